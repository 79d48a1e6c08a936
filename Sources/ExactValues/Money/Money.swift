/// An amount of Czech crowns (*částka v Kč*), exact to the haléř.
///
/// Amounts reach to about ± 92 quadrillion crowns. No operation rounds or traps: what does not fit throws, and division is a
/// named operation that returns its remainder.
public struct Money: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The amount in haléře, hundredths of a crown.
  public let haler: Int64

  /// No money; not to be used where an amount is merely not stated.
  public static let zero = Money(haler: 0)

  /// Makes an amount of haléře.
  public init(haler: Int64) {
    self.haler = haler
  }

  /// Makes an amount of whole crowns.
  ///
  /// - Parameter crowns: The number of crowns.
  /// - Throws: `Overflow` beyond about ± 92 quadrillion crowns.
  public init(crowns: Int64) throws(Overflow) {
    self = try Money(haler: 100) * crowns
  }

  /// Whether the left amount is smaller.
  public static func < (left: Money, right: Money) -> Bool { left.haler < right.haler }
}
