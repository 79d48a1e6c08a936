extension Money {
  /// The sum of two amounts; throws `Overflow` if it does not fit.
  public static func + (left: Money, right: Money) throws(Overflow) -> Money {
    try Money(left.haler.addingReportingOverflow(right.haler), "\(left) + \(right)")
  }

  /// The difference of two amounts; throws `Overflow` if it does not fit.
  public static func - (left: Money, right: Money) throws(Overflow) -> Money {
    try Money(left.haler.subtractingReportingOverflow(right.haler), "\(left) - \(right)")
  }

  /// The opposite amount; throws `Overflow` if it does not fit.
  public static prefix func - (amount: Money) throws(Overflow) -> Money {
    try Money(Int64(0).subtractingReportingOverflow(amount.haler), "-(\(amount))")
  }

  /// The amount taken so many times; throws `Overflow` if it does not fit.
  public static func * (amount: Money, factor: Int64) throws(Overflow) -> Money {
    try Money(amount.haler.multipliedReportingOverflow(by: factor), "\(amount) * \(factor)")
  }

  /// The sum of all amounts, independent of their order.
  ///
  /// - Parameter values: The amounts.
  /// - Returns: Their sum, zero if there are none.
  /// - Throws: `Overflow` if the sum does not fit; sums on the way may be larger than money can be.
  /// - Complexity: Linear in the number of amounts.
  public static func sum(_ values: some Sequence<Money>) throws(Overflow) -> Money {
    var sum: Int128 = 0
    // 2^64 amounts would be needed to leave the range of 128 bits.
    for value in values { sum += Int128(value.haler) }
    guard let haler = Int64(exactly: sum) else { throw Overflow(operation: "sum") }
    return Money(haler: haler)
  }

  /// The amount divided into so many equal parts.
  ///
  /// - Parameters:
  ///   - count: The number of parts; it may be negative but not zero.
  ///   - rounding: How the part is rounded to haléře.
  /// - Returns: One part and its exact remainder: `part + remainder` is the exact quotient.
  /// - Throws: `ArithmeticFault` with the code `zeroDenominator` or `overflow`.
  public func divided(
    by count: Int64, rounding: RoundingRule = .halfUp
  ) throws(ArithmeticFault) -> RoundedMoney {
    try rounded(Int128(haler), over: Int128(count), rounding, "\(self) / \(count)")
  }

  /// The share of the amount that the ratio names.
  ///
  /// - Parameters:
  ///   - ratio: The share.
  ///   - rounding: How the result is rounded to haléře.
  /// - Returns: The rounded result and its exact remainder: their sum is the exact product.
  /// - Throws: `ArithmeticFault` with the code `overflow` if the result does not fit.
  public func multiplied(
    by ratio: Ratio, rounding: RoundingRule = .halfUp
  ) throws(ArithmeticFault) -> RoundedMoney {
    // Two 64-bit factors fit into 128 bits.
    let product = Int128(haler) * Int128(ratio.numerator)
    return try rounded(product, over: Int128(ratio.denominator), rounding, "\(self) * \(ratio)")
  }

  private func rounded(
    _ numerator: Int128, over denominator: Int128, _ rule: RoundingRule, _ operation: @autoclosure () -> String
  ) throws(ArithmeticFault) -> RoundedMoney {
    guard denominator != 0 else { throw ArithmeticFault(code: .zeroDenominator, operation: operation()) }
    let sign: Int128 = denominator < 0 ? -1 : 1
    let (quotient, rest) = rule.divide(numerator * sign, by: denominator * sign)
    guard let haler = Int64(exactly: quotient), let remainder = Ratio(fitting: rest, of: denominator * sign) else {
      throw ArithmeticFault(code: .overflow, operation: operation())
    }
    return RoundedMoney(quotient: Money(haler: haler), remainder: remainder, rule: rule)
  }

  private init(
    _ result: (partialValue: Int64, overflow: Bool), _ operation: @autoclosure () -> String
  ) throws(Overflow) {
    guard !result.overflow else { throw Overflow(operation: operation()) }
    haler = result.partialValue
  }
}
