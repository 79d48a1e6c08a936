import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Which measures run beyond the plan or their money")
struct BeyondTests {
  private func ask(
    _ item: String, plan: String = #","from":"2018-09-01","to":"2020-08-31""#, more: String = "",
    on day: String = "2024-06-30"
  ) throws -> BeyondItems {
    try soundAnswer(
      to: BeyondQuestion(plan: Identifier("p")),
      about: try leafDossier(#"{"id":"a","plan":"p",\#(item)}"#, plan: plan, more: more), on: day
    ).answer.known()
  }

  private func first(_ item: String, plan: String = #","to":"2020-08-31""#, more: String = "") throws -> LeafReach {
    try #require(ask(item, plan: plan, more: more).items.first)
  }

  private func secured(_ more: String...) -> String {
    let lines = more.map { #"{"role":"funding","state":"secured","amount":"1 Kč",\#($0)}"# }
    return #""costs":[\#(lines.joined(separator: ","))]"#
  }

  @Test(
    "A leaf is beyond the plan where it surely ends later",
    arguments: [
      (#""to":"2020-08-31""#, "2020-08-31", false, nil), (#""to":"2020-09-01""#, "2020-08-31", true, [1, 1]),
      // A whole-month project ends with the last day of its month, in a leap year too.
      (#""to":"2020-02""#, "2020-02-29", false, nil), (#""to":"2020-02""#, "2020-02", false, nil),
      (#""to":"2020-03""#, "2020-02", true, [1, 31]), (#""to":"2021-08-31""#, "2020-08-31", true, [365, 365]),
      (#""to":"2020-08-31""#, "2019-08-31", true, [366, 366]),
      (#""years":"2018-2020""#, "2020", false, nil), (#""years":"2018-2020""#, "2020-08-31", nil, [0, 122]),
      (#""years":"2018,2021""#, "2020-08-31", true, [123, 487]), (#""isContinuous":true"#, "2020", false, nil),
      (#""scheduleWords":"brzy""#, "2020", nil, nil), (#""to":"2020""#, "", nil, nil),
    ] as [(String, String, Bool?, [Int?]?)])
  func beyondPlan(item: String, planEnd: String, expected: Bool?, days: [Int?]?) throws {
    let reach = try first(item, plan: planEnd.isEmpty ? "" : #","to":"\#(planEnd)""#)
    #expect(reach.isBeyondPlan.value == expected)
    #expect(countBounds(reach.daysBeyondPlan) == days)
  }

  @Test("A plan that was prolonged ends later")
  func prolonged() throws {
    let act = #","acts":[{"id":"z","kind":"prolonged","subject":"plans/p","time":"2020-06-01","until":"2020-12-31"}]"#
    #expect(try first(#""to":"2020-12-31""#, more: act).isBeyondPlan == .known(false))
    #expect(try ask(#""to":"2020-12-31""#, more: act).planEnd == .known(try Day(iso: "2020-12-31")))
    #expect(try ask(#""to":"2020-12-31""#, more: act, on: "2020-05-01").beyondPlan == .known(1))
  }

  @Test("The source that ends first counts; lines of one source follow each other")
  func money() throws {
    // An ESF project ends on 30 April, not on 31 December.
    let april = try first(
      #""to":"2020-12-31","#
        + secured(#""fundingSource":"europeanFunds","until":"2020-04-30""#, #""fundingSource":"region","years":"2020""#)
    )
    #expect(april.moneyEnd == .known(try Day(iso: "2020-04-30")))
    #expect(april.isBeyondMoney == .known(true) && april.daysBeyondMoney == .known(245))
    let yearly = try first(
      #""to":"2021-12-31","#
        + secured(#""fundingSource":"region","years":"2020""#, #""fundingSource":"region","years":"2021""#))
    #expect(yearly.isBeyondMoney == .known(false))
    let shorter = try first(
      #""to":"2021-12-31","#
        + secured(#""fundingSource":"region","years":"2020""#, #""fundingSource":"users","years":"2020-2021""#))
    #expect(shorter.isBeyondMoney == .known(true) && shorter.daysBeyondMoney == .known(365))
    // Two lines without a source may be of one or of two.
    let unnamed = try first(#""to":"2021-12-31","# + secured(#""years":"2020""#, #""years":"2021""#))
    #expect(unnamed.isBeyondMoney.value == nil && countBounds(unnamed.daysBeyondMoney) == [0, 365])
  }

  @Test("What runs without an end is beyond any money that ends, and not said to be beyond the plan")
  func continuous() throws {
    let reach = try first(#""isContinuous":true,"# + secured(#""until":"2020-04-30""#))
    #expect(reach.isBeyondPlan == .known(false) && reach.isBeyondMoney == .known(true))
    #expect(reach.daysBeyondMoney == nil && reach.lastDay.keys == ["deadlines.continuous"])
    #expect(try first(#""isContinuous":true"#).isBeyondMoney.keys.contains("beyond.moneyEndOpen"))
  }

  @Test("Silence about money says nothing; money that is not secured has no end to compare")
  func silence() throws {
    #expect(try first(#""to":"2020-12-31""#).isBeyondMoney.value == nil)
    let hoped = #""to":"2020-12-31","costs":[{"role":"funding","state":"hoped","amount":"1 Kč","until":"2020-01-31"}]"#
    #expect(try first(hoped).isBeyondMoney.value == nil)
    let open = #""to":"2020-12-31","# + secured(#""fundingSource":"region""#)
    #expect(try first(open).isBeyondMoney.value == nil)
    // One source without an end can only end earlier than the one that surely ends too soon.
    let known =
      #""to":"2020-12-31","# + secured(#""fundingSource":"region""#, #""fundingSource":"users","until":"2020-01-31""#)
    #expect(try first(known).isBeyondMoney == .known(true))
    let maybe = #""to":"2020-12-31","costs":[{"role":"funding","amount":"1 Kč","until":"2020-01-31"}]"#
    #expect(try first(maybe).isBeyondMoney.value == nil)
  }

  @Test("Money of a whole section ends for the leaves below")
  func section() throws {
    let dossier = try leafDossier(
      #"{"id":"m","plan":"p",\#(secured(#""until":"2020-01-31""#))},{"id":"a","plan":"p","parent":"m","to":"2020-02-01"}"#,
      plan: #","to":"2020""#)
    let result = try soundAnswer(to: BeyondQuestion(plan: Identifier("p")), about: dossier).answer.known()
    #expect(result.items.map(\.isBeyondMoney) == [.known(true)] && result.items.map(\.fundingFrom) == [leaf("m")])
    #expect(result.items.first?.daysBeyondMoney == .known(1) && result.beyondMoney == .known(1))
  }

  @Test("A plan that ends later never has more leaves beyond it, whatever the order", arguments: 0..<12)
  func law(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let days = (0..<6).map { _ in Day(dayNumber: 18_000 + Int.random(in: 0..<900, using: &random)) ?? .first }
    let items = days.enumerated().map { #"{"id":"i\#($0.offset)","plan":"p","to":"\#($0.element)"}"# }
    var last = 6
    for offset in stride(from: 0, to: 1000, by: 200) {
      let end = try #require(Day(dayNumber: 18_000 + offset))
      let dossier = try leafDossier(
        items.shuffled(using: &random).joined(separator: ","), plan: #","to":"\#(end)""#)
      let result = try soundAnswer(to: BeyondQuestion(plan: Identifier("p")), about: dossier).answer.known()
      let byHand = days.count { $0 > end }
      #expect(result.beyondPlan == .known(byHand) && byHand <= last)
      last = byHand
    }
  }
}
