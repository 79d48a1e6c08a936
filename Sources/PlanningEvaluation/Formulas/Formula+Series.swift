import ExactValues

// Series of plans: periods are four days, the earliest and latest first day and the earliest and latest last day.

extension Formula {
  static let series: [Formula] =
    [
      .period, .hasUndated, .wholeMonths, .wholeYears, .isWithinPeriod, .daysBefore, .isInTime,
      .isMadeBefore,
    ]
    + seriesTransitions

  /// The bounds of a period.
  ///
  /// Values: its beginning and its end as written, then until when each act prolongs it. A prolongation without a stated end
  /// leaves the last day open.
  static let period = Formula("series.period") { values in
    values.count >= 2 ? PeriodBounds(from: values[0], to: Array(values.dropFirst())).traceValue : .none
  }

  /// Whether the beginning of one of the periods is not known, so that it may lie anywhere.
  static let hasUndated = Formula("series.hasUndated") { values in
    .truth(values.map { PeriodBounds($0) }.contains { !$0.isDated })
  }

  /// The length of a period in whole months; nothing where it is no whole number of them.
  static let wholeMonths = Formula("series.wholeMonths") { values in
    guard values.count == 1, let months = PeriodBounds(values[0]).range?.wholeMonths else { return .none }
    return .count(months)
  }

  /// A number of months as whole years; nothing where it is no whole number of them.
  static let wholeYears = Formula("series.wholeYears") { values in
    guard values.count == 1, let months = values[0].countValue, months % 12 == 0 else { return .none }
    return .count(months / 12)
  }

  /// Whether one period lies within another.
  static let isWithinPeriod = Formula("series.isWithin") { values in
    guard values.count == 2 else { return .none }
    let inner = PeriodBounds(values[0])
    let outer = PeriodBounds(values[1])
    if let first = inner.firstFrom, let last = inner.lastTo, let from = outer.firstTo, let to = outer.lastFrom,
      from <= first, last <= to
    {
      return .truth(true)
    }
    if let first = inner.firstTo, let from = outer.firstFrom, first < from { return .truth(false) }
    if let last = inner.lastFrom, let to = outer.lastTo, last > to { return .truth(false) }
    return .none
  }

  /// How many days before the beginning of a period something happened; negative after it.
  ///
  /// Values: the day as its bounds, the period.
  static let daysBefore = Formula("series.daysBefore") { values in
    guard values.count == 2, case .list(let bounds) = values[0], bounds.count == 2 else { return .none }
    let period = PeriodBounds(values[1])
    let lower = bounds[1].dayValue.flatMap { day in period.firstFrom.map { day.days(until: $0) } }
    let upper = bounds[0].dayValue.flatMap { day in period.firstTo.map { day.days(until: $0) } }
    return lower == nil && upper == nil ? .none : TraceValue(lower: lower, upper: upper)
  }

  /// Whether something happened at least a day before.
  static let isInTime = Formula("series.isInTime") { values in
    guard values.count == 1, let days = values[0].bounds else { return .none }
    if let lower = days.lower, lower >= 1 { return .truth(true) }
    if let upper = days.upper, upper < 1 { return .truth(false) }
    return .none
  }

  /// Whether something was made before the calendar year in which a period begins.
  ///
  /// Values: when it was made, as written, and the period.
  static let isMadeBefore = Formula("series.isMadeBefore") { values in
    guard values.count == 2, let made = values[0].textValue.flatMap({ Written<StatedTime>(text: $0).value }) else {
      return .none
    }
    let period = PeriodBounds(values[1])
    if let latest = made.latest, let first = period.firstFrom, latest.year < first.year { return .truth(true) }
    if let earliest = made.earliest, let first = period.firstTo, earliest.year >= first.year { return .truth(false) }
    return .none
  }
}

extension TraceValue {
  /// The day, if it is one.
  var dayValue: Day? { if case .day(let day) = self { day } else { nil } }
}
