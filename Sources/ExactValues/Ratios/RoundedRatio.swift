/// A ratio or percentage that was rounded to a decimal number, with the remainder that the rounding left.
public struct RoundedRatio: Sendable, Hashable {
  /// The rounded number.
  public let value: FixedDecimal

  /// What the exact number is more than the rounded one; negative where it was rounded up.
  public let remainder: Ratio

  /// The rule by which it was rounded.
  public let rule: RoundingRule

  /// Whether nothing was rounded.
  public var isExact: Bool { remainder.numerator == 0 }

  init(value: FixedDecimal, remainder: Ratio, rule: RoundingRule) {
    self.value = value
    self.remainder = remainder
    self.rule = rule
  }
}
