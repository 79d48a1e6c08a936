/// A decimal number with a fixed number of decimals (*desetinné číslo*), such as 85.57.
///
/// 85.5 and 85.50 are different values: they state different precision.
public struct FixedDecimal: Sendable, Hashable, CustomStringConvertible {
  /// The number in units of its last decimal: 8557 for 85.57.
  public let units: Int64

  /// The number of decimals, 0…9.
  public let decimals: Int

  /// Makes a decimal number.
  ///
  /// - Parameters:
  ///   - units: The number in units of its last decimal.
  ///   - decimals: The number of decimals, 0…9.
  /// - Throws: `ArithmeticFault` with the code `invalidDecimals`.
  public init(units: Int64, decimals: Int) throws(ArithmeticFault) {
    guard Self.scale(decimals: decimals) != nil else {
      throw ArithmeticFault(code: .invalidDecimals, operation: "\(units) with \(decimals) decimals")
    }
    self.init(validUnits: units, decimals: decimals)
  }

  init(validUnits units: Int64, decimals: Int) {
    self.units = units
    self.decimals = decimals
  }

  /// The exact ratio, such as 8557/100.
  public var ratio: Ratio {
    Ratio(validNumerator: units, Self.scale(decimals: decimals) ?? 1)
  }

  /// The number with a decimal point, such as `85.57`.
  public var description: String { text(minus: "-", point: ".") }

  /// The number as Czech texts write it, such as `85,57`.
  public var czech: String { text(minus: "\u{2212}", point: ",") }

  /// Reads a number with a decimal point: the strict inverse of `description`, `nil` for every other text.
  public init?(text: String) {
    var bytes = text.utf8[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes = bytes.dropFirst() }
    let halves = bytes.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = halves.first else { return nil }
    let decimals = halves.count == 2 ? halves[1] : bytes.prefix(0)
    guard halves.count == 1 || !decimals.isEmpty,
      let value = FixedDecimal(isNegative: isNegative, whole: whole, decimals: decimals),
      value.units != 0 || !isNegative
    else { return nil }
    self = value
  }

  init?(isNegative: Bool, whole: some Collection<UInt8>, decimals: some Collection<UInt8>) {
    guard whole.isPlainNumber,
      let scale = Self.scale(decimals: decimals.count), let integer = whole.decimalValue,
      let fraction = decimals.decimalValue
    else { return nil }
    let magnitude = Int128(integer) * Int128(scale) + Int128(fraction)
    guard let units = Int64(exactly: isNegative ? -magnitude : magnitude) else { return nil }
    self.init(validUnits: units, decimals: decimals.count)
  }

  /// Ten to the number of decimals, or `nil` if that number is not from 0 to 9.
  static func scale(decimals: Int) -> Int64? {
    guard (0...9).contains(decimals) else { return nil }
    return (0..<decimals).reduce(1) { scale, _ in scale * 10 }
  }

  private func text(minus: String, point: String) -> String {
    let sign = units < 0 ? minus : ""
    guard decimals > 0, let scale = Self.scale(decimals: decimals) else { return "\(sign)\(units.magnitude)" }
    let (whole, fraction) = units.magnitude.quotientAndRemainder(dividingBy: UInt64(scale))
    return "\(sign)\(whole)\(point)\(Int(fraction).padded(to: decimals))"
  }
}
