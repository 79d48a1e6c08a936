import ExactValues
import PlanningModel

extension Formula {
  static let meetings: [Formula] = [.occurrence, .wasHeld, .sizeOfOccurrence, .allTrue, .openAbove]

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

  /// How many things an entry that stands for several adds to a count.
  ///
  /// Values: whether it is one of those that are counted, for how many it stands as written.
  static let sizeOfOccurrence = Formula("meeting.size") { values in
    guard values.count == 2, let text = values[1].textValue, let range = Written<CountRange>(text: text).value else {
      return .none
    }
    switch values[0].truthValue {
    case true?: return TraceValue(lower: range.minimum, upper: range.maximum)
    case false?: return .count(0)
    case nil: return TraceValue(lower: 0, upper: range.maximum)
    }
  }

  /// Whether all the values are true; one that is not decides, one that is not known leaves it open.
  static let allTrue = Formula("truth.all") { values in
    if values.contains(.truth(false)) { return .truth(false) }
    return values.isEmpty || values.contains { $0.truthValue == nil } ? .none : .truth(true)
  }

  /// What was held, without an upper bound where fewer are listed than promised.
  ///
  /// Values: what was held of the listed, how many are listed, how many are promised.
  static let openAbove = Formula("meeting.openAbove") { values in
    guard values.count == 3, let held = values[0].bounds else { return .none }
    guard let promised = values[2].countValue, let listed = values[1].bounds?.lower, listed >= promised else {
      return TraceValue(lower: held.lower, upper: nil)
    }
    return values[0]
  }
}
