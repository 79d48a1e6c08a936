import ExactValues

/// An amount or its bounds, in haléře; sums of sums stay far from the limits of 128 bits.
struct CostBounds: Hashable {
  var lower: Int128
  var upper: Int128?

  init(lower: Int128, upper: Int128?) {
    self.lower = lower
    self.upper = upper
  }

  init(_ money: Money) { self.init(lower: Int128(money.haler), upper: Int128(money.haler)) }

  init(_ lower: Money, _ upper: Money) { self.init(lower: Int128(lower.haler), upper: Int128(upper.haler)) }

  /// Reads an amount or its bounds from a derivation; `nil` for anything else, an amount below zero included.
  init?(_ value: TraceValue) {
    switch value {
    case .money(let money): self.init(money)
    case .list(let ends):
      guard ends.count == 2, case .money(let least) = ends[0] else { return nil }
      if case .money(let most) = ends[1] {
        self.init(least, most)
      } else {
        self.init(lower: Int128(least.haler), upper: nil)
      }
    default: return nil
    }
    guard lower >= 0, upper.map({ $0 >= lower }) ?? true else { return nil }
  }

  var isExact: Bool { lower == upper }

  static func sum(_ all: [CostBounds]) -> CostBounds {
    all.reduce(CostBounds(lower: 0, upper: 0)) { sum, bounds in
      let upper = sum.upper.flatMap { upper in bounds.upper.map { upper + $0 } }
      return CostBounds(lower: sum.lower + bounds.lower, upper: upper)
    }
  }

  /// The sum; `nil` where it is more than money can be.
  func adding(_ other: CostBounds) -> CostBounds? {
    let sum = Self.sum([self, other])
    return Int64(exactly: sum.upper ?? sum.lower) == nil ? nil : sum
  }

  /// The amount or bounds as a derivation writes them; nothing where they are less than zero or do not fit.
  var value: TraceValue {
    guard lower >= 0, let least = Int64(exactly: lower) else { return .none }
    guard let upper else { return .list([.money(Money(haler: least)), .none]) }
    guard let most = Int64(exactly: upper) else { return .none }
    return lower == upper
      ? .money(Money(haler: least)) : .list([.money(Money(haler: least)), .money(Money(haler: most))])
  }
}

extension Figure {
  /// The figure as the answer to "how much money"; what is not known has reasons.
  func amountAnswer(_ reasons: @autoclosure () -> [Reason]) -> Answer<Money> {
    switch value {
    case .money(let money): return .known(money)
    case .list(let ends):
      func end(_ place: Int) -> Money? {
        guard ends.indices.contains(place), case .money(let money) = ends[place] else { return nil }
        return money
      }
      return .bounded(lower: end(0), upper: end(1), reasons: reasons())
    default: return .unknown(reasons())
    }
  }
}
