import ExactValues

// Printed percentages asked backwards: a percentage stands for a range of whole counts, never for one by decree.

extension Formula {
  static let percentages: [Formula] = [
    .percentageRange, .percentageRanges, .canBeAll, .candidateNumber, .candidates, .isOne, .countBehind,
  ]

  /// The whole counts that print as a percentage.
  ///
  /// Values: the total, the percentage as a number or as written, the rule of rounding. No count at all is nothing.
  static let percentageRange = Formula("percentage.range") { values in
    guard values.count == 3, let total = values[0].countValue, let percentage = values[1].decimalValue,
      let rounding = values[2].textValue.flatMap({ RoundingRule(rawValue: $0) }),
      let range = CountCandidates.range(of: percentage, total: total, rounding: rounding)
    else { return .none }
    return TraceValue(lower: range.lowerBound, upper: range.upperBound)
  }

  /// Whether the counts behind percentages can make up the total.
  ///
  /// Values: the total, the counts that each percentage can be.
  static let canBeAll = Formula("percentage.canBeAll") { values in
    guard let total = values.first else { return .none }
    let candidates = CountCandidates([total, .truth(true)] + values.dropFirst())
    return candidates.map { .truth($0.isPossible) } ?? .none
  }

  /// The counts that each percentage has in some combination that is possible.
  ///
  /// Values: the total, whether the counts make it up, the counts that each percentage can be.
  static let percentageRanges = Formula("percentage.ranges") { values in
    guard let ranges = CountCandidates(values)?.rangesTaken else { return .none }
    return .list(ranges.map { TraceValue(lower: $0.lowerBound, upper: $0.upperBound) })
  }

  /// The number of combinations of counts that are possible.
  ///
  /// Values: the total, whether the counts make it up, the counts that each percentage can be. A number that is too large
  /// to be counted has only a lower bound.
  static let candidateNumber = Formula("percentage.candidateNumber") { values in
    guard let candidates = CountCandidates(values) else { return .count(0) }
    if let number = candidates.number { return .count(number) }
    let (found, hasMore) = candidates.first(candidates.limit)
    return hasMore ? .bounded(lower: found.count + 1, upper: nil) : .count(found.count)
  }

  /// The first combinations of counts that are possible.
  ///
  /// Values: the total, whether the counts make it up, the counts that each percentage can be.
  static let candidates = Formula("percentage.candidates") { values in
    guard let candidates = CountCandidates(values) else { return .list([]) }
    return .list(candidates.first(candidates.limit).candidates.map { .list($0.map { .count($0) }) })
  }

  /// Whether a number is one.
  static let isOne = Formula("percentage.isOne") { values in
    guard values.count == 1, let bounds = values[0].bounds else { return .none }
    if bounds.lower == 1, bounds.upper == 1 { return .truth(true) }
    return (bounds.lower ?? 0) > 1 || (bounds.upper ?? 1) < 1 ? .truth(false) : .none
  }

  /// The count behind some of the percentages.
  ///
  /// Values: the counts that each percentage can be, the places of the percentages in their list, from 1.
  static let countBehind = Formula("percentage.countBehind") { values in
    guard let ranges = values.first?.elements, !ranges.isEmpty else { return .none }
    var lower = 0
    var upper = 0
    for place in values.dropFirst() {
      guard let place = place.countValue, place >= 1, place <= ranges.count, let bounds = ranges[place - 1].bounds,
        let least = bounds.lower.flatMap({ lower.adding($0) }), let most = bounds.upper.flatMap({ upper.adding($0) })
      else { return .none }
      lower = least
      upper = most
    }
    return TraceValue(lower: lower, upper: upper)
  }
}

extension CountCandidates {
  /// The candidates of formula values: the total, whether the counts make it up, the counts that each can be.
  ///
  /// One percentage that no count prints as leaves none.
  fileprivate init?(_ values: [TraceValue]) {
    guard values.count >= 2, let total = values[0].countValue, let areAll = values[1].truthValue else { return nil }
    var ranges: [ClosedRange<Int>] = []
    for value in values.dropFirst(2) {
      guard let bounds = value.bounds, let lower = bounds.lower, let upper = bounds.upper, lower >= 0, lower <= upper
      else { return nil }
      ranges.append(lower...upper)
    }
    self.init(total: total, ranges: ranges, areAll: areAll)
  }

  /// How many candidates are listed: a thousand, fewer where so many percentages would fill a library.
  fileprivate var limit: Int { max(1, min(1000, 1_000_000 / max(1, ranges.count))) }
}

extension TraceValue {
  /// The decimal number, or that of a text as written.
  var decimalValue: FixedDecimal? {
    switch self {
    case .decimal(let value): value
    case .text(let text): Written<FixedDecimal>(text: text).value
    default: nil
    }
  }

  /// The number or its bounds as a range of counts.
  var countRange: CountRange? {
    bounds.flatMap { try? CountRange(minimum: $0.lower, maximum: $0.upper) }
  }
}
