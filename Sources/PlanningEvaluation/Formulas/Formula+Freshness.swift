import ExactValues
import PlanningModel

// Freshness: somebody's word counts from its day, and nobody's word is not an old one.

extension Formula {
  static let freshness: [Formula] = [.freshnessState]

  /// How fresh an entry is on a day.
  ///
  /// Values: the day, the number of days within which an assurance counts as fresh, and the time of each assurance, which
  /// is nothing where it is not stated. An assurance of a later day is not counted, and one that may be of a later day
  /// decides nothing.
  static let freshnessState = Formula("freshness.state", revision: 2) { values in
    guard values.count >= 2, let day = values[0].dayValue, let days = values[1].countValue else { return .none }
    let since = day.advanced(by: -max(0, min(days, 4_000_000))) ?? .first
    var mayBeFresh = false
    var isAssured = false
    for value in values.dropFirst(2) {
      let time = value.textValue.flatMap { Written<StatedTime>(text: $0).value }
      if let earliest = time?.earliest {
        if earliest > day { continue }
        if earliest >= since, let latest = time?.latest, latest <= day { return TraceValue(FreshnessState.fresh) }
      }
      isAssured = true
      if time?.latest.map({ $0 >= since }) ?? true { mayBeFresh = true }
    }
    if mayBeFresh { return TraceValue(FreshnessState.undecided) }
    return TraceValue(isAssured ? FreshnessState.stale : .never)
  }
}
