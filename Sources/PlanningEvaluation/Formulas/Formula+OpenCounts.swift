import ExactValues

// Counts of things of which some are not decided: each of those may belong or not, so the count has bounds.

extension Formula {
  static let openCounts: [Formula] = [.countPossible, .countWithOpen]

  /// How many of the values are true, and at most as many more as are undecided; nothing listed is not known at all.
  static let countPossible = Formula("count.possible") { values in
    guard !values.isEmpty else { return .none }
    let lower = values.count { $0 == .truth(true) }
    return TraceValue(lower: lower, upper: lower + values.count { $0.truthValue == nil })
  }

  /// A count, to which any number of those that are open may belong.
  ///
  /// Values: the count, the number of those that are open; if that is not known, the count has no upper bound.
  static let countWithOpen = Formula("count.withOpen") { values in
    guard values.count == 2, let bounds = values[0].bounds else { return .none }
    let upper = bounds.upper.flatMap { upper in values[1].bounds?.upper.flatMap { upper.adding($0) } }
    return TraceValue(lower: bounds.lower, upper: upper)
  }
}
