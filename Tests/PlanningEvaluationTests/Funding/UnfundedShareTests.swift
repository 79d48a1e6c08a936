import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("What share of the cost is not covered")
struct UnfundedShareTests {
  private func ask(_ items: String, state: FundingState = .secured, more: String = "") throws -> Answer<UnfundedShare> {
    let question = UnfundedShareQuestion(plan: Identifier("p"), state: state)
    return try soundAnswer(to: question, about: try leafDossier(items, more: more)).answer
  }

  private func item(_ id: String, parent: String? = nil, _ lines: String...) -> String {
    let above = parent.map { #","parent":"\#($0)""# } ?? ""
    return #"{"id":"\#(id)","plan":"p"\#(above),"costs":[\#(lines.joined(separator: ","))]}"#
  }

  private func cost(_ amount: Int, _ years: String? = nil) -> String {
    let time = years.map { #","years":"\#($0)""# } ?? ""
    return #"{"role":"cost","amount":"\#(amount) Kč"\#(time)}"#
  }

  private func money(_ amount: Int, _ state: String = "secured", _ years: String? = nil) -> String {
    let time = years.map { #","years":"\#($0)""# } ?? ""
    return #"{"role":"funding","state":"\#(state)","amount":"\#(amount) Kč"\#(time)}"#
  }

  @Test("What one leaf has above its cost helps no other")
  func overfunding() throws {
    let result = try ask([item("a", cost(100), money(500)), item("b", cost(100), money(0))].joined(separator: ","))
      .known()
    #expect(result.total.share == .known(try Ratio(10_000, of: 20_000)))
    #expect(result.total.covered == .known(try Money(crowns: 100)))
    #expect(result.total.unfunded == .known(try Money(crowns: 100)))
  }

  @Test("Only leaves with a known cost count, and it is said how many these are")
  func coverage() throws {
    let items = [
      item("a", cost(100), money(75)), item("b"),
      #"{"id":"c","plan":"p","unitPrices":[{"amount":"12,50 Kč"}]}"#,
      #"{"id":"d","plan":"p","costs":[{"role":"cost","thousands":"1","isApproximate":true},\#(money(1000))]}"#,
    ]
    let answer = try ask(items.joined(separator: ","))
    let total = try answer.known().total
    #expect(total.leaves == 4 && total.costKnownOf == 2)
    #expect(total.share == .known(try Ratio(2_500, of: 110_000)))
    #expect(answer.keys == ["planCosts.approximate"])
  }

  @Test("Money that is not stated bounds the share, and money of other states covers nothing")
  func bounds() throws {
    let silent = try ask(item("a", cost(100))).known().total
    #expect(
      silent.share.content == .bounded(lower: try Ratio(0, of: 10_000), upper: try Ratio(10_000, of: 10_000)))
    #expect(silent.share.keys == ["planFunding.moneyOpen"])
    #expect(crownBounds(silent.covered) == [0, 100])
    let hoped = item("a", cost(100), money(100, "hoped"))
    #expect(try ask(hoped).known().total.share == .known(try Ratio(10_000, of: 10_000)))
    #expect(try ask(hoped, state: .hoped).known().total.share == .known(try Ratio(0, of: 10_000)))
  }

  @Test("No cost has no share, whether it is nought or not stated")
  func nothing() throws {
    #expect(try ask(item("a", cost(0))).known().total.share.keys == ["planFunding.nothingToFund"])
    let none = try ask(item("a")).known().total
    #expect(none.share.keys == ["planFunding.noCost"] && none.costKnownOf == 0)
  }

  @Test("An item above is not added; where its cost is not that of its leaves, the difference is given")
  func parents() throws {
    let answer = try ask(
      [item("m", cost(120)), item("a", parent: "m", cost(60), money(60)), item("b", parent: "m", cost(40), money(40))]
        .joined(separator: ","))
    let result = try answer.known()
    #expect(result.total.cost == .known(try Money(crowns: 100)))
    #expect(result.pricedParents.map(\.difference) == [.known(try Money(crowns: 20))])
    #expect(answer.keys == ["planFunding.parentDiffers"])
    let equal = try ask([item("m", cost(60)), item("a", parent: "m", cost(60))].joined(separator: ","))
    #expect(equal.keys == [])
    #expect(try equal.known().pricedParents.map(\.difference) == [.known(.zero)])
    // A leaf that states nothing leaves the sum below open, and then there is nothing to compare.
    let open = try ask(
      [item("m", cost(60)), item("a", parent: "m", cost(60)), item("b", parent: "m", money(1))]
        .joined(separator: ","))
    #expect(try open.known().pricedParents.first?.difference.isKnown == false)
    #expect(crownBounds(try open.known().pricedParents.first?.below) == [60, nil])
  }

  @Test("Each year has a part of its own; an amount for several years is not spread")
  func years() throws {
    let result = try ask(
      [
        item("a", cost(100, "2020"), cost(50, "2021"), money(25, "secured", "2020"), money(50, "secured", "2021")),
        #"{"id":"b","plan":"p","years":"2020-2021","costs":[\#(cost(90, "2020-2021")),\#(money(90, "secured", "2020-2021"))]}"#,
      ].joined(separator: ",")
    ).known()
    let first = try #require(result.part(of: 2020))
    #expect(first.share == .known(try Ratio(7_500, of: 10_000)) && first.leaves == 2 && first.costKnownOf == 1)
    #expect(result.part(of: 2021)?.share == .known(try Ratio(0, of: 5_000)))
    #expect(result.total.share == .known(try Ratio(7_500, of: 24_000)) && result.total.costKnownOf == 2)
  }

  @Test("A cancelled leaf counts until a version removes it, which is remarked")
  func cancelled() throws {
    let report = #","statusReports":[{"id":"r","item":"a","year":2020,"disposition":"cancelled"}]"#
    let answer = try ask(item("a", cost(10), money(0)), more: report)
    #expect(answer.keys == ["planFunding.endedLeaves"])
    #expect(try answer.known().total.share == .known(try Ratio(1_000, of: 1_000)))
  }

  @Test("Covered and uncovered make the cost, and parts of halves of a plan add up to the whole", arguments: 0..<20)
  func law(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let amounts = (0..<6).map { _ in (Int.random(in: 1...50, using: &random), Int.random(in: 0...70, using: &random)) }
    func items(_ range: Range<Int>) -> [String] {
      range.map { item("i\($0)", cost(amounts[$0].0), money(amounts[$0].1)) }
    }
    let whole = try ask(items(0..<6).shuffled(using: &random).joined(separator: ",")).known().total
    let byHand = amounts.reduce(0) { $0 + max(0, $1.0 - $1.1) }
    #expect(whole.unfunded == .known(try Money(crowns: Int64(byHand))))
    let halves = try [0..<3, 3..<6].map { try ask(items($0).joined(separator: ",")).known().total }
    #expect(try Money.sum(halves.compactMap(\.unfunded.value)) == whole.unfunded.value)
    #expect(try Money.sum(halves.compactMap(\.cost.value)) == whole.cost.value)
    let (sum, covered, rest) = (
      try #require(whole.cost.value), try #require(whole.covered.value), try #require(whole.unfunded.value)
    )
    #expect(try Money.sum([covered, rest]) == sum)
    #expect(whole.share == .known(try Ratio(rest.haler, of: sum.haler)))
  }
}
