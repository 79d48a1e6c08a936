import ExactValues

// Moments are periods of one day, of which the four days of a period are the earliest and the latest, twice.

extension Formula {
  static let chronology: [Formula] = [
    .moment, .calendarYear, .beginning, .ending, .dayOfYear, .daysBetween, .isInOrder,
  ]

  /// The earliest and the latest day that a stated time can mean.
  static let moment = Formula("chronology.moment") { values in
    let year = values.first?.countValue.map { StatedTime(year: $0) }
    guard let time = year ?? values.first?.textValue.flatMap({ Written<StatedTime>(text: $0).value }) else {
      return .none
    }
    return period(time.earliest, time.latest, time.earliest, time.latest)
  }

  /// The period of a calendar year.
  static let calendarYear = Formula("chronology.year") { values in
    guard let year = values.first?.countValue else { return .none }
    let time = StatedTime(year: year)
    return period(time.earliest, time.earliest, time.latest, time.latest)
  }

  /// The first day of a period as a moment.
  static let beginning = Formula("chronology.beginning") { values in
    let bounds = PeriodBounds(values.first ?? .none)
    return period(bounds.firstFrom, bounds.firstTo, bounds.firstFrom, bounds.firstTo)
  }

  /// The last day of a period as a moment.
  static let ending = Formula("chronology.ending") { values in
    let bounds = PeriodBounds(values.first ?? .none)
    return period(bounds.lastFrom, bounds.lastTo, bounds.lastFrom, bounds.lastTo)
  }

  /// Which day of its year a moment is, where its year is known.
  static let dayOfYear = Formula("chronology.dayOfYear") { values in
    let bounds = PeriodBounds(values.first ?? .none)
    guard let first = bounds.firstFrom, let last = bounds.firstTo, first.year == last.year,
      let newYear = Day(year: first.year, month: 1, day: 1)
    else { return .none }
    return TraceValue(lower: newYear.days(until: first) + 1, upper: newYear.days(until: last) + 1)
  }

  /// The days from one moment to another, negative where the other comes first.
  static let daysBetween = Formula("chronology.daysBetween") { values in
    guard values.count == 2 else { return .none }
    let from = PeriodBounds(values[0])
    let to = PeriodBounds(values[1])
    let lower = from.firstTo.flatMap { day in to.firstFrom.map { day.days(until: $0) } }
    let upper = from.firstFrom.flatMap { day in to.firstTo.map { day.days(until: $0) } }
    return lower == nil && upper == nil ? .none : TraceValue(lower: lower, upper: upper)
  }

  /// Whether no moment lies before one that stands above it.
  static let isInOrder = Formula("chronology.isInOrder") { values in
    let moments = values.map { PeriodBounds($0) }
    var reached: Day?
    for moment in moments {
      if let reached, let last = moment.firstTo, last < reached { return .truth(false) }
      reached = [reached, moment.firstFrom].compactMap { $0 }.max()
    }
    let follow = zip(moments, moments.dropFirst()).allSatisfy { before, after in
      before.firstTo.flatMap { last in after.firstFrom.map { last <= $0 } } ?? false
    }
    return follow ? .truth(true) : .none
  }

  private static func period(_ days: Day?...) -> TraceValue {
    days.allSatisfy { $0 == nil } ? .none : .list(days.map { $0.map { .day($0) } ?? .none })
  }
}
