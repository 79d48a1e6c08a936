import ExactValues
import Testing

@Suite("Dividing money by weights")
struct MoneyAllocationTests {
  private func amounts(_ total: Int64, _ weights: [Int64], _ rule: AllocationTieRule = .order) throws -> [Int64] {
    try Money(haler: total).allocated(by: weights, breakingTiesBy: rule).amounts.map(\.haler)
  }

  private static let divisions: [(total: Int64, weights: [Int64], shares: [Int64])] = [
    (100, [1, 1, 1], [34, 33, 33]), (-100, [1, 1, 1], [-34, -33, -33]), (0, [1, 2], [0, 0]),
    (10, [0, 1, 0, 3], [0, 3, 0, 7]), (7, [5], [7]), (1, [1, 2, 1], [0, 1, 0]), (5, [1, 1, 1, 1], [2, 1, 1, 1]),
    (.max, [1, 1], [4_611_686_018_427_387_904, 4_611_686_018_427_387_903]),
    (.min, [1], [.min]), (.min, [.max, .max], [-4_611_686_018_427_387_904, -4_611_686_018_427_387_904]),
  ]

  @Test("The haléře that are left go to the largest remainders, and the shares add up", arguments: divisions)
  func division(total: Int64, weights: [Int64], shares: [Int64]) throws {
    #expect(try amounts(total, weights) == shares)
  }

  @Test("Who gets a haléř on a tie is decided by the named rule, and the shares say where it was")
  func ties() throws {
    #expect(try amounts(100, [1, 1, 1], .identifiers(["c", "b", "a"])) == [33, 33, 34])
    #expect(try amounts(100, [1, 1, 1], .identifiers(["č", "z", "d"])) == [33, 33, 34])
    // Both have a remainder of one half.
    #expect(try amounts(2, [1, 3]) == [1, 1])
    #expect(try amounts(2, [1, 3], .largerWeight(else: .order)) == [0, 2])
    #expect(try amounts(5, [1, 1, 1, 1], .largerWeight(else: .identifiers(["d", "c", "b", "a"]))) == [1, 1, 1, 2])
    let allocation = try Money(haler: 100).allocated(by: [1, 1, 1], breakingTiesBy: .order)
    #expect(allocation.shares.map(\.isDecidedByTie) == [true, true, true])
    #expect(allocation.shares.map(\.hasExtraHaler) == [true, false, false])
    let clear = try Money(haler: 10).allocated(by: [1, 2], breakingTiesBy: .order)
    #expect(clear.shares.allSatisfy { !$0.isDecidedByTie })
  }

  private static let faults: [(weights: [Int64], rule: AllocationTieRule, code: AllocationFault.Code, places: [Int])] =
    [
      ([], .order, .noWeight, []), ([0, 0], .order, .noWeight, []), ([1, -1, -2], .order, .negativeWeight, [1, 2]),
      ([1, 1], .identifiers(["a"]), .otherCount, []),
      ([1, 1, 1], .identifiers(["a", "b", "b"]), .undecidedTie, [1, 2]),
      ([1, 1, 1], .largerWeight(else: .identifiers(["a", "a", "a"])), .undecidedTie, [0, 1, 2]),
    ]

  @Test("What cannot be divided says why", arguments: faults)
  func fault(weights: [Int64], rule: AllocationTieRule, code: AllocationFault.Code, places: [Int]) {
    do throws(AllocationFault) {
      _ = try Money(haler: code == .undecidedTie && places.count == 2 ? 101 : 100)
        .allocated(by: weights, breakingTiesBy: rule)
      Issue.record("\(weights) was divided")
    } catch {
      #expect(error.code == code && error.places == places)
    }
  }

  @Test("Names that are the same matter only where they would decide")
  func sameNames() throws {
    #expect(try amounts(100, [1, 1, 1], .identifiers(["a", "b", "b"])) == [34, 33, 33])
    #expect(try amounts(99, [1, 1, 1], .identifiers(["a", "a", "a"])) == [33, 33, 33])
  }

  @Test("Weights may be exact ratios, as far as they have a common denominator")
  func ratios() throws {
    let halves = [try Ratio(1, of: 2), try Ratio(1, of: 3), try Ratio(1, of: 6)]
    let shares = try Money(haler: 100).allocated(by: halves, breakingTiesBy: .order).amounts
    #expect(shares.map(\.haler) == [50, 33, 17])
    let huge = [try Ratio(1, of: .max), try Ratio(1, of: .max - 1)]
    #expect(throws: AllocationFault.self) { try Money(haler: 1).allocated(by: huge, breakingTiesBy: .order) }
    #expect(throws: AllocationFault.self) {
      try Money(haler: 1).allocated(by: [Ratio(.max), try Ratio(1, of: 2)], breakingTiesBy: .order)
    }
  }

  @Test("The shares are those of the independent calculation, add up, and never leave the exact share by a haléř")
  func laws() throws {
    var generator = SplitMix64(seed: 35)
    for _ in 0..<caseCount {
      let small = Bool.random(using: &generator)
      let total = small ? Int64.random(in: -500...500, using: &generator) : generator.number()
      let weights = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        small ? Int64.random(in: 0...9, using: &generator) : generator.number() & .max
      }
      guard weights.contains(where: { $0 > 0 }) else { continue }
      let shares = try amounts(total, weights)
      #expect(shares.map { BigInteger($0) } == expected(total, weights), "\(total) by \(weights)")
      #expect(shares.reduce(BigInteger(0)) { $0 + BigInteger($1) } == BigInteger(total))
      #expect(zip(shares, weights).allSatisfy { $1 > 0 || $0 == 0 })
      if total > .min { #expect(try amounts(-total, weights) == shares.map { -$0 }) }
      let names = weights.indices.map { "n\($0)" }
      #expect(try amounts(total, weights, .identifiers(names)) == shares)
    }
  }

  /// Largest remainders by whole numbers of any size.
  private func expected(_ total: Int64, _ weights: [Int64]) -> [BigInteger] {
    let sum = weights.reduce(BigInteger(0)) { $0 + BigInteger($1) }
    let size = total < 0 ? -BigInteger(total) : BigInteger(total)
    let exact = weights.map { (size * BigInteger($0)).divided(by: sum) }
    var shares = exact.map(\.quotient)
    let places = weights.indices.sorted {
      exact[$0].rest == exact[$1].rest ? $0 < $1 : exact[$1].rest < exact[$0].rest
    }
    var left = size - shares.reduce(BigInteger(0), +)
    for place in places where BigInteger(0) < left {
      shares[place] = shares[place] + BigInteger(1)
      left = left - BigInteger(1)
    }
    return total < 0 ? shares.map { -$0 } : shares
  }
}
