import ExactValues
import PlanningModel

// What a planning process consists of: entries that may stand for several things, and that may belong or not.

extension Formula {
  static let process: [Formula] = [
    .belongsToProject, .hasEndedBy, .entryNumber, .topicNumber, .promisedNumber, .peopleOfEntry,
    .distinctGroups, .difference, .takesPlace, .isInYear, .sharedMonths, .areEqualNumbers,
  ]

  /// Whether an entry belongs to the project that is asked about; one that names no project may.
  ///
  /// Values: the project that it names, the project asked about.
  static let belongsToProject = Formula("process.belongs") { values in
    guard values.count == 2, values[1] != .none else { return .truth(true) }
    return values[0] == .none ? .none : .truth(values[0] == values[1])
  }

  /// Whether a body had ended before a day.
  ///
  /// Values: until when it existed, as written, and the day.
  static let hasEndedBy = Formula("process.hasEnded") { values in
    guard values.count == 2, let day = values[1].dayValue else { return .none }
    guard values[0] != .none else { return .truth(false) }
    return values[0].statedTime?.isBefore(StatedTime(day: day)).value.map { .truth($0) } ?? .none
  }

  /// How many things an entry stands for, if it is counted.
  ///
  /// Values: the number that it states as written, whether it is counted.
  static let entryNumber = Formula("process.entryNumber") { values in
    guard values.count == 2, values[1] != .truth(false) else { return .count(0) }
    let size = values[0] == .none ? (lower: 1, upper: 1) : range(values[0])
    guard values[1] != .none else { return TraceValue(lower: 0, upper: size?.upper) }
    guard let size else { return .none }
    return TraceValue(lower: size.lower, upper: size.upper)
  }

  /// How many topics an entry stands for: an example for itself and for others.
  ///
  /// Values: whether it is an example, whether it is counted.
  static let topicNumber = Formula("process.topicNumber") { values in
    guard values.count == 2, values[1] != .truth(false) else { return .count(0) }
    let isSure = values[1] == .truth(true)
    return TraceValue(lower: isSure ? 1 : 0, upper: values[0] == .truth(true) ? nil : 1)
  }

  /// The number that a promise names.
  static let promisedNumber = Formula("process.promised") { values in
    guard let range = values.first.flatMap({ range($0) }) else { return .none }
    return TraceValue(lower: range.lower, upper: range.upper)
  }

  /// The people of so many bodies or events, each with a described number.
  ///
  /// Values: the number of people as written, the number of bodies or events.
  static let peopleOfEntry = Formula("process.people") { values in
    guard values.count == 2, let times = values[1].bounds else { return .none }
    if times.upper == 0 { return .count(0) }
    guard let each = range(values[0]) else { return .none }
    func product(_ left: Int?, _ right: Int?) -> Int? {
      guard let left, let right else { return nil }
      let (product, overflowed) = left.multipliedReportingOverflow(by: right)
      return overflowed ? nil : product
    }
    return TraceValue(lower: product(each.lower, times.lower ?? 0) ?? 0, upper: product(each.upper, times.upper))
  }

  /// How many different target groups bodies work for.
  ///
  /// Values, by threes: whether the body is counted, its basis, its target groups. A body that is not formed by territory
  /// and names none may work for others.
  static let distinctGroups = Formula("process.distinctGroups") { values in
    var sure: Set<TraceValue> = []
    var possible: Set<TraceValue> = []
    var isOpen = false
    for start in stride(from: 0, to: values.count - values.count % 3, by: 3) where values[start] != .truth(false) {
      let groups = values[start + 2].elements
      possible.formUnion(groups)
      if values[start] == .truth(true) { sure.formUnion(groups) }
      if groups.isEmpty, values[start + 1] != .text(BodyBasis.territory.rawValue) { isOpen = true }
    }
    if isOpen, sure.isEmpty { return .none }
    return TraceValue(lower: sure.count, upper: isOpen ? nil : possible.count)
  }

  /// How much more one number is than another.
  static let difference = Formula("count.difference") { values in
    guard values.count == 2, let left = values[0].bounds, let right = values[1].bounds else { return .none }
    func less(_ left: Int?, _ right: Int?) -> Int? {
      guard let left, let right else { return nil }
      let (difference, overflowed) = left.subtractingReportingOverflow(right)
      return overflowed ? nil : difference
    }
    let lower = less(left.lower, right.upper)
    let upper = less(left.upper, right.lower)
    return lower == nil && upper == nil ? .none : TraceValue(lower: lower, upper: upper)
  }

  /// Whether an event is not said to be cancelled or not held.
  static let takesPlace = Formula("process.takesPlace") { values in
    .truth(!values.contains(.text(Outcome.cancelled.rawValue)) && !values.contains(.text(Outcome.notHeld.rawValue)))
  }

  /// Whether something that is counted falls on a year.
  ///
  /// Values: the moment, the year, whether it is counted.
  static let isInYear = Formula("process.isInYear") { values in
    guard values.count == 3, let year = values[1].countValue, values[2] != .truth(false) else { return .truth(false) }
    let bounds = PeriodBounds(values[0])
    if let first = bounds.firstFrom?.year, first > year { return .truth(false) }
    if let last = bounds.firstTo?.year, last < year { return .truth(false) }
    return bounds.firstFrom?.year == year && bounds.firstTo?.year == year ? values[2] : .none
  }

  /// In how many calendar months things of two kinds lie.
  ///
  /// Values: how many are of the first kind, the moments of the first kind, those of the second.
  static let sharedMonths = Formula("process.sharedMonths") { values in
    guard let number = values.first?.countValue, number >= 0, number < values.count else { return .none }
    let (one, other) = (months(values[1..<(number + 1)]), months(values[(number + 1)...]))
    let lower = one.months.intersection(other.months).count
    guard one.open + other.open > 0 else { return .count(lower) }
    return TraceValue(
      lower: lower, upper: min(one.months.count + one.open, other.months.count + other.open))
  }

  /// Whether two numbers are equal, where their bounds decide.
  static let areEqualNumbers = Formula("count.areEqual") { values in
    guard values.count == 2, let left = values[0].bounds, let right = values[1].bounds else { return .none }
    if let one = values[0].countValue, let other = values[1].countValue { return .truth(one == other) }
    if let upper = left.upper, let lower = right.lower, upper < lower { return .truth(false) }
    if let lower = left.lower, let upper = right.upper, lower > upper { return .truth(false) }
    return .none
  }

  // MARK: Reading

  private static func range(_ value: TraceValue) -> (lower: Int?, upper: Int?)? {
    value.textValue.flatMap { Written<CountRange>(text: $0).value }.map { ($0.minimum, $0.maximum) }
  }

  private static func months(_ moments: ArraySlice<TraceValue>) -> (months: Set<Int>, open: Int) {
    var months: Set<Int> = []
    var open = 0
    for moment in moments {
      let bounds = PeriodBounds(moment)
      if let first = bounds.firstFrom, let last = bounds.firstTo, first.year == last.year, first.month == last.month {
        months.insert(first.year * 12 + first.month)
      } else {
        open += 1
      }
    }
    return (months, open)
  }
}
