import ExactValues

// Counting: a number is known, bounded or not known; nothing that is not known counts as zero.

extension Formula {
  static let counting: [Formula] = [
    .sum, .countTrue, .countDecided, .countStated, .product, .least, .isAtLeast, .timesWithin,
  ]

  /// The sum of numbers; what is not known leaves the sum open upwards.
  static let sum = Formula("count.sum") { values in
    var lower = 0
    var upper: Int? = 0
    var isAnythingKnown = values.isEmpty
    for value in values {
      guard let bounds = value.bounds else {
        upper = nil
        continue
      }
      isAnythingKnown = true
      guard let newLower = lower.adding(bounds.lower ?? 0) else { return .none }
      lower = newLower
      upper = upper.flatMap { sum in bounds.upper.flatMap { sum.adding($0) } }
    }
    return isAnythingKnown ? TraceValue(lower: lower, upper: upper) : .none
  }

  /// How many of the values are true; none may be undecided.
  static let countTrue = Formula("count.true") { values in
    let truths = values.compactMap(\.truthValue)
    return truths.count == values.count ? .count(truths.count { $0 }) : .none
  }

  /// How many of the values are true, where some may be undecided: all undecided is not known at all.
  static let countDecided = Formula("count.decided") { values in
    let truths = values.compactMap(\.truthValue)
    guard !truths.isEmpty else { return .none }
    let lower = truths.count { $0 }
    return TraceValue(lower: lower, upper: lower + values.count - truths.count)
  }

  /// How many of the values are stated.
  static let countStated = Formula("count.stated") { values in .count(values.count { $0 != .none }) }

  /// The product of numbers.
  static let product = Formula("count.product") { values in
    var product = 1
    for value in values {
      guard let count = value.countValue else { return .none }
      let (next, overflowed) = product.multipliedReportingOverflow(by: count)
      guard !overflowed else { return .none }
      product = next
    }
    return .count(product)
  }

  /// The least number that a stated number or range of numbers allows.
  static let least = Formula("count.least") { values in
    guard values.count == 1, let text = values[0].textValue else { return .none }
    return Written<CountRange>(text: text).value?.minimum.map { .count($0) } ?? .none
  }

  /// Whether a number reaches another one, where the bounds decide.
  ///
  /// Values: the number that was reached, the number that was promised, whether nothing more can come.
  static let isAtLeast = Formula("count.isAtLeast") { values in
    guard values.count == 3, let reached = values[0].bounds, let promised = values[1].countValue else { return .none }
    if let lower = reached.lower, lower >= promised { return .truth(true) }
    if let upper = reached.upper, upper < promised, values[2].truthValue == true { return .truth(false) }
    return .none
  }

  /// How many of the stated times lie within two days, which belong to the span.
  ///
  /// Values: the first day, the last day, the times as written.
  static let timesWithin = Formula("time.countWithin") { values in
    guard values.count >= 2, case .day(let first) = values[0], case .day(let last) = values[1],
      let range = try? DayRange(first, through: last)
    else { return .none }
    var lower = 0
    var undecided = 0
    for value in values.dropFirst(2) {
      guard let time = value.textValue.flatMap({ Written<StatedTime>(text: $0).value }) else {
        undecided += 1
        continue
      }
      switch time.isWithin(range).value {
      case true?: lower += 1
      case false?: break
      case nil: undecided += 1
      }
    }
    return TraceValue(lower: lower, upper: lower + undecided)
  }
}

extension TraceValue {
  /// A number between bounds; the same bounds are the number itself.
  init(lower: Int?, upper: Int?) {
    if let lower, lower == upper { self = .count(lower) } else { self = .bounded(lower: lower, upper: upper) }
  }

  /// The bounds of a number; `nil` where nothing is known of it.
  var bounds: (lower: Int?, upper: Int?)? {
    switch self {
    case .count(let value): (value, value)
    case .bounded(let lower, let upper): (lower, upper)
    default: nil
    }
  }
}

extension Int {
  func adding(_ other: Int) -> Int? {
    let (sum, overflowed) = addingReportingOverflow(other)
    return overflowed ? nil : sum
  }
}
