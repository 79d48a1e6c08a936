import ExactValues

extension Formula {
  static let seriesTransitions: [Formula] = [
    .joinedPeriods, .gapDays, .gapYears, .overlapDays, .overlapYears, .gapPeriod, .reachesInto, .isBridged,
    .totalDays, .uncoveredYears, .doublyCoveredYears,
  ]

  /// What the earlier plans cover together.
  ///
  /// Values: what those before cover, the period of one more.
  static let joinedPeriods = Formula("series.joined") { values in
    values.count == 2 ? PeriodBounds(values[0]).joined(with: PeriodBounds(values[1])).traceValue : .none
  }

  /// How many days lie between the last day that earlier plans cover and the first day of the next one.
  ///
  /// Values: the next plan's period, what earlier ones cover, whether a plan without a stated time may fill the gap.
  static let gapDays = Formula("series.gapDays") { values in
    transition(values) { next, covered in
      let lower = covered.lastTo.flatMap { to in next.firstFrom.map { max(0, to.days(until: $0) - 1) } }
      let upper = covered.lastFrom.flatMap { from in next.firstTo.map { max(0, from.days(until: $0) - 1) } }
      return TraceValue(atLeast: values[2] == .truth(false) ? lower : 0, atMost: upper)
    }
  }

  /// How many calendar years lie between earlier plans and the next one, where the gap is made of whole ones.
  ///
  /// Values: as for the days.
  static let gapYears = Formula("series.gapYears") { values in
    transition(values) { next, covered in
      guard let first = next.firstYear, let last = covered.lastYear else { return .none }
      let gap = max(0, first - last - 1)
      return TraceValue(lower: values[2] == .truth(false) ? gap : 0, upper: gap)
    }
  }

  /// How many days of the next plan an earlier one covers already.
  ///
  /// Values: the next plan's period, what earlier ones cover.
  static let overlapDays = Formula("series.overlapDays") { values in
    transition(values) { next, covered in
      var lower: Int?
      if let sure = covered.lastFrom, let last = next.lastFrom, let first = next.firstTo {
        lower = max(0, first.days(until: min(sure, last)) + 1)
      }
      var upper: Int?
      if let end = [covered.lastTo, next.lastTo].compactMap({ $0 }).min(), let first = next.firstFrom {
        upper = max(0, first.days(until: end) + 1)
      }
      return TraceValue(atLeast: lower, atMost: upper)
    }
  }

  /// How many calendar years of the next plan an earlier one covers already, where all are whole ones.
  ///
  /// Values: as for the days.
  static let overlapYears = Formula("series.overlapYears") { values in
    transition(values) { next, covered in
      guard let first = next.firstYear, let last = next.lastYear, let end = covered.lastYear else { return .none }
      return .count(max(0, min(end, last) - first + 1))
    }
  }

  /// The first and the last day of a gap, where it surely is one.
  ///
  /// Values: the next plan's period, what earlier ones cover.
  static let gapPeriod = Formula("series.gapPeriod") { values in
    transition(values) { next, covered in
      guard let first = next.first, let last = covered.last, last.days(until: first) > 1,
        let from = last.advanced(by: 1), let to = first.advanced(by: -1)
      else { return .none }
      return .list([.day(from), .day(to)])
    }
  }

  /// Whether a period has a day in a gap.
  ///
  /// Values: the gap, the period.
  static let reachesInto = Formula("series.reachesInto") { values in
    guard values.count == 2, let gap = values[0].gap else { return .none }
    let period = PeriodBounds(values[1])
    if let first = period.firstTo, let last = period.lastFrom, first <= gap.last, last >= gap.first {
      return .truth(true)
    }
    if let last = period.lastTo, last < gap.first { return .truth(false) }
    if let first = period.firstFrom, first > gap.last { return .truth(false) }
    return .none
  }

  /// Whether periods together cover all days of a gap.
  ///
  /// Values: the gap, the periods.
  static let isBridged = Formula("series.isBridged") { values in
    guard let gap = values.first?.gap else { return .none }
    let periods = values.dropFirst().map { PeriodBounds($0) }
    let sure = periods.compactMap { period -> DayRange? in
      guard let first = period.firstTo, let last = period.lastFrom else { return nil }
      return try? DayRange(first, through: last)
    }
    if gap.isCovered(by: sure) { return .truth(true) }
    let possible = periods.compactMap { period in
      try? DayRange(period.firstFrom ?? .first, through: period.lastTo ?? .last)
    }
    return gap.isCovered(by: possible) ? .none : .truth(false)
  }

  /// The sum of numbers of days; what is not known leaves it open, and "at least none" says nothing.
  static let totalDays = Formula("series.total") { values in
    let total = sum(values).value
    return total.bounds.map { TraceValue(atLeast: $0.lower, atMost: $0.upper) } ?? total
  }

  /// The calendar years between the first and the last plan that no plan covers.
  static let uncoveredYears = Formula("series.uncoveredYears") { values in yearsCovered(values) { $0 == 0 } }

  /// The calendar years that several plans cover.
  static let doublyCoveredYears = Formula("series.doublyCoveredYears") { values in yearsCovered(values) { $0 > 1 } }

  private static func transition(
    _ values: [TraceValue], _ body: (PeriodBounds, PeriodBounds) -> TraceValue
  ) -> TraceValue {
    guard values.count > 1 else { return .none }
    let next = PeriodBounds(values[0])
    let covered = PeriodBounds(values[1])
    return covered.surelyBegins(before: next) ? body(next, covered) : .none
  }

  private static func yearsCovered(_ values: [TraceValue], where isWanted: (Int) -> Bool) -> TraceValue {
    let periods = values.compactMap { PeriodBounds($0).years }
    guard periods.count == values.count, let first = periods.map(\.lowerBound).min(),
      let last = periods.map(\.upperBound).max()
    else { return .none }
    // How many plans begin in a year, less those that ended the year before; years are 1 to 9999.
    var changes = [Int](repeating: 0, count: last - first + 2)
    for period in periods {
      changes[period.lowerBound - first] += 1
      changes[period.upperBound - first + 1] -= 1
    }
    var covering = 0
    let years = (first...last).filter { year in
      covering += changes[year - first]
      return isWanted(covering)
    }
    return .list(years.map { .count($0) })
  }
}

extension TraceValue {
  /// A number of days between bounds; without an upper bound, "at least none" says nothing.
  fileprivate init(atLeast lower: Int?, atMost upper: Int?) {
    self = upper == nil && (lower ?? 0) == 0 ? .none : TraceValue(lower: lower ?? 0, upper: upper)
  }

  fileprivate var gap: DayRange? {
    let days = elements.compactMap(\.dayValue)
    return days.count == 2 ? try? DayRange(days[0], through: days[1]) : nil
  }
}

extension DayRange {
  /// Whether every day belongs to one of the ranges.
  fileprivate func isCovered(by ranges: [DayRange]) -> Bool {
    var next = first
    for range in ranges.sorted(by: { $0.first < $1.first }) where range.last >= next {
      guard range.first <= next else { return false }
      guard range.last < last, let day = range.last.advanced(by: 1) else { return true }
      next = day
    }
    return false
  }
}
