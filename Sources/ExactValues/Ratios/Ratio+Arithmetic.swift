extension Ratio {
  /// The exact sum; throws `ArithmeticFault` if it does not fit even when reduced.
  public static func + (left: Ratio, right: Ratio) throws(ArithmeticFault) -> Ratio {
    try combine(left, right, sign: 1, "\(left) + \(right)")
  }

  /// The exact difference; throws `ArithmeticFault` if it does not fit even when reduced.
  public static func - (left: Ratio, right: Ratio) throws(ArithmeticFault) -> Ratio {
    try combine(left, right, sign: -1, "\(left) - \(right)")
  }

  /// The exact product; throws `ArithmeticFault` if it does not fit even when reduced.
  public static func * (left: Ratio, right: Ratio) throws(ArithmeticFault) -> Ratio {
    try fit(
      Int128(left.numerator) * Int128(right.numerator),
      of: Int128(left.denominator) * Int128(right.denominator), "\(left) * \(right)")
  }

  /// The exact quotient; throws `ArithmeticFault` if the right ratio is zero or the quotient does not fit.
  public static func / (left: Ratio, right: Ratio) throws(ArithmeticFault) -> Ratio {
    guard right.numerator != 0 else {
      throw ArithmeticFault(code: .zeroDenominator, operation: "\(left) / \(right)")
    }
    let sign: Int128 = right.numerator < 0 ? -1 : 1
    return try fit(
      Int128(left.numerator) * Int128(right.denominator) * sign,
      of: Int128(left.denominator) * Int128(right.numerator) * sign, "\(left) / \(right)")
  }

  /// The ratio of two groups taken together: the numerators and the denominators are added.
  ///
  /// 3 of 4 users and 1 of 6 providers are 4 of 10 members. This is not the sum of two numbers.
  ///
  /// - Parameter other: The ratio of the other group.
  /// - Returns: The ratio of both groups; it is never reduced, so that a third group can be added in any order.
  /// - Throws: `ArithmeticFault` with the code `overflow`.
  public func pooled(with other: Ratio) throws(ArithmeticFault) -> Ratio {
    let (above, aboveOverflow) = numerator.addingReportingOverflow(other.numerator)
    let (below, belowOverflow) = denominator.addingReportingOverflow(other.denominator)
    guard !aboveOverflow, !belowOverflow else {
      throw ArithmeticFault(code: .overflow, operation: "\(self) pooled with \(other)")
    }
    return Ratio(validNumerator: above, below)
  }

  // A common denominator is kept: 1/97 and 2/97 are 3/97. Products of 64-bit numbers and sums of two fit into 128 bits.
  private static func combine(
    _ left: Ratio, _ right: Ratio, sign: Int128, _ operation: @autoclosure () -> String
  ) throws(ArithmeticFault) -> Ratio {
    if left.denominator == right.denominator {
      return try fit(
        Int128(left.numerator) + sign * Int128(right.numerator), of: Int128(left.denominator), operation())
    }
    let numerator =
      Int128(left.numerator) * Int128(right.denominator) + sign * Int128(right.numerator) * Int128(left.denominator)
    return try fit(numerator, of: Int128(left.denominator) * Int128(right.denominator), operation())
  }

  private static func fit(
    _ numerator: Int128, of denominator: Int128, _ operation: @autoclosure () -> String
  ) throws(ArithmeticFault) -> Ratio {
    guard let ratio = Ratio(fitting: numerator, of: denominator) else {
      throw ArithmeticFault(code: .overflow, operation: operation())
    }
    return ratio
  }
}
