import CommunityPlanning
import PlanningEvaluation
import PlanningTestKit
import Testing

@Suite("The leaves of a plan")
struct PlanLeavesTests {
  private func index(_ items: String, reports: String = "", plan: String = "") throws -> DossierIndex {
    DossierIndex(
      try Dossier.loadStrictly(
        Array(
          #"""
          {"format":"\#(Dossier.currentFormat)","id":"case","plans":[{"id":"p","name":"P"\#(plan)}],
          "evaluations":[{"id":"e24","year":2024}],"planItems":[\#(items)],"statusReports":[\#(reports)]}
          """#.utf8)))
  }

  private func leaves(_ index: DossierIndex) throws -> PlanLeaves {
    try PlanLeaves.inForce(of: Identifier("p"), in: nil, index).known()
  }

  private func formula(_ id: String) throws -> Formula {
    try #require(Formula.builtIn.first { $0.id.rawValue == id })
  }

  @Test(
    "Target groups and municipalities come from the item or the nearest one above that names any, and it is said whence"
  )
  func inheritance() throws {
    let index = try index(
      #"""
      {"id":"m","plan":"p","targetGroups":["seniori"],"municipalities":["588296"]},
      {"id":"a","plan":"p","parent":"m","responsibleWords":"A"},
      {"id":"b","plan":"p","parent":"m","targetGroups":["deti"]},{"id":"c","plan":"p"}
      """#)
    var recorder = SilentRecorder()
    let facts = LeafFacts(of: try leaves(index), index, on: try Day(iso: "2024-06-30"), recording: &recorder)
    func groups(_ id: String) throws -> EffectiveList<Identifier<TargetGroup>> {
      let row = try #require(index.row(of: Identifier<PlanItem>(id)))
      return facts.effective.targetGroups(of: row, in: index, recording: &recorder)
    }
    let inherited = try groups("a")
    #expect(inherited.stated?.value == [Identifier("seniori")] && inherited.stated?.isOwn == false)
    #expect(inherited.stated?.origin == PlanItem.path(of: Identifier("m")))
    #expect(inherited.figure.value == .list([.text("seniori")]))
    #expect(try groups("b").stated?.isOwn == true)
    #expect(try groups("b").figure.value == .list([.text("deti")]))
    #expect(try groups("c").stated == nil)
    #expect(try groups("c").figure.value == .none)
    let row = try #require(index.row(of: Identifier<PlanItem>("a")))
    let municipalities = facts.effective.municipalities(of: row, in: index, recording: &recorder)
    #expect(municipalities.stated?.value == [MunicipalityCode(rawValue: "588296")])
  }

  @Test(
    "A leaf is live unless it was cancelled or dropped, and a report that knows nothing decides nothing",
    arguments: [
      ("", true), (#""fulfilment":"notFulfilled""#, true), (#""disposition":"continues""#, true),
      (#""disposition":"undecided""#, true), (#""disposition":"postponed""#, true),
      (#""knowledge":"notYetDue""#, true), (#""disposition":"cancelled","fulfilment":"fulfilled""#, false),
      (#""disposition":"dropped""#, false), (#""knowledge":"notPublic""#, nil), (#""knowledge":"notEvaluated""#, nil),
      (#""knowledge":"evaluated""#, nil), (#""printed":"viz text""#, nil), (#""disposition":"pozastaveno""#, nil),
    ] as [(String, Bool?)])
  func liveness(report: String, expected: Bool?) throws {
    let reports = report.isEmpty ? "" : #"{"id":"r","item":"a","year":2023,\#(report)}"#
    #expect(try isLive(reports) == expected)
  }

  private func isLive(_ reports: String, on day: String = "2024-06-30") throws -> Bool? {
    let index = try index(#"{"id":"a","plan":"p"}"#, reports: reports)
    var recorder = SilentRecorder()
    let leaves = try leaves(index)
    let facts = LeafFacts(of: leaves, index, on: try Day(iso: day), recording: &recorder)
    return facts.isLive(try #require(leaves.rows.first), recording: &recorder).value.truthValue
  }

  @Test("The last report known on the day decides; two that are both the last and disagree decide nothing")
  func reports() throws {
    let cancelled = #"{"id":"r","item":"a","year":2023,"reported":"2024-02-01","disposition":"cancelled"}"#
    #expect(try isLive(cancelled) == false)
    #expect(try isLive(cancelled, on: "2024-02-01") == false)
    #expect(try isLive(cancelled, on: "2024-01-31") == true)
    let later = #"{"id":"s","item":"a","evaluation":"e24","disposition":"continues"}"#
    #expect(try isLive(cancelled + "," + later) == true)
    // The report of 2024 has no day; before that year it cannot be known.
    #expect(try isLive(cancelled + "," + later, on: "2023-12-31") == true)
    #expect(try isLive(later.replacing("continues", with: "dropped"), on: "2023-12-31") == true)
    let other = #"{"id":"s","item":"a","year":2023,"reported":"2024-02-01","disposition":"continues"}"#
    #expect(try isLive(cancelled + "," + other) == nil)
  }

  @Test(
    "Whether an item is carried out in a year is said by its years with their holes, else by its times",
    arguments: [
      // years, from, to, continuous, plan from, plan to, year, expected
      ("2013-2015,2018", "", "", "", "", "", 2018, true), ("2013-2015,2018", "", "", "", "", "", 2016, false),
      ("brzy", "", "", "", "", "", 2016, nil), ("", "", "", "", "2013", "2015", 2014, nil),
      ("", "2014", "2016", "", "", "", 2015, true), ("", "2014", "2016", "", "", "", 2013, false),
      ("", "2014", "2016", "", "", "", 2017, false), ("", "2014-05-01", "", "", "", "", 2014, true),
      ("", "2014-05-01", "", "", "", "", 2015, nil), ("", "", "2014-05", "", "", "", 2014, true),
      ("", "", "2014-05", "", "", "", 2013, nil), ("", "2014", "", "yes", "", "", 2030, true),
      ("", "2014", "", "yes", "", "", 2013, false), ("", "", "", "yes", "2013", "2015", 2014, true),
      ("", "", "", "yes", "2013", "2015", 2016, nil), ("", "", "", "yes", "2013", "2015", 2012, nil),
      ("", "", "", "yes", "", "", 2014, nil), ("", "2016", "2014", "", "", "", 2015, nil),
      ("", "2013/2015", "2016", "", "", "", 2014, nil), ("", "2013/2015", "2016", "", "", "", 2015, true),
    ] as [(String, String, String, String, String, String, Int, Bool?)])
  func activity(
    years: String, from: String, to: String, continuous: String, planFrom: String, planTo: String, year: Int,
    expected: Bool?
  ) throws {
    func value(_ text: String) -> TraceValue { text.isEmpty ? .none : .text(text) }
    let result = try formula("leaf.isActiveInYear")([
      .count(year), value(years), value(from), value(to), continuous.isEmpty ? .none : .truth(true), value(planFrom),
      value(planTo),
    ])
    #expect(result.value.truthValue == expected)
  }

  @Test("An amount for several years splits into parts that add up to it, and the rest of each part is kept")
  func equalParts() throws {
    let split = try formula("planCost.equalSplit")
    let years = [2020, 2021, 2023]
    let parts = years.map { split([.count($0), .text("2020-2021,2023"), .money(Money(haler: 100))]) }
    #expect(parts.map(\.value) == [34, 33, 33].map { .money(Money(haler: $0)) })
    #expect(try parts.map(\.rounding?.remainder) == [Ratio(-2, of: 300), Ratio(1, of: 300), Ratio(1, of: 300)])
    #expect(split([.count(2020), .text("2020-2021"), .money(Money(haler: 100))]).rounding == nil)
    #expect(split([.count(2022), .text("2020-2021"), .money(Money(haler: 100))]).value == .none)
  }

  @Test("The parts of an amount add up to it whatever the amount and the years", arguments: 0..<20)
  func conservation(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let split = try formula("planCost.equalSplit")
    let years = YearSet((0..<Int.random(in: 1...9, using: &random)).map { 2000 + 2 * $0 })
    let haler = Int64.random(in: 0...1_000_000, using: &random)
    var sum: Int64 = 0
    for year in years.years {
      guard case .money(let part) = split([.count(year), .text(years.description), .money(Money(haler: haler))]).value
      else { continue }
      sum += part.haler
    }
    #expect(sum == haler)
  }

  @Test(
    "What is only hoped for is not secured, what is spent was secured, and money without a state may be either",
    arguments: [
      ([], nil), ([("hoped", 100)], [0, 0]), ([("secured", 60)], [60, 60]),
      ([("secured", 60), ("spent", 70)], [60, 60]),
      ([("spent", 70)], [70, nil]), ([("", 50)], [0, 50]), ([("", 50), ("secured", 60)], [60, 110]),
      ([("dohoda", 50), ("secured", 60)], [60, 110]),
    ] as [([(String, Int64)], [Int64?]?)])
  func secured(statements: [(String, Int64)], expected: [Int64?]?) throws {
    let inputs = statements.flatMap { state, amount -> [TraceValue] in
      [state.isEmpty ? .none : .text(state), .money(Money(haler: amount))]
    }
    #expect(bounds(try formula("leaf.funding")([.text("secured"), .truth(false)] + inputs).value) == expected)
    // Money that is stated for a whole section may be the leaf's or not.
    let ofSection = bounds(try formula("leaf.funding")([.text("secured"), .truth(true)] + inputs).value)
    #expect(ofSection == expected.map { [0, $0[1]] })
  }

  private func bounds(_ value: TraceValue) -> [Int64?]? {
    func haler(_ value: TraceValue) -> Int64? { if case .money(let money) = value { money.haler } else { nil } }
    switch value {
    case .money(let money): return [money.haler, money.haler]
    case .list(let ends) where ends.count == 2: return [haler(ends[0]), haler(ends[1])]
    default: return nil
    }
  }
}
