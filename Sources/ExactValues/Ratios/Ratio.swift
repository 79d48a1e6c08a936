/// An exact ratio of two whole numbers (*podíl*), which keeps the numbers it was made of.
///
/// 6/12 is not turned into 1/2, because six of twelve seats says more; the two are different values that are equivalent.
public struct Ratio: Sendable, Hashable, CustomStringConvertible {
  /// The number above the line; it carries the sign.
  public let numerator: Int64

  /// The number below the line, always positive.
  public let denominator: Int64

  /// Makes a ratio.
  ///
  /// - Parameters:
  ///   - numerator: The number above the line.
  ///   - denominator: The number below the line; the sign of a negative one moves to the numerator.
  /// - Throws: `ArithmeticFault` with the code `zeroDenominator`, or `overflow` if the sign of the lowest 64-bit number
  ///   would have to change.
  public init(_ numerator: Int64, of denominator: Int64) throws(ArithmeticFault) {
    guard denominator != 0 else {
      throw ArithmeticFault(code: .zeroDenominator, operation: "\(numerator)/\(denominator)")
    }
    guard denominator < 0 else {
      self.init(validNumerator: numerator, denominator)
      return
    }
    guard numerator > .min, denominator > .min else {
      throw ArithmeticFault(code: .overflow, operation: "\(numerator)/\(denominator)")
    }
    self.init(validNumerator: -numerator, -denominator)
  }

  /// Makes the ratio of a whole number to one.
  public init(_ whole: Int64) {
    self.init(validNumerator: whole, 1)
  }

  init(validNumerator numerator: Int64, _ denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Makes a ratio of a positive denominator, reduced only if it must be to fit, or `nil` if it does not fit even then.
  init?(fitting numerator: Int128, of denominator: Int128) {
    if let small = Int64(exactly: numerator), let smallDenominator = Int64(exactly: denominator) {
      self.init(validNumerator: small, smallDenominator)
      return
    }
    let divisor = Int128(truncatingIfNeeded: greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
    guard divisor > 0, let small = Int64(exactly: numerator / divisor),
      let smallDenominator = Int64(exactly: denominator / divisor)
    else { return nil }
    self.init(validNumerator: small, smallDenominator)
  }

  /// The equivalent ratio with the smallest numbers.
  public var reduced: Ratio {
    let divisor = greatestCommonDivisor(UInt128(numerator.magnitude), UInt128(denominator.magnitude))
    // The divisor is at least 1 and at most the denominator, so it fits.
    let small = max(1, Int64(truncatingIfNeeded: divisor))
    return Ratio(validNumerator: numerator / small, denominator / small)
  }

  /// Whether both ratios are the same number, as 6/12 and 1/2 are.
  public func isEquivalent(to other: Ratio) -> Bool {
    Int128(numerator) * Int128(other.denominator) == Int128(other.numerator) * Int128(denominator)
  }

  /// Whether this ratio is the smaller number.
  public func isLess(than other: Ratio) -> Bool {
    Int128(numerator) * Int128(other.denominator) < Int128(other.numerator) * Int128(denominator)
  }

  /// Both numbers, such as `83/97`.
  public var description: String { "\(numerator)/\(denominator)" }
}

private func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
  var (larger, smaller) = (left, right)
  while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
  return larger
}
