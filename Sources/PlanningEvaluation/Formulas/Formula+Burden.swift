import ExactValues

// Burden: what may lie within the days bounds a count.

extension Formula {
  static let burden: [Formula] = [.isWithinDays, .burdenCount]

  /// Whether a time lies within two days, which belong to the span.
  ///
  /// Values: the first day, the last day, the time.
  static let isWithinDays = Formula("burden.isWithinDays") { values in
    guard values.count == 3, case .day(let first) = values[0], case .day(let last) = values[1],
      let range = try? DayRange(first, through: last), let time = values[2].statedTime
    else { return .none }
    return time.isWithin(range).value.map { .truth($0) } ?? .none
  }

  /// How many things fall on somebody: those that surely do, and at most as many more as are open.
  ///
  /// Values: whether each of them does.
  static let burdenCount = Formula("burden.count") { values in
    let lower = values.count { $0 == .truth(true) }
    return TraceValue(lower: lower, upper: lower + values.count { $0.truthValue == nil })
  }
}
