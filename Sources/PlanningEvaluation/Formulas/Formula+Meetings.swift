import ExactValues
import PlanningModel

extension Formula {
  static let meetings: [Formula] = [
    .occurrence, .wasHeld, .sizeOfOccurrence, .allTrue, .openAbove, .shareOfPromised, .isKeptEachTime, .unassigned,
    .withUnassigned,
  ]

  /// Whether a body takes part in something that has a stated time.
  ///
  /// Values: the body, the bodies that take part, the time as written.
  static let occurrence = Formula("meeting.occurrence") { values in
    guard values.count == 3 else { return .none }
    return .truth(values[1].elements.contains(values[0]) && values[2] != .none)
  }

  /// Whether something was held by a day, by its stated outcome or because it is stated when it was.
  ///
  /// Values: the outcome as stated, when it was held as written, the day. Where neither is
  /// stated nothing is known: scheduled is not held, and announced is not held. What is held on a later day is not held yet.
  static let wasHeld = Formula("meeting.wasHeld") { values in
    guard values.count == 3, case .day(let day) = values[2] else { return .none }
    switch values[0].textValue.map({ Outcome(rawValue: $0) }) {
    case .cancelled?, .notHeld?: return .truth(false)
    case .held?: break
    case nil where values[1] != .none: break
    default: return .none
    }
    guard let bounds = DayBounds(values[1].statedTime) else { return .truth(true) }
    if let earliest = bounds.earliest, earliest > day { return .truth(false) }
    return bounds.latest.map { $0 <= day } == false ? .none : .truth(true)
  }

  /// Which part of what was promised a number is, as far as the bounds of the number say.
  ///
  /// Values: the number, how many are promised.
  static let shareOfPromised = Formula("meeting.shareOfPromised") { values in
    guard values.count == 2, let bounds = values[0].bounds, let promised = values[1].countValue, promised > 0 else {
      return .none
    }
    func share(_ count: Int?) -> Ratio? { count.flatMap { try? Ratio(Int64($0), of: Int64(promised)) } }
    return RatioBounds(share(bounds.lower), share(bounds.upper)).value
  }

  /// Whether a promise of so many each year, or to each body, was kept.
  ///
  /// Values: the number that was reached in all, the number promised in all, whether nothing more can come, of how many years
  /// and bodies the promise speaks. Too few in all is too few somewhere; enough in all is enough each time only where there
  /// is one time.
  static let isKeptEachTime = Formula("promise.isKeptEachTime") { values in
    guard values.count == 4, let times = values[3].countValue else { return .none }
    let verdict = Formula.isAtLeast(Array(values.prefix(3))).value
    return verdict == .truth(true) && times != 1 ? .none : verdict
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

  /// How many meetings of which nobody says who meets may be those of one body.
  ///
  /// Values: for each entry whether it is one of those that are counted, and for how many it stands as written.
  static let unassigned = Formula("meeting.unassigned") { values in
    guard values.count.isMultiple(of: 2) else { return .none }
    var most: Int? = 0
    for place in stride(from: 0, to: values.count, by: 2) where values[place] != .truth(false) {
      let text = values[place + 1].textValue
      let size = values[place + 1] == .none ? 1 : text.flatMap { Written<CountRange>(text: $0).value }?.maximum
      let (sum, overflowed) = (most ?? 0).addingReportingOverflow(size ?? 0)
      most = most == nil || size == nil || overflowed ? nil : sum
    }
    return TraceValue(lower: 0, upper: most)
  }

  /// A number of meetings with those that may be of the same body.
  ///
  /// Values: the number, how many more there may be.
  static let withUnassigned = Formula("meeting.withUnassigned") { values in
    guard values.count == 2, let own = values[0].bounds else { return .none }
    guard let most = values[1].bounds?.upper, let upper = own.upper else {
      return TraceValue(lower: own.lower, upper: nil)
    }
    let (sum, overflowed) = upper.addingReportingOverflow(most)
    return TraceValue(lower: own.lower, upper: overflowed ? nil : sum)
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
