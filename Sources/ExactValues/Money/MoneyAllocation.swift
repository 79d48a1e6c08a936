/// An amount of money divided by weights, to the last haléř (*rozdělení částky podle vah*).
public struct MoneyAllocation: Sendable, Hashable {
  /// What falls to one weight.
  public struct Share: Sendable, Hashable {
    /// The amount.
    public let amount: Money

    /// Whether it has one haléř more (of a negative amount: one less) than its exact share rounded toward zero, because
    /// its remainder was among the largest.
    public let hasExtraHaler: Bool

    /// Whether the rule for ties decided about that haléř.
    public let isDecidedByTie: Bool
  }

  /// The amount that was divided; the sum of the shares.
  public let total: Money

  /// The shares, in the order of the weights.
  public let shares: [Share]

  /// The rule for ties.
  public let tieRule: AllocationTieRule

  /// The amounts, in the order of the weights.
  public var amounts: [Money] { shares.map(\.amount) }
}

extension Money {
  /// Divides the amount by weights: by the largest remainder, so that the shares add up to it exactly.
  ///
  /// Every share is the exact one rounded toward zero, and the haléře that are left go one each to the largest
  /// remainders. A weight of zero gets nothing. A negative amount is divided as its opposite and turned round.
  ///
  /// - Parameters:
  ///   - weights: The weights, none of them negative.
  ///   - tieRule: Who gets a haléř for which several have the same claim.
  /// - Returns: The shares; each differs from its exact share by less than a haléř.
  /// - Throws: ``AllocationFault``.
  /// - Complexity: O(n log n) in the number of weights.
  public func allocated(
    by weights: [Int64], breakingTiesBy tieRule: AllocationTieRule
  ) throws(AllocationFault) -> MoneyAllocation {
    let negative = weights.indices.filter { weights[$0] < 0 }
    guard negative.isEmpty else { throw AllocationFault(.negativeWeight, at: negative) }
    // Neither sum nor product of 64-bit numbers leaves 128 bits.
    let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
    guard sum > 0 else { throw AllocationFault(.noWeight) }
    let magnitude = Int128(haler.magnitude)
    let exact = weights.map { (magnitude * Int128($0)).quotientAndRemainder(dividingBy: sum) }
    let left = Int(clamping: magnitude - exact.reduce(Int128(0)) { $0 + $1.quotient })
    let ranks = try tieRule.ranks(of: weights)
    let places = weights.indices.sorted {
      if exact[$0].remainder != exact[$1].remainder { return exact[$0].remainder > exact[$1].remainder }
      return ranks[$0] < ranks[$1]
    }
    let tied = try tie(among: places, exact.map(\.remainder), ranks, left)
    var extra: Set<Int> = []
    extra.formUnion(places.prefix(left))
    let shares = weights.indices.map { place in
      let size = exact[place].quotient + (extra.contains(place) ? 1 : 0)
      return MoneyAllocation.Share(
        amount: Money(haler: Int64(clamping: haler < 0 ? -size : size)), hasExtraHaler: extra.contains(place),
        isDecidedByTie: tied.contains(place))
    }
    return MoneyAllocation(total: self, shares: shares, tieRule: tieRule)
  }

  /// Divides the amount by weights that are exact ratios.
  ///
  /// - Throws: ``AllocationFault``, with the code `overflow` where the ratios have no common denominator that fits.
  public func allocated(
    by weights: [Ratio], breakingTiesBy tieRule: AllocationTieRule
  ) throws(AllocationFault) -> MoneyAllocation {
    var common: Int128 = 1
    for weight in weights.map(\.reduced) {
      let denominator = Int128(weight.denominator)
      common = common / Self.greatestDivisor(common, denominator) * denominator
      guard common <= Int128(Int64.max) else { throw AllocationFault(.overflow) }
    }
    var whole: [Int64] = []
    for (place, weight) in weights.map(\.reduced).enumerated() {
      let scaled = Int128(weight.numerator) * (common / Int128(weight.denominator))
      guard let fitting = Int64(exactly: scaled) else { throw AllocationFault(.overflow, at: [place]) }
      whole.append(fitting)
    }
    return try allocated(by: whole, breakingTiesBy: tieRule)
  }

  /// The places whose claim to the last haléř was equal to one on the other side of the line.
  private func tie(
    among places: [Int], _ remainders: [Int128], _ ranks: [Int], _ left: Int
  ) throws(AllocationFault) -> Set<Int> {
    guard left > 0, left < places.count else { return [] }
    let (last, next) = (places[left - 1], places[left])
    guard remainders[last] == remainders[next] else { return [] }
    let tied = places.filter { remainders[$0] == remainders[last] }
    guard ranks[last] != ranks[next] else {
      throw AllocationFault(.undecidedTie, at: tied.filter { ranks[$0] == ranks[last] }.sorted())
    }
    return Set(tied)
  }

  private static func greatestDivisor(_ first: Int128, _ second: Int128) -> Int128 {
    var (larger, smaller) = (first, second)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger == 0 ? 1 : larger
  }
}

extension AllocationTieRule {
  /// The rank of each weight; the smaller one goes first, and equal ones are not told apart.
  fileprivate func ranks(of weights: [Int64]) throws(AllocationFault) -> [Int] {
    switch self {
    case .order: return Array(weights.indices)
    case .identifiers(let names):
      guard names.count == weights.count else { throw AllocationFault(.otherCount) }
      return Self.ranks(weights.indices.sorted { names[$0].bytesPrecede(names[$1]) }) {
        names[$0].hasSameBytes(as: names[$1])
      }
    case .largerWeight(let other):
      let ranks = try other.ranks(of: weights)
      let places = weights.indices.sorted {
        weights[$0] != weights[$1] ? weights[$0] > weights[$1] : ranks[$0] < ranks[$1]
      }
      return Self.ranks(places) { weights[$0] == weights[$1] && ranks[$0] == ranks[$1] }
    }
  }

  private static func ranks(_ sorted: [Int], _ isSame: (Int, Int) -> Bool) -> [Int] {
    var ranks = [Int](repeating: 0, count: sorted.count)
    var rank = 0
    for (position, place) in sorted.enumerated() {
      if position > 0, !isSame(sorted[position - 1], place) { rank = position }
      ranks[place] = rank
    }
    return ranks
  }
}
