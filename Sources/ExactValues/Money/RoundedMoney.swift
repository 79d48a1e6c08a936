/// An amount of money that was rounded to haléře, with the remainder that the rounding left.
public struct RoundedMoney: Sendable, Hashable {
  /// The rounded amount.
  public let quotient: Money

  /// What the exact result is more than the rounded amount, in haléře; negative where it was rounded up.
  public let remainder: Ratio

  /// The rule by which it was rounded.
  public let rule: RoundingRule

  /// Whether nothing was rounded.
  public var isExact: Bool { remainder.numerator == 0 }

  init(quotient: Money, remainder: Ratio, rule: RoundingRule) {
    self.quotient = quotient
    self.remainder = remainder
    self.rule = rule
  }
}
