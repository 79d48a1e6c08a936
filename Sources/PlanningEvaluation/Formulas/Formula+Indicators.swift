import ExactValues
import PlanningModel

// Indicators: values are compared the way round that the indicator states, in one unit, at the time of the target.

extension Formula {
  static let indicators: [Formula] = [
    .isIndicatorReached, .isIndicatorReachedSoFar, .indicatorActual, .indicatorProgress, .isIndicatorDue,
    .isTargetAfterPlan,
  ]

  /// Whether an indicator reached its target at the time for which that is set.
  ///
  /// Values: the day; direction, whether values add up, unit; value and unit of the baseline; value, yes or no, unit and time
  /// of the target; then for each value the number, yes or no, its unit, its time, the end and the year of its evaluation.
  static let isIndicatorReached = Formula("indicator.isReached") { values in
    IndicatorReading(values)?.reached.truth ?? .none
  }

  /// Whether the last value known on the day reaches the target.
  ///
  /// Values: as for whether it is reached.
  static let isIndicatorReachedSoFar = Formula("indicator.isReachedSoFar") { values in
    IndicatorReading(values)?.reachedSoFar.truth ?? .none
  }

  /// The last value known on the day, or the sum of all where they add up.
  ///
  /// Values: as for whether it is reached.
  static let indicatorActual = Formula("indicator.actual") { values in
    IndicatorReading(values)?.actual.map { .decimal($0) } ?? .none
  }

  /// The way made from the baseline to the target, over the whole way.
  ///
  /// Values: as for whether it is reached. A target that equals the baseline leaves no way.
  static let indicatorProgress = Formula("indicator.progress") { values in
    IndicatorReading(values)?.progress.map { .ratio($0) } ?? .none
  }

  /// Whether the time of the target is over.
  ///
  /// Values: the day, the time of the target.
  static let isIndicatorDue = Formula("indicator.isDue") { values in
    guard values.count == 2, case .day(let day) = values[0] else { return .none }
    return DayBounds(lasting: values[1].statedTime)?.hasCome(by: day).map { .truth($0) } ?? .none
  }

  /// Whether the time of the target lies after the end of the plan.
  ///
  /// Values: the time of the target, the end of the plan.
  static let isTargetAfterPlan = Formula("indicator.isTargetAfterPlan") { values in
    guard values.count == 2, let target = DayBounds(values[0].statedTime),
      let last = values[1].statedTime?.latest
    else { return .none }
    if let first = target.earliest, first > last { return .truth(true) }
    if let end = target.latest, end <= last { return .truth(false) }
    return .none
  }
}
