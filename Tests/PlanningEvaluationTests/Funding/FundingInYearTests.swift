import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Which measures have no funding in a year")
struct FundingInYearTests {
  private func ask(
    _ items: String, year: Int = 2020, splits: Bool = false, more: String = ""
  ) throws -> Answer<FundingInYear> {
    let question = FundingInYearQuestion(plan: Identifier("p"), year: year, splitsEqually: splits)
    return try soundAnswer(to: question, about: try leafDossier(items, more: more)).answer
  }

  private func item(_ costs: String, years: String = "2019-2021", more: String = "") -> String {
    #"{"id":"a","plan":"p","years":"\#(years)"\#(more),"costs":[\#(costs)]}"#
  }

  private static func line(_ role: String, _ amount: String, _ years: String, _ more: String = "") -> String {
    #"{"role":"\#(role)","amount":"\#(amount)","years":"\#(years)"\#(more)}"#
  }

  private static let cost = line("cost", "100 Kč", "2020")
  private static func secured(_ amount: String, _ years: String = "2020") -> String {
    line("funding", amount, years, #","state":"secured""#)
  }

  @Test(
    "A verdict is given where it holds for all that is left open",
    arguments: [
      (cost + "," + secured("0 Kč"), .unfunded), (cost + "," + secured("60 Kč"), .partly),
      (cost + "," + secured("100 Kč"), .funded), (cost + "," + secured("300 Kč"), .funded),
      (cost + "," + line("funding", "100 Kč", "2020", #","state":"hoped""#), .unfunded),
      (cost + "," + line("funding", "100 Kč", "2020", #","state":"applied""#), .unfunded),
      (cost + "," + line("funding", "100 Kč", "2020"), .fundingNotKnown), (cost, .fundingNotKnown),
      (cost + "," + secured("100 Kč", "2019"), .fundingNotKnown),
      (line("cost", "0 Kč", "2020"), .funded), (secured("50 Kč"), .costNotKnown), ("", .costNotKnown),
      (line("cost", "300 Kč", "2019-2021"), .costNotKnown),
      // The cost of the year is between 0 and 300, and 300 are there.
      (line("cost", "300 Kč", "2019-2021") + "," + secured("300 Kč"), .funded),
    ] as [(String, LeafFundingState)])
  func states(costs: String, expected: LeafFundingState) throws {
    let result = try ask(item(costs)).known()
    #expect(result.leaves.map(\.state) == [expected])
    #expect(result.leaves(expected).count == 1)
  }

  @Test("An amount for several years is spread only on request, in parts that add up, and that is remarked")
  func split() throws {
    let items = item(
      Self.line("cost", "100 Kč", "2019-2021") + "," + Self.secured("30 Kč"))
    let unsplit = try ask(items)
    #expect(unsplit.keys == [])
    #expect(crownBounds(try unsplit.known().leaves.first?.cost) == [0, 100])
    let answers = try (2019...2021).map { try ask(items, year: $0, splits: true) }
    #expect(answers.allSatisfy { $0.keys == ["planFunding.split"] })
    let parts = try answers.map { try #require($0.known().leaves.first?.cost.value) }
    #expect(parts.map(\.haler) == [3334, 3333, 3333])
    #expect(try Money.sum(parts) == Money(crowns: 100))
    #expect(try answers[1].known().leaves.first?.state == .partly)
    // Beside a line for one of the years it may be the total, and is not spread.
    let beside = item(Self.line("cost", "300 Kč", "2019-2021") + "," + Self.cost)
    let total = try ask(beside, splits: true)
    #expect(total.keys == [])
    #expect(crownBounds(try total.known().leaves.first?.cost) == [100, 400])
  }

  @Test("A source for a whole section is that of the leaves below which name none: at most its amount is theirs")
  func section() throws {
    let section = #"{"id":"m","plan":"p","costs":[\#(Self.secured("500 Kč"))]}"#
    let below = #"{"id":"a","plan":"p","parent":"m","years":"2020","costs":[\#(Self.cost)]}"#
    let result = try ask(section + "," + below).known()
    #expect(result.leaves.map(\.state) == [.fundingNotKnown])
    #expect(crownBounds(result.leaves.first?.secured) == [0, 500])
    #expect(result.leaves.first?.fundingFrom == leaf("m"))
    let own = try ask(
      section
        + #",{"id":"a","plan":"p","parent":"m","years":"2020","costs":[\#(Self.cost),\#(Self.secured("0 Kč"))]}"#
    ).known()
    #expect(own.leaves.map(\.state) == [.unfunded] && own.leaves.first?.fundingFrom == nil)
  }

  @Test("A line for a year in which the item is not carried out is stale, a printed nought too")
  func stale() throws {
    let result = try ask(
      item(Self.line("cost", "0 Kč", "2019"), years: "2013-2016"), year: 2019
    ).known()
    #expect(result.leaves == [] && result.stale.map(\.item) == [leaf("a")])
    #expect(result.stale.first?.amount == .known(.zero) && result.stale.first?.role == .cost)
    #expect(try ask(item("", years: "2018,2020"), year: 2019).known().stale == [])
  }

  @Test("What may not be carried out in the year stands apart, and what was cancelled needs no money")
  func activity() throws {
    let open = try ask(#"{"id":"a","plan":"p","costs":[\#(Self.cost)]}"#).known()
    #expect(open.leaves.map(\.state) == [.mayNotBeActive])
    #expect(open.leaves.first?.isActive.keys == ["planLeaves.scheduleOpen"])
    let cancelled = try ask(
      item(Self.cost), more: #","statusReports":[{"id":"r","item":"a","year":2019,"disposition":"dropped"}]"#
    ).known()
    #expect(cancelled.leaves == [] && cancelled.notLive == [leaf("a")])
  }

  @Test("More secured money never makes a verdict worse", arguments: 0..<20)
  func monotony(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let rank: [LeafFundingState] = [.unfunded, .partly, .funded]
    let cost = Int.random(in: 0...50, using: &random)
    var last = 0
    for money in (0..<4).map({ _ in Int.random(in: 0...60, using: &random) }).sorted() {
      let result = try ask(item(Self.line("cost", "\(cost) Kč", "2020") + "," + Self.secured("\(money) Kč"))).known()
      let state = try #require(result.leaves.first.flatMap { rank.firstIndex(of: $0.state) })
      #expect(state >= last)
      let byHand = money >= cost ? 2 : money == 0 ? 0 : 1
      #expect(state == byHand)
      last = state
    }
  }
}
