import ExactValues
import PlanningModel

extension Formula {
  static let meetings: [Formula] = [.occurrence, .wasHeld]

  /// Whether a body takes part in something that has a stated time.
  ///
  /// Values: the body, the bodies that take part, the time as written.
  static let occurrence = Formula("meeting.occurrence") { values in
    guard values.count == 3 else { return .none }
    return .truth(values[1].elements.contains(values[0]) && values[2] != .none)
  }

  /// Whether something was held, by its stated outcome.
  ///
  /// Values: whether it takes place at all, the outcome as stated. Without an outcome nothing is known: scheduled is not
  /// held.
  static let wasHeld = Formula("meeting.wasHeld") { values in
    guard values.count == 2, values[0].truthValue == true else { return .none }
    switch values[1].textValue.map({ Outcome(rawValue: $0) }) {
    case .held?: return .truth(true)
    case .cancelled?, .notHeld?: return .truth(false)
    default: return .none
    }
  }
}
