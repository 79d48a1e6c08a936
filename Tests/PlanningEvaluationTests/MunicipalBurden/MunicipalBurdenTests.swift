import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Question 15: the burden of a municipality")
struct MunicipalBurdenTests {
  /// Otrokovice.
  private let town = MunicipalityCode(rawValue: "585599")

  private func answer(
    _ items: String..., more: String = "", of municipality: MunicipalityCode? = nil, on day: Day? = nil
  ) throws -> Answer<MunicipalBurden> {
    let dossier = try Dossier.loadStrictly(
      Array(
        #"""
        {"format":"\#(Dossier.currentFormat)","id":"case","plans":[{"id":"p","name":"P"}]\#(more),
        "organisations":[{"id":"o","municipality":"585599"},{"id":"x","municipality":"585891"},{"id":"kraj"},
        {"id":"office","partOf":"o","kind":"department"}],
        "planItems":[\#(items.joined(separator: ","))]}
        """#.utf8))
    let question = MunicipalBurdenQuestion(
      plan: Identifier("p"), municipality: municipality ?? town, year: 2024, referenceDay: day)
    return try soundAnswer(to: question, about: dossier).answer
  }

  private func item(_ id: String, _ more: String = "", _ lines: String...) -> String {
    #"{"id":"\#(id)","plan":"p"\#(more),"costs":[\#(lines.joined(separator: ","))]}"#
  }

  private func paid(
    _ crowns: Int, by funder: String? = nil, source: String? = nil, state: String = "secured", years: String? = "2024"
  ) -> String {
    let members = [
      funder.map { #","funder":"\#($0)""# }, source.map { #","fundingSource":"\#($0)""# },
      years.map { #","years":"\#($0)""# },
    ].compactMap { $0 }.joined()
    return #"{"role":"funding","state":"\#(state)","amount":"\#(crowns) Kč"\#(members)}"#
  }

  private func cost(_ crowns: Int) -> String { #"{"role":"cost","years":"2024","amount":"\#(crowns) Kč"}"# }

  private func bounds(_ part: MunicipalBurdenPart?) -> [Int64?]? {
    switch part?.amount.content {
    case .known(let money): [money.haler / 100, money.haler / 100]
    case .bounded(let lower, let upper): [lower.map { $0.haler / 100 }, upper.map { $0.haler / 100 }]
    default: nil
    }
  }

  @Test("Its own lines add, those of others do not, and its department is the town")
  func lines() throws {
    let burden = try answer(
      item("a", "", paid(100, by: "o"), paid(50, by: "x"), paid(7, source: "region")),
      item("b", "", paid(20, by: "office"))
    ).known()
    #expect(bounds(burden.parts.first) == [120, 120] && burden.parts.count == 1)
    #expect(burden.parts[0].statedBy == 2)
  }

  @Test("For each inhabitant of the town and of the district, by one statistic of one day, in haléře over people")
  func inhabitants() throws {
    let burden = try answer(item("a", "", paid(100, by: "o"))).known()
    let own = try #require(Territory.builtIn.population(of: town).value)
    #expect(burden.inhabitants == .known(own.total) && burden.referenceDay == own.referenceDay)
    #expect(burden.parts[0].perInhabitant == .known(try Ratio(10_000, of: Int64(own.total))))
    let district = try #require(burden.district)
    let all = try #require(Territory.builtIn.population(of: district).value)
    #expect(all.referenceDay == own.referenceDay && burden.districtInhabitants == .known(all.total))
    #expect(burden.parts[0].perInhabitantOfDistrict == .known(try Ratio(10_000, of: Int64(all.total))))
    let other = try answer(item("a", "", paid(100, by: "o")), on: try Day(iso: "1900-01-01")).known()
    #expect(
      other.parts[0].perInhabitant.keys == ["municipalBurden.noPopulation"] && bounds(other.parts[0]) == [100, 100])
  }

  @Test("Nobody is no divisor")
  func nobody() throws {
    let empty = try #require(
      Territory.builtIn.municipalities.entries.first { $0.population?.total == 0 }, "a military district")
    let burden = try answer(
      #"{"id":"a","plan":"p","costs":[{"role":"funding","funder":"e","years":"2024","amount":"100 Kč"}]}"#,
      more: #","bodies":[]"#, of: empty.code)
    // The organisation is not in the dossier, so nothing is surely its own.
    #expect(burden.keys == ["municipalBurden.nothingStated"])
    let open = try answer(item("a", "", paid(100, source: "municipality")), of: empty.code).known()
    #expect(open.inhabitants == .known(0))
    #expect(open.parts[0].perInhabitant.keys == ["municipalBurden.noInhabitants"])
  }

  @Test("A municipality as the source means the only one that funds the measure; without a share it is open")
  func shares() throws {
    let only = item("a", #","funders":["o","kraj"]"#, paid(100, source: "municipality"))
    #expect(bounds(try answer(only).known().parts.first) == [100, 100])
    let several = try answer(item("a", #","funders":["o","x"]"#, paid(100, source: "municipality"))).known()
    #expect(several.parts[0].amount.keys.contains("municipalBurden.noShare"))
    #expect(several.parts[0].amount.content == .bounded(lower: .zero, upper: nil))
    let complete = try answer(item("a", #","funders":["o","x"]"#, cost(100), paid(100, source: "municipality"))).known()
    #expect(bounds(complete.parts[0]) == [0, 100])
    let others = try answer(
      item("a", #","funders":["x"]"#, cost(100), paid(100, source: "municipality")), item("b", "", paid(1, by: "o"))
    ).known()
    #expect(bounds(others.parts[0]) == [1, 1])
  }

  @Test("Promised and paid are never added")
  func states() throws {
    let burden = try answer(
      item("a", "", paid(100, by: "o", state: "hoped"), paid(80, by: "o"), paid(60, by: "o", state: "spent"))
    ).known()
    #expect(burden.parts.map { bounds($0) } == [[100, 100], [80, 80], [60, 60]])
    #expect(burden.parts.map(\.state) == [.hoped, .secured, .spent])
  }

  @Test("A measure that says nothing is no zero, unless it is not carried out or its money makes up its cost")
  func silence() throws {
    let first = item("a", "", paid(100, by: "o"))
    #expect(bounds(try answer(first, #"{"id":"b","plan":"p"}"#).known().parts[0]) == [100, nil])
    #expect(bounds(try answer(first, #"{"id":"b","plan":"p","years":"2023"}"#).known().parts[0]) == [100, 100])
    let covered = item("b", "", cost(9), paid(9, source: "region"))
    #expect(bounds(try answer(first, covered).known().parts[0]) == [100, 100])
    let short = item("b", "", cost(10), paid(9, source: "region"))
    #expect(bounds(try answer(first, short).known().parts[0]) == [100, nil])
    #expect(try answer(#"{"id":"b","plan":"p"}"#).keys == ["municipalBurden.nothingStated"])
  }

  @Test("An amount for several years bounds the year, and one of another year is none")
  func years() throws {
    #expect(bounds(try answer(item("a", "", paid(300, by: "o", years: "2023-2025"))).known().parts[0]) == [0, 300])
    let other = item("a", #","years":"2023""#, paid(300, by: "o", years: "2023"))
    #expect(bounds(try answer(other).known().parts[0]) == [0, 0])
  }

  @Test("Disputed amounts bound the sum and are given with their sources; a rejected reading is not")
  func readings() throws {
    let line = paid(100, by: "o")
    let dossier = try Dossier.loadStrictly(
      Array(
        #"{"format":"\#(Dossier.currentFormat)","id":"c","plans":[{"id":"p","name":"P"}],"planItems":[\#(item("a", "", line))]}"#
          .utf8))
    let costs = dossier.planItems[0].costs
    let member = PlanItem.path(of: Identifier("a")).appending("costs").naming(0, of: costs).appending("amount")
    func more(_ rejected: String) -> String {
      #"""
      ,"sources":[{"id":"s"}],"otherReadings":[{"id":"r","path":"\#(member)","text":"150 Kč","sources":["s"]\#(rejected)}]
      """#
    }
    let disputed = try answer(item("a", "", line), more: more("")).known()
    #expect(bounds(disputed.parts[0]) == [100, 150])
    #expect(disputed.parts[0].amount.keys == ["municipalBurden.readings"])
    #expect(disputed.readings.map(\.text) == ["150 Kč"] && disputed.readings[0].sources.map(\.text) == ["s"])
    #expect(disputed.readings[0].stated != nil && disputed.readings[0].statedSources == [])
    let rejected = try answer(item("a", "", line), more: more(#","isRejected":true"#)).known()
    #expect(bounds(rejected.parts[0]) == [100, 100] && rejected.readings == [])
  }

  @Test("The sum is that of the town's lines, in any order", arguments: 0..<20)
  func laws(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var sum: Int64 = 0
    let items = (0..<5).map { number -> (Int, [String]) in
      var lines = [paid(1, by: "o")]
      sum += 1
      for _ in 0..<3 {
        let crowns = Int.random(in: 0...90, using: &random)
        let funder = ["o", "x", "office", "kraj"].randomElement(using: &random) ?? "o"
        let year = ["2024", "2023"].randomElement(using: &random) ?? "2024"
        if year == "2024", funder == "o" || funder == "office" { sum += Int64(crowns) }
        lines.append(paid(crowns, by: funder, years: year))
      }
      return (number, lines)
    }
    func asked(_ items: [(Int, [String])]) throws -> MunicipalBurden {
      let texts = items.map { #"{"id":"i\#($0.0)","plan":"p","costs":[\#($0.1.joined(separator: ","))]}"# }
      return try answer(texts.joined(separator: ",")).known()
    }
    let first = try asked(items)
    #expect(bounds(first.parts.first) == [sum, sum])
    let shuffled = items.map { ($0.0, $0.1.shuffled(using: &random)) }.shuffled(using: &random)
    #expect(try asked(shuffled) == first)
  }
}
