import ExactValues

/// The days between which a period begins, and between which it ends.
///
/// Bounds that are stated as a year or a month close it: "2013" begins a period on 1 January and ends one on
/// 31 December. A beginning stated as a range or in words is only known to lie between its bounds.
struct PeriodBounds: Sendable, Hashable {
  /// The earliest day that can be the first.
  let firstFrom: Day?
  /// The latest day that can be the first.
  let firstTo: Day?
  /// The earliest day that can be the last.
  let lastFrom: Day?
  /// The latest day that can be the last.
  let lastTo: Day?

  /// Reads the texts of the beginning and of the ends, of which the last counts; what cannot be read bounds nothing.
  init(from: TraceValue, to ends: [TraceValue]) {
    let begin = from.textValue.flatMap { Written<StatedTime>(text: $0).value }
    let last = ends.map { $0.textValue.flatMap { Written<StatedTime>(text: $0).value } }
    firstFrom = begin?.earliest
    firstTo = begin.flatMap { $0.isBoundOfPeriod ? $0.earliest : $0.latest }
    lastFrom = last.compactMap { end in end.flatMap { $0.isBoundOfPeriod ? $0.latest : $0.earliest } }.max()
    lastTo = last.contains { $0?.latest == nil } ? nil : last.compactMap { $0?.latest }.max()
  }

  /// Reads the value that ``traceValue`` gives; `.none` bounds nothing.
  init(_ value: TraceValue) {
    let days = value.elements.map { element -> Day? in if case .day(let day) = element { day } else { nil } }
    firstFrom = days.count == 4 ? days[0] : nil
    firstTo = days.count == 4 ? days[1] : nil
    lastFrom = days.count == 4 ? days[2] : nil
    lastTo = days.count == 4 ? days[3] : nil
  }

  private init(firstFrom: Day?, firstTo: Day?, lastFrom: Day?, lastTo: Day?) {
    self.firstFrom = firstFrom
    self.firstTo = firstTo
    self.lastFrom = lastFrom
    self.lastTo = lastTo
  }

  /// What two periods cover together: the first day of either, and the last day of the one that reaches further.
  ///
  /// The latest first day is that of both, so that whatever begins later begins after both.
  func joined(with other: PeriodBounds) -> PeriodBounds {
    func latest(_ left: Day?, _ right: Day?) -> Day? { left.flatMap { left in right.map { max(left, $0) } } }
    return PeriodBounds(
      firstFrom: [firstFrom, other.firstFrom].compactMap { $0 }.min(), firstTo: latest(firstTo, other.firstTo),
      lastFrom: [lastFrom, other.lastFrom].compactMap { $0 }.max(), lastTo: latest(lastTo, other.lastTo))
  }

  /// Whether this surely begins no later than another period.
  func surelyBegins(before other: PeriodBounds) -> Bool {
    firstTo.flatMap { to in other.firstFrom.map { to <= $0 } } ?? false
  }

  /// The four days; nothing where none is known or the period would end before it begins.
  var traceValue: TraceValue {
    if let firstFrom, let lastTo, lastTo < firstFrom { return .none }
    let days = [firstFrom, firstTo, lastFrom, lastTo]
    return days.allSatisfy { $0 == nil } ? .none : .list(days.map { $0.map { .day($0) } ?? .none })
  }

  /// Whether the beginning has bounds, so that the period has a place among others.
  var isDated: Bool { firstFrom != nil && firstTo != nil }

  /// The first day, where it is one.
  var first: Day? { firstFrom == firstTo ? firstFrom : nil }

  /// The last day, where it is one.
  var last: Day? { lastFrom == lastTo ? lastFrom : nil }

  /// The days, where both ends are single ones.
  var range: DayRange? {
    guard let first, let last else { return nil }
    return try? DayRange(first, through: last)
  }

  /// The first calendar year, where the period begins with one.
  var firstYear: Int? { first.flatMap { $0.month == 1 && $0.day == 1 ? $0.year : nil } }

  /// The last calendar year, where the period ends with one.
  var lastYear: Int? { last.flatMap { $0.month == 12 && $0.day == 31 ? $0.year : nil } }

  /// The years, where the period is made of whole calendar years.
  var years: ClosedRange<Int>? {
    guard let firstYear, let lastYear, firstYear <= lastYear else { return nil }
    return firstYear...lastYear
  }
}

extension StatedTime {
  /// Whether the time closes a period exactly: a day, a month of a year, or a year.
  fileprivate var isBoundOfPeriod: Bool {
    switch form {
    case .day, .month, .year: true
    default: false
    }
  }
}
