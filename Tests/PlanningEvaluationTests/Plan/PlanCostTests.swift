import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("What a plan costs")
struct PlanCostTests {
  private func plan(_ items: String, more: String = "", kind: String = "communityPlan") throws -> Dossier {
    try Dossier.loadStrictly(
      Array(
        #"""
        {"format":"\#(Dossier.currentFormat)","id":"case","plans":[{"id":"p","name":"P","kind":"\#(kind)"}]\#(more),
        "planItems":[\#(items)]}
        """#.utf8))
  }

  private func answer(
    _ items: String, more: String = "", version: String? = nil, kind: String = "communityPlan"
  ) throws -> Answer<PlanCosts> {
    let question = PlanCostQuestion(plan: Identifier("p"), version: version.map { Identifier($0) })
    return try soundAnswer(to: question, about: try plan(items, more: more, kind: kind)).answer
  }

  private func item(_ id: String, parent: String? = nil, years: String? = nil, _ costs: String...) -> String {
    let above = parent.map { #","parent":"\#($0)""# } ?? ""
    let time = years.map { #","years":"\#($0)""# } ?? ""
    return #"{"id":"\#(id)","plan":"p"\#(above)\#(time),"costs":[\#(costs.joined(separator: ","))]}"#
  }

  private func cost(_ amount: Int?, years: String? = nil, source: String? = nil, state: String? = nil) -> String {
    line("cost", amount, years: years, source: source, state: state)
  }

  private func line(
    _ role: String, _ amount: Int?, years: String? = nil, source: String? = nil, state: String? = nil
  ) -> String {
    let members = [
      amount.map { #""amount":"\#($0) Kč""# }, years.map { #""years":"\#($0)""# },
      source.map { #""fundingSource":"\#($0)""# }, state.map { #""state":"\#($0)""# },
    ]
    return #"{"role":"\#(role)"\#(members.compactMap { $0.map { ",\($0)" } }.joined())}"#
  }

  private func crowns(_ amount: Int64) throws -> Money { try Money(crowns: amount) }

  private func bounds(_ answer: Answer<Money>?) -> [Int64?]? {
    switch answer?.content {
    case .known(let money): [money.haler / 100, money.haler / 100]
    case .bounded(let lower, let upper): [lower.map { $0.haler / 100 }, upper.map { $0.haler / 100 }]
    default: nil
    }
  }

  @Test("Leaves add, and an item above them does not")
  func leaves() throws {
    let answer = try answer(
      [item("m", cost(1_000)), item("a", parent: "m", cost(60)), item("b", parent: "m", cost(40))]
        .joined(separator: ","))
    let costs = try answer.known()
    #expect(costs.leaves == 2 && costs.costKnownOf == 2)
    #expect(costs.total(.cost)?.amount == .known(try crowns(100)))
    #expect(answer.keys == ["planCosts.pricedAbove"])
  }

  @Test("A leaf that states nothing leaves the sum open upwards; nothing at all is no zero")
  func silence() throws {
    let costs = try answer(
      [item("a", cost(60)), #"{"id":"b","plan":"p"}"#, item("c", cost(nil))].joined(separator: ",")
    ).known()
    #expect(costs.leaves == 3 && costs.costKnownOf == 1)
    #expect(bounds(costs.total(.cost)?.amount) == [60, nil])
    #expect(costs.total(.cost)?.notStatedBy == 1 && costs.total(.cost)?.statedBy == 2)
    #expect(costs.total(.cost)?.amount.keys == ["planCosts.notStated", "planCosts.open"])
    let none = try answer(#"{"id":"b","plan":"p"}"#).known()
    #expect(none.totals == [] && none.costKnownOf == 0)
    let zero = try answer(item("a", cost(0))).known()
    #expect(zero.total(.cost)?.amount == .known(.zero))
  }

  @Test("States are never added: the same crown is hoped for, applied for, secured and spent")
  func states() throws {
    let costs = try answer(
      item(
        "a", cost(100), line("funding", 100, source: "region", state: "hoped"),
        line("funding", 90, source: "region", state: "secured"), line("funding", 80, source: "region", state: "spent"))
    ).known()
    #expect(costs.total(.funding, .hoped)?.amount == .known(try crowns(100)))
    #expect(costs.total(.funding, .secured)?.amount == .known(try crowns(90)))
    #expect(costs.total(.funding, .spent)?.amount == .known(try crowns(80)))
    #expect(costs.total(.funding) == nil)
  }

  @Test("Years and sources have sums of their own")
  func years() throws {
    let costs = try answer(
      [
        item(
          "a", cost(10, years: "2020", source: "region"), cost(5, years: "2020", source: "users"),
          cost(7, years: "2021")),
        item("b", years: "2020", cost(3, years: "2020", source: "region")),
      ].joined(separator: ",")
    ).known()
    #expect(costs.total(.cost, years: [2020])?.amount == .known(try crowns(18)))
    // The second item is not carried out in 2021, so its silence says enough.
    #expect(costs.total(.cost, years: [2021])?.amount == .known(try crowns(7)))
    #expect(costs.total(.cost, years: [2020], from: .region)?.amount == .known(try crowns(13)))
    #expect(bounds(costs.total(.cost, years: [2020], from: .users)?.amount) == [5, nil])
    #expect(costs.total(.cost)?.amount == .known(try crowns(25)))
  }

  @Test("An amount for several years is not spread; it bounds each of them")
  func severalYears() throws {
    let costs = try answer(
      item("a", cost(300, years: "2020-2022"), cost(7, years: "2023")) + ","
        + item("b", cost(20, years: "2020"), cost(1, years: "2023"))
    ).known()
    #expect(costs.total(.cost, years: [2020, 2021, 2022])?.amount == .known(try crowns(300)))
    #expect(bounds(costs.total(.cost, years: [2020])?.amount) == [20, 320])
    #expect(costs.total(.cost, years: [2023])?.amount == .known(try crowns(8)))
    #expect(costs.total(.cost)?.amount == .known(try crowns(328)))
  }

  @Test("A line that is the sum of others is their total; any other wider line bounds it")
  func totals() throws {
    let years = [cost(100, years: "2020"), cost(200, years: "2021")]
    let equal = try answer(item("a", cost(300), years[0], years[1])).known()
    #expect(equal.total(.cost)?.amount == .known(try crowns(300)))
    let larger = try answer(item("a", cost(350), years[0], years[1])).known()
    #expect(bounds(larger.total(.cost)?.amount) == [350, 650])
    let smaller = try answer(item("a", cost(250), years[0], years[1])).known()
    #expect(bounds(smaller.total(.cost)?.amount) == [300, 550])
    let sources = try answer(
      item(
        "a", cost(30, years: "2020"), cost(10, years: "2020", source: "region"),
        cost(20, years: "2020", source: "users"))
    ).known()
    #expect(sources.total(.cost, years: [2020])?.amount == .known(try crowns(30)))
  }

  @Test("A price for one piece is a cost with a quantity only, and only where no cost is stated")
  func unitPrices() throws {
    func priced(_ price: String, _ costs: String = "") throws -> PlanCosts {
      try answer(#"{"id":"a","plan":"p","costs":[\#(costs)],"unitPrices":[{"amount":"12,50 Kč"\#(price)}]}"#).known()
    }
    #expect(try priced("").total(.cost) == nil)
    #expect(try priced(#","quantity":"1000""#).total(.cost)?.amount == .known(try crowns(12_500)))
    #expect(try priced(#","quantity":"1000""#, cost(9)).total(.cost)?.amount == .known(try crowns(9)))
    // A blank cost beside it says nothing else.
    #expect(try priced(#","quantity":"1000""#, cost(nil)).total(.cost)?.amount == .known(try crowns(12_500)))
    #expect(try priced(#","quantity":"mnoho""#).total(.cost)?.amount.isKnown == false)
  }

  @Test("Contradictory amounts bound the sum, negative and unreadable ones leave it open")
  func contradictions() throws {
    let items = #"{"id":"a","plan":"p","costs":[{"role":"cost","amount":"12 500 Kč","thousands":"125"}]}"#
    #expect(bounds(try answer(items).known().total(.cost)?.amount) == [12_500, 125_000])
    for amount in ["-5 Kč", "asi 5"] {
      let costs = try answer(#"{"id":"a","plan":"p","costs":[{"role":"cost","amount":"\#(amount)"}]}"#).known()
      #expect(costs.costKnownOf == 0)
      #expect(bounds(costs.total(.cost)?.amount) == [0, nil])
    }
  }

  @Test("A sum that is larger than money can be is not known")
  func overflow() throws {
    let huge = #"{"role":"cost","amount":"92233720368547758.07 CZK"}"#
    let costs = try answer([item("a", huge), item("b", huge)].joined(separator: ",")).known()
    #expect(costs.total(.cost)?.amount == .unknown([Reason(Message("planCosts.tooLarge"))]))
    #expect(costs.costKnownOf == 2)
  }

  @Test("Only the items of the version count")
  func versions() throws {
    let versions =
      #","planVersions":[{"id":"v","plan":"p"},{"id":"w","plan":"p","previous":"v"},{"id":"k","plan":"p","previous":"k"}]"#
    let items = #"""
      {"id":"a","plan":"p","removedBy":"w","costs":[\#(cost(60))]},
      {"id":"b","plan":"p","addedBy":"w","costs":[\#(cost(45))]},{"id":"c","plan":"p","costs":[\#(cost(1))]}
      """#
    #expect(try answer(items, more: versions, version: "v").known().total(.cost)?.amount == .known(try crowns(61)))
    #expect(try answer(items, more: versions, version: "w").known().total(.cost)?.amount == .known(try crowns(46)))
    #expect(try answer(items, more: versions).known().total(.cost)?.amount == .known(try crowns(46)))
    #expect(try answer(items, more: versions, version: "x").keys == ["planLeaves.noSuchVersion"])
    #expect(try answer(items, more: versions, version: "k").keys.allSatisfy { $0 == "planVersion.notDecided" })
  }

  @Test("A pool of projects secures nothing, and an unknown plan costs nothing that could be said")
  func pools() throws {
    #expect(try answer(item("a", cost(60)), kind: "projectPool").keys == ["planCosts.pool"])
    let question = PlanCostQuestion(plan: Identifier("q"))
    #expect(try soundAnswer(to: question, about: try plan(item("a", cost(1)))).answer.keys == ["planLeaves.noSuchPlan"])
    #expect(try answer("").keys == ["planLeaves.noItems"])
  }

  @Test("The order of lines and items changes nothing, and the years of single-year lines add up", arguments: 0..<20)
  func laws(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var items: [[String]] = []
    var sum: Int64 = 0
    for _ in 0..<8 {
      items.append(
        (2020...2022).flatMap { year in
          ["region", "users"].map { source in
            let amount = Int.random(in: 0...50, using: &random)
            sum += Int64(amount)
            return cost(amount, years: "\(year)", source: source)
          }
        })
    }
    func asked(_ lines: [(Int, [String])]) throws -> PlanCosts {
      try answer(
        lines.map { #"{"id":"i\#($0.0)","plan":"p","costs":[\#($0.1.joined(separator: ","))]}"# }.joined(separator: ",")
      )
      .known()
    }
    let numbered = items.enumerated().map { ($0.offset, $0.element) }
    let costs = try asked(numbered)
    #expect(costs.total(.cost)?.amount == .known(try crowns(sum)))
    let yearly = try (2020...2022).map { try #require(costs.total(.cost, years: [$0])?.amount.value) }
    #expect(try Money.sum(yearly) == crowns(sum))
    let shuffled = numbered.map { ($0.0, $0.1.shuffled(using: &random)) }.shuffled(using: &random)
    #expect(try asked(shuffled) == costs)
  }
}
