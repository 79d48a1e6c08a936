import ExactValues

/// Printed shares in per cent, added exactly.
package struct PrintedShares {
  /// The shares in the order of print.
  package let percentages: [FixedDecimal]

  /// `nil` where a share is not stated or cannot be read.
  package init?(_ shares: [Written<FixedDecimal>?]) {
    let readable = shares.compactMap { $0?.value }
    guard readable.count == shares.count else { return nil }
    percentages = readable
  }

  /// Whether the shares add up to a hundred, as far as rounding each of them allows: three whole percentages may add up
  /// to 99, 100 or 101.
  package var addUp: Bool {
    let hundred = 100 * Self.unit
    let sum = percentages.reduce(Int128(0)) { $0 + Self.value(of: $1) }
    // Each share may be off by half of its last decimal.
    let tolerance = percentages.reduce(Int128(0)) { $0 + Self.unit / Self.scale(of: $1) }
    return 2 * (sum > hundred ? sum - hundred : hundred - sum) <= tolerance
  }

  /// The sum of the shares with as many decimals as the most precise of them.
  package var sum: FixedDecimal? {
    let decimals = percentages.map(\.decimals).max() ?? 0
    let sum = percentages.reduce(Int128(0)) { $0 + Self.value(of: $1) }
    guard let finest = percentages.first(where: { $0.decimals == decimals }),
      let units = Int64(exactly: sum / (Self.unit / Self.scale(of: finest)))
    else { return nil }
    return try? FixedDecimal(units: units, decimals: decimals)
  }

  // Nine decimals are the most that a decimal number has, so every share is a whole number of these units.
  private static let unit: Int128 = 1_000_000_000

  private static func scale(of share: FixedDecimal) -> Int128 { Int128(share.ratio.denominator) }

  private static func value(of share: FixedDecimal) -> Int128 { Int128(share.units) * (unit / scale(of: share)) }
}
