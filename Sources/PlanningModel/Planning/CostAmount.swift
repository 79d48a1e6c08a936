import ExactValues

/// How much a cost line states (*částka*), exactly or as far as it can be said.
@nonexhaustive public enum CostAmount: Sendable, Hashable {
  /// No amount is stated; that is not zero.
  case notStated
  /// What is stated is no amount in whole haléře.
  case unreadable
  /// One amount.
  case exact(Money)
  /// Two amounts that cannot both be right, the lower one first: one in crowns and one in thousand crowns.
  case contradictory(Money, Money)

  /// The amount, if there is one only.
  public var money: Money? { if case .exact(let money) = self { money } else { nil } }

  /// Compares what is stated in crowns and in thousand crowns.
  ///
  /// A table in thousands is rounded, so an amount in crowns agrees with it if they differ by less than one unit of the
  /// last decimal of the thousands; then the amount in crowns counts.
  ///
  /// - Throws: ``Overflow`` where the thousands are more than money can be.
  package init(amount: Written<Money>?, thousands: Written<FixedDecimal>?) throws(Overflow) {
    guard let thousands else {
      self = amount.map { $0.value.map { .exact($0) } ?? .unreadable } ?? .notStated
      return
    }
    guard let number = thousands.value else {
      self = .unreadable
      return
    }
    let inThousands = try Money(thousands: number)
    guard let amount else {
      self = inThousands.map { .exact($0) } ?? .unreadable
      return
    }
    guard let crowns = amount.value else {
      self = .unreadable
      return
    }
    self = Self.compared(crowns, with: number, or: inThousands)
  }

  private static func compared(_ crowns: Money, with thousands: FixedDecimal, or inThousands: Money?) -> CostAmount {
    // In units of the last decimal of the thousands one unit is 10⁵ haléře over ten to the number of decimals.
    let scale = (0..<thousands.decimals).reduce(Int128(1)) { scale, _ in scale * 10 }
    let difference = Int128(crowns.haler) * scale - Int128(thousands.units) * Money.halerInThousand
    if difference.magnitude < Money.halerInThousand.magnitude { return .exact(crowns) }
    guard let inThousands else { return .unreadable }
    return .contradictory(min(crowns, inThousands), max(crowns, inThousands))
  }
}

extension CostLine {
  /// The amount of the line, in whichever of its two members it stands.
  ///
  /// - Throws: ``Overflow`` where the thousands are more than money can be.
  public func exactAmount() throws(Overflow) -> CostAmount { try CostAmount(amount: amount, thousands: thousands) }
}

extension Money {
  fileprivate static let halerInThousand: Int128 = 100_000

  /// Makes an amount of thousand crowns; `nil` where it is no whole number of haléře.
  ///
  /// - Throws: ``Overflow`` beyond about ± 92 quadrillion crowns.
  public init?(thousands: FixedDecimal) throws(Overflow) {
    let scale = (0..<thousands.decimals).reduce(Int128(1)) { scale, _ in scale * 10 }
    let (haler, rest) = (Int128(thousands.units) * Money.halerInThousand).quotientAndRemainder(dividingBy: scale)
    guard rest == 0 else { return nil }
    guard let fitting = Int64(exactly: haler) else { throw Overflow(operation: "\(thousands) thousand Kč") }
    self.init(haler: fitting)
  }
}
