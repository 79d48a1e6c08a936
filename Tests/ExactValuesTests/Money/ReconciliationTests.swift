import ExactValues
import Testing

@Suite("Two totals that should agree")
struct ReconciliationTests {
  private func amount(
    _ subject: String, _ crowns: Int64?, year: Int? = 2024, source: String? = nil, state: String? = nil,
    thousands: Bool = false, counted: Bool = true, side: String = "l"
  ) -> ReconciledAmount {
    ReconciledAmount(
      of: subject, crowns.map { Money(haler: $0 * 100) }, year: year, source: source, state: state,
      roundedTo: thousands ? Money(haler: 100_000) : nil, isCounted: counted,
      at: DossierPath(side, "\(subject)-\(year ?? 0)-\(source ?? "")-\(state ?? "")"))
  }

  private func causes(
    _ left: [ReconciledAmount], _ right: [ReconciledAmount]
  ) throws -> [String] {
    let result = try Reconciliation(left, with: right)
    #expect(result.remainder == .zero)
    #expect(try result.difference == result.rightTotal - result.leftTotal)
    return result.parts.map { "\($0.cause) \($0.difference.haler / 100)" }
  }

  @Test("Sides that agree have no parts, in whatever order")
  func agree() throws {
    let left = [amount("a", 5), amount("b", 7), amount("a", 5, year: 2025)]
    #expect(try causes(left, left.reversed()) == [])
    #expect(try causes([], []) == [])
  }

  private static let pairs: [(left: (Int64?, Bool), right: (Int64?, Bool), causes: [String])] = [
    ((10, false), (12, false), ["otherAmount 2"]), ((nil, false), (12, false), ["notStatedLeft 12"]),
    ((10, false), (nil, false), ["notStatedRight -10"]), ((nil, false), (nil, false), []),
    ((1_234, false), (1_000, true), ["rounding -234"]), ((1_999, false), (1_000, true), ["rounding -999"]),
    ((2_000, false), (1_000, true), ["otherAmount -1000"]), ((1_234, false), (1_200, true), ["otherAmount -34"]),
    ((2_000, true), (1_600, false), ["rounding -400"]),
  ]

  @Test("The same subject with another amount, none, or a rounded one", arguments: pairs)
  func amounts(left: (Int64?, Bool), right: (Int64?, Bool), causes expected: [String]) throws {
    #expect(
      try causes([amount("a", left.0, thousands: left.1)], [amount("a", right.0, thousands: right.1, side: "r")])
        == expected)
  }

  @Test("What only one side has is told with its place")
  func onlyOne() throws {
    let result = try Reconciliation([amount("a", 10)], with: [amount("b", 3, side: "r")])
    #expect(result.parts.map(\.cause) == [.onlyLeft, .onlyRight])
    #expect(result.parts.map(\.difference) == [Money(haler: -1_000), Money(haler: 300)])
    #expect(result.parts.first?.left == DossierPath("l", "a-2024--") && result.parts.first?.right == nil)
    #expect(result.parts.last?.right == DossierPath("r", "b-2024--"))
  }

  @Test("The same money in another year, from another source or in another state moves nothing in the whole")
  func moved() throws {
    #expect(try causes([amount("a", 10)], [amount("a", 10, year: 2025)]) == ["otherYear 0"])
    #expect(try causes([amount("a", 10, source: "kraj")], [amount("a", 10, source: "obec")]) == ["otherSource 0"])
    #expect(
      try causes([amount("a", 10, state: "hoped")], [amount("a", 12, state: "spent")]) == [
        "otherState 0", "otherAmount 2",
      ])
  }

  @Test("Between the totals of one year it explains why the money is missing")
  func otherYearOfATotal() throws {
    let right = [amount("a", 10, year: 2025, counted: false, side: "r")]
    #expect(try causes([amount("a", 10)], right) == ["otherYear -10"])
    #expect(try causes(right, [amount("a", 12)]) == ["otherYear 10", "otherAmount 2"])
    #expect(try causes([amount("b", 1)], right) == ["onlyLeft -1"], "what does not count is no difference of its own")
  }

  @Test("Sums beyond what money can be are refused")
  func overflow() {
    let huge = ReconciledAmount(of: "a", Money(haler: .max), at: .root)
    #expect(throws: Overflow.self) { try Reconciliation([huge, huge], with: []) }
    let low = ReconciledAmount(of: "a", Money(haler: .min), at: .root)
    #expect(throws: Overflow.self) { try Reconciliation([huge], with: [low]) }
    #expect(throws: Overflow.self) { try Reconciliation([low], with: []) }
  }

  @Test("The parts add up to the difference to the last haléř, and the order of the amounts means nothing")
  func laws() throws {
    var generator = SplitMix64(seed: 36)
    for _ in 0..<min(caseCount, 100_000) {
      func side(_ name: String) -> [ReconciledAmount] {
        (0..<Int.random(in: 0...6, using: &generator)).map { _ in
          var amount = ReconciledAmount(
            of: ["a", "b", "c"].randomElement(using: &generator) ?? "a",
            ([nil, 0, 500, 1_000, 1_400, -200] as [Int64?]).randomElement(using: &generator)?.map {
              Money(haler: $0 * 100)
            },
            year: [nil, 2024, 2025].randomElement(using: &generator) ?? nil,
            source: [nil, "kraj"].randomElement(using: &generator) ?? nil,
            state: [nil, "spent"].randomElement(using: &generator) ?? nil,
            isCounted: Int.random(in: 0...3, using: &generator) > 0,
            at: DossierPath(name, "\(Int.random(in: 0...99, using: &generator))"))
          if Bool.random(using: &generator) { amount.roundedTo = Money(haler: 100_000) }
          return amount
        }
      }
      let (left, right) = (side("l"), side("r"))
      let result = try Reconciliation(left, with: right)
      #expect(result.remainder == .zero)
      #expect(try Money.sum(result.parts.map(\.difference)) == result.difference)
      #expect(try Money.sum(result.byCause().map(\.difference)) == result.difference)
      #expect(try Reconciliation(left.shuffled(using: &generator), with: right.shuffled(using: &generator)) == result)
      #expect(try Reconciliation(right, with: left).difference.haler == -result.difference.haler)
    }
  }
}
