import ExactValues

/// An exact amount that is asked for, perhaps less than nought, or the bounds between which it lies.
struct AskedAmount: Equatable {
  // In units of the ninth decimal, the last that a decimal number has: far from the limits of 128 bits.
  let lower: Int128?
  let upper: Int128?

  static let nothing = AskedAmount(lower: 0, upper: 0)

  init(lower: Int128?, upper: Int128?) {
    self.lower = lower
    self.upper = upper
  }

  /// An amount as written; without bounds where it is none.
  init(written value: TraceValue) {
    let units = value.textValue.flatMap { Written<FixedDecimal>(text: $0).value }.map(Self.units)
    self.init(lower: units, upper: units)
  }

  /// The amount that stands in a derivation; without bounds where it is none.
  init(_ value: TraceValue) {
    func end(_ value: TraceValue) -> Int128? {
      if case .decimal(let decimal) = value { Self.units(of: decimal) } else { nil }
    }
    if case .list(let ends) = value, ends.count == 2 {
      self.init(lower: end(ends[0]), upper: end(ends[1]))
    } else {
      self.init(lower: end(value), upper: end(value))
    }
  }

  /// The sum; nothing is known of an end that is not known of both.
  static func + (left: AskedAmount, right: AskedAmount) -> AskedAmount {
    AskedAmount(lower: sum(left.lower, right.lower), upper: sum(left.upper, right.upper))
  }

  /// What holds whichever of both is the right one.
  func or(_ other: AskedAmount) -> AskedAmount {
    AskedAmount(
      lower: lower.flatMap { lower in other.lower.map { min(lower, $0) } },
      upper: upper.flatMap { upper in other.upper.map { max(upper, $0) } })
  }

  /// The value that stands for the amount in a derivation, written with no more decimals than it needs.
  var value: TraceValue {
    let ends = [lower, upper].map { $0.map(Self.value) ?? .none }
    if ends == [.none, .none] { return .none }
    return ends[0] == ends[1] ? ends[0] : .list(ends)
  }

  private static func sum(_ left: Int128?, _ right: Int128?) -> Int128? {
    guard let left, let right else { return nil }
    let (sum, overflowed) = left.addingReportingOverflow(right)
    return overflowed ? nil : sum
  }

  private static func units(of decimal: FixedDecimal) -> Int128 {
    (decimal.decimals..<max(9, decimal.decimals)).reduce(Int128(decimal.units)) { units, _ in units * 10 }
  }

  private static func value(of units: Int128) -> TraceValue {
    var units = units
    var decimals = 9
    while decimals > 0, units % 10 == 0 {
      units /= 10
      decimals -= 1
    }
    guard let fitting = Int64(exactly: units) else { return .none }
    return (try? FixedDecimal(units: fitting, decimals: decimals)).map { .decimal($0) } ?? .none
  }
}
