extension Ratio {
  /// The ratio as a decimal number, with the exact remainder that the rounding left.
  ///
  /// - Parameters:
  ///   - decimals: The number of decimals, 0…9.
  ///   - rule: How the number is rounded.
  /// - Returns: The decimal number and its remainder: their sum is exactly this ratio.
  /// - Throws: `ArithmeticFault` with the code `invalidDecimals`, or `overflow` if the number or its remainder does not fit.
  public func rounded(decimals: Int, _ rule: RoundingRule = .halfUp) throws(ArithmeticFault) -> RoundedRatio {
    try rounded(times: 1, decimals: decimals, rule)
  }

  /// The ratio in per cent, with the exact remainder that the rounding left.
  ///
  /// - Parameters:
  ///   - decimals: The number of decimals, 0…9.
  ///   - rule: How the percentage is rounded.
  /// - Returns: The percentage and its remainder: their sum is exactly a hundred times this ratio.
  /// - Throws: `ArithmeticFault` with the code `invalidDecimals`, or `overflow` if the number or its remainder does not fit.
  public func percentage(decimals: Int, _ rule: RoundingRule = .halfUp) throws(ArithmeticFault) -> RoundedRatio {
    try rounded(times: 100, decimals: decimals, rule)
  }

  private func rounded(
    times factor: Int128, decimals: Int, _ rule: RoundingRule
  ) throws(ArithmeticFault) -> RoundedRatio {
    guard let scale = FixedDecimal.scale(decimals: decimals) else {
      throw ArithmeticFault(code: .invalidDecimals, operation: "\(self) with \(decimals) decimals")
    }
    // At most 2^63 · 100 · 10^9, which is less than 2^100.
    let scaled = Int128(numerator) * factor * Int128(scale)
    let (quotient, rest) = rule.divide(scaled, by: Int128(denominator))
    guard let units = Int64(exactly: quotient),
      let remainder = Ratio(fitting: rest, of: Int128(denominator) * Int128(scale))
    else { throw ArithmeticFault(code: .overflow, operation: "\(self) with \(decimals) decimals") }
    return RoundedRatio(value: FixedDecimal(validUnits: units, decimals: decimals), remainder: remainder, rule: rule)
  }
}
