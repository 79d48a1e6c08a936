import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Question 19: dependence on one provider or source")
struct ConcentrationTests {
  private let town = "585599"

  private func answer(
    items: [String] = [#"{"id":"a","plan":"p"}"#], services: [String] = [], more: String = "",
    with parameters: ParameterTable = .planningEvaluation, municipality: Bool = true
  ) throws -> Answer<Concentration> {
    let dossier = try Dossier.loadStrictly(
      Array(
        #"""
        {"format":"\#(Dossier.currentFormat)","id":"case","plans":[{"id":"p","name":"P","to":"2025"}]\#(more),
        "services":[\#(services.joined(separator: ","))],"planItems":[\#(items.joined(separator: ","))]}
        """#.utf8))
    let question = ConcentrationQuestion(
      plan: Identifier("p"), municipality: municipality ? MunicipalityCode(rawValue: town) : nil)
    return try soundAnswer(to: question, about: dossier, with: parameters).answer
  }

  private func item(_ time: String, _ lines: String...) -> String {
    #"{"id":"a","plan":"p"\#(time),"costs":[\#(lines.joined(separator: ","))]}"#
  }

  private func line(_ crowns: Int?, _ source: String?, _ more: String = "") -> String {
    let amount = crowns.map { #","amount":"\#($0) Kč""# } ?? ""
    return
      #"{"role":"funding","state":"secured"\#(amount)\#(source.map { #","fundingSource":"\#($0)""# } ?? "")\#(more)}"#
  }

  private func leaf(_ time: String = "", _ lines: String...) throws -> LeafConcentration {
    let text = #"{"id":"a","plan":"p"\#(time),"costs":[\#(lines.joined(separator: ","))]}"#
    return try #require(try answer(items: [text]).known().leaves.first)
  }

  @Test("The share of the largest source keeps its parts, and exactly the threshold is no dependence")
  func shares() throws {
    let most = try leaf("", line(81, "region"), line(19, "users"))
    #expect(most.share == .known(try Ratio(8_100, of: 10_000)) && most.largest == "region")
    #expect(most.isConcentrated == .known(true) && most.sources == 2)
    let exactly = try leaf("", line(80, "region"), line(20, "users"))
    #expect(exactly.isConcentrated == .known(false))
    // Lines of one source are one source.
    #expect(try leaf("", line(45, "region"), line(45, "region"), line(10, "users")).isConcentrated == .known(true))
  }

  @Test("The threshold is a design default that a user may set")
  func threshold() throws {
    #expect(try answer().keys == ["concentration.default"])
    let half = ParameterTable([
      Parameter(
        key: .concentrationThreshold,
        entries: [
          Parameter.Entry(
            value: .ratio(try Ratio(1, of: 2)), validity: .always,
            citation: Citation(work: "test", place: nil, wording: nil, address: nil, verification: .seen))
        ])
    ])
    let table = ParameterTable.planningEvaluation.overlaid(by: half)
    let items = [item("", line(60, "region"), line(40, "users"))]
    #expect(try answer(items: items, with: table).known().concentrated == .known(1))
    #expect(try answer(items: items).known().concentrated == .known(0))
    #expect(try answer(items: items, with: ParameterTable([])).keys == ["concentration.noThreshold"])
    let entry = try ParameterTable.planningEvaluation.value(of: .concentrationThreshold, on: .first)
    #expect(entry.citation.verification == .unverified)
  }

  @Test("One source has all the money, whatever it is; work and things are no money")
  func oneSource() throws {
    let one = try leaf("", line(nil, "europeanFunds"), line(30, "inKind"))
    #expect(one.share == .known(Ratio(1)) && one.inKind == 1 && one.sources == 1)
    let none = try leaf("", line(30, "inKind"))
    #expect(none.share.keys == ["concentration.noMoney"] && none.isConcentrated.isKnown == false)
    #expect(try leaf("", line(0, "region")).share.isKnown == false)
  }

  @Test("What names no source may belong to any, and an unknown amount decides only where it can")
  func open() throws {
    let unnamed = try leaf("", line(60, "region"), line(30, "users"), line(10, nil))
    #expect(
      unnamed.share.content == .bounded(lower: try Ratio(6_000, of: 10_000), upper: try Ratio(7_000, of: 10_000)))
    #expect(unnamed.isConcentrated == .known(false) && unnamed.largest == nil)
    #expect(try leaf("", line(75, "region"), line(15, "users"), line(10, nil)).isConcentrated.isKnown == false)
    #expect(try leaf("", line(90, "region"), line(nil, "users")).isConcentrated.isKnown == false)
  }

  @Test(
    "A source that ends before the measure is found to the day",
    arguments: [
      (#","to":"31. 12. 2024""#, #","until":"30. 4. 2024""#, true as Bool?),
      (#","to":"30. 4. 2024""#, #","until":"30. 4. 2024""#, false),
      (#","to":"1. 5. 2024""#, #","until":"30. 4. 2024""#, true), (#","to":"2024""#, #","until":"30. 12. 2024""#, true),
      (#","years":"2023-2024""#, #","years":"2023""#, true), (#","years":"2023-2024""#, #","years":"2024""#, false),
      (#","years":"2024""#, "", nil), ("", #","until":"30. 4. 2024""#, nil),
      (#","isContinuous":true"#, #","until":"30. 4. 2024""#, true),
      (#","isContinuous":true"#, #","until":"31. 12. 2025""#, false),
    ])
  func ends(time: String, source: String, endsEarly: Bool?) throws {
    let found = try leaf(time, line(10, "europeanFunds", source))
    #expect(found.endsEarly.value == endsEarly)
    #expect(found.ending.count == (endsEarly == true ? 1 : 0))
  }

  @Test("A source that is renewed year by year lasts until its last line")
  func renewal() throws {
    let renewed = try leaf(
      #","years":"2023-2024""#, line(1, "region", #","years":"2023""#), line(1, "region", #","years":"2024""#))
    #expect(renewed.endsEarly == .known(false))
  }

  @Test("States of money stand apart, and cancelled measures are left out")
  func states() throws {
    let hoped = #"{"role":"funding","state":"hoped","amount":"5 Kč","fundingSource":"gifts"}"#
    let both = try answer(items: [item("", line(5, "region"), hoped)]).known()
    #expect(both.leaves.map(\.state) == [.hoped, .secured] && both.concentrated == .known(2))
    let gone = try answer(
      items: [item("", line(5, "region"))], more: #","statusReports":[{"id":"r","item":"a","disposition":"dropped"}]"#)
    #expect(try gone.known().leaves == [])
  }

  private func service(_ id: String, _ provider: String?, type: String = "11", _ more: String = "") -> String {
    let provider = provider.map { #","provider":"\#($0)""# } ?? ""
    return #"""
      {"id":"\#(id)","type":"\#(type)","from":"2010"\#(provider),
      "servedTerritories":[{"scope":"municipalities","municipalities":["\#(town)"]}]\#(more)}
      """#
  }

  private func providers(_ organisations: String, _ services: String...) throws -> Answer<Concentration> {
    try answer(services: services, more: #","organisations":[\#(organisations)]"#)
  }

  @Test("One organisation under two entries counts once where number, succession or unit say so")
  func oneProvider() throws {
    let same = [
      #"{"id":"x","companyIdentifier":"25596641"},{"id":"y","companyIdentifier":"25596641"}"#,
      #"{"id":"x","successors":["y"]},{"id":"y"}"#, #"{"id":"x","partOf":"y"},{"id":"y"}"#,
    ]
    for organisations in same {
      let found = try providers(organisations, service("s", "x"), service("t", "y")).known()
      #expect(found.providers.map(\.providers) == [.known(1)] && found.single == .known(1), "\(organisations)")
    }
    let named = try providers(
      #"{"id":"x","name":"Naděje"},{"id":"y","name":"Naděje"}"#, service("s", "x"), service("t", "y"))
    #expect(try named.known().single == .known(0))
    #expect(named.keys == ["concentration.names", "concentration.default"])
  }

  @Test("Providers are counted by type and municipality, as far as services surely serve it")
  func byType() throws {
    let found = try providers(
      #"{"id":"x"},{"id":"y"}"#, service("s", "x"), service("t", "y", type: "12"), service("u", "x", type: "12"),
      service("v", "y", type: "13", #","to":"2020""#)
    ).known()
    #expect(found.providers.map(\.type.rawValue) == ["11", "12"])
    #expect(found.providers.map(\.providers) == [.known(1), .known(2)] && found.single == .known(1))
    // A service of which no provider is stated may be of the same one.
    let open = try providers(#"{"id":"x"}"#, service("s", "x"), service("t", nil)).known()
    #expect(open.providers[0].providers.bounds == [1, 2] && open.single.bounds == [0, 1])
  }

  @Test("Without a municipality those count that the measures name")
  func places() throws {
    let items = [#"{"id":"a","plan":"p","municipalities":["\#(town)","585891"]}"#]
    let found = try answer(
      items: items, services: [service("s", "x")], more: #","organisations":[{"id":"x"}]"#, municipality: false
    ).known()
    #expect(found.providers.map(\.municipality.rawValue) == [town])
  }

  @Test("The largest share is that of a plain count, in any order of the lines", arguments: 0..<20)
  func laws(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let sources = ["region", "users", "gifts", "municipality"]
    var sums: [String: Int] = [:]
    let lines = (0..<6).map { _ -> String in
      let source = sources.randomElement(using: &random) ?? "region"
      let crowns = Int.random(in: 1...50, using: &random)
      sums[source, default: 0] += crowns
      return line(crowns, source)
    }
    func share(_ lines: [String]) throws -> Answer<Ratio> {
      try #require(
        try answer(items: [#"{"id":"a","plan":"p","costs":[\#(lines.joined(separator: ","))]}"#]).known().leaves.first
      ).share
    }
    let most = Int64(sums.values.max() ?? 0) * 100
    let total = Int64(sums.values.reduce(0, +)) * 100
    #expect(try share(lines) == .known(try Ratio(most, of: total)))
    #expect(try share(lines.shuffled(using: &random)) == share(lines))
  }

  @Test("A funder under two entries is one source, and two that only share a name are two")
  func funders() throws {
    let item = item("", line(45, nil, #","funder":"x""#), line(45, nil, #","funder":"y""#), line(10, "users"))
    func leaf(_ number: String) throws -> LeafConcentration? {
      try answer(
        items: [item],
        more: #","organisations":[{"id":"x","name":"N"\#(number)},{"id":"y","name":"N"\#(number)}]"#
      ).known().leaves.first
    }
    let one = try #require(try leaf(#","companyIdentifier":"25596641""#))
    #expect(one.sources == 2 && one.largest == "x" && one.isConcentrated == .known(true))
    let two = try #require(try leaf(""))
    #expect(two.sources == 3 && two.isConcentrated == .known(false))
  }
}
