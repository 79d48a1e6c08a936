import CzechRegisters
import ExactValues
import Testing

@Suite("Messages of the territory")
struct TerritoryMessagesTests {
  @Test("Every reason that a question of the territory gives reads as a sentence in both languages")
  func complete() throws {
    var reasons: [Reason] = []
    let town = MunicipalityCode(rawValue: "588296")
    let changed = MunicipalityCode(rawValue: "537047")
    let nowhere = MunicipalityCode(rawValue: "599999")
    let citation = Citation(work: "test")
    let ended = TerritoryUnit(.municipality, code: "500001")
    let doubled = TerritoryUnit(.municipality, code: "500002")
    let day = try Day(iso: "2010-01-01")
    let relations = ["7203", "7205"].map { code in
      TerritoryRelation(
        part: doubled, whole: TerritoryUnit(.district, code: code), validity: Validity(from: day), confirmed: nil,
        citation: citation)
    }
    let change = TerritoryChange(
      .end, days: try DayRange(day, through: day), predecessors: [TerritoryParty(ended)], successors: [],
      citation: citation)
    let other = Territory(
      municipalities: [],
      relations: relations
        + relations.prefix(1).map { relation in
          TerritoryRelation(
            part: ended, whole: relation.whole, validity: .always, confirmed: nil, citation: citation)
        }, coverage: [], confirmedMembership: .always, changes: [change], version: CodeListVersion("test"),
      citation: citation)
    for territory in [Territory.builtIn, .builtIn.answering(.confirmed), other] {
      for day in ["2000-01-01", "2009-12-31", "2012-01-01", "2021-01-01", "2026-01-01"] {
        let day = try Day(iso: day)
        let units =
          [town, changed, nowhere].map { TerritoryUnit.municipality($0) } + [ended, doubled]
          + [
            .office(AuthorizedOfficeCode(rawValue: "72034")), .district(.kromeriz),
            .county(CountyCode(rawValue: "CZ0721")),
            .municipality(MunicipalityCode(rawValue: "500062")), .district(DistrictCode(rawValue: "9999")),
            .region(RegionCode(rawValue: "3131")),
          ]
        for unit in units {
          for kind in TerritoryUnitKind.allCases { reasons += territory.whole(kind, of: unit, on: day).reasons }
          reasons += territory.members(of: unit, on: day).reasons
          reasons += territory.successors(of: unit, on: day).reasons
          reasons += territory.predecessors(of: unit, on: day).reasons
          reasons += territory.isCurrent(unit, on: day).reasons
          let overlap = territory.overlap(of: [town, nowhere], with: unit, on: day)
          reasons += overlap.isWhole.reasons + territory.share(ofCovered: overlap).reasons
          reasons += territory.population(ofCovered: overlap).reasons
        }
        reasons += territory.candidates(named: "Pohořelice", on: day).flatMap {
          $0.district.reasons + $0.county.reasons
        }
      }
    }
    reasons += Territory.builtIn.neighbours(of: .vizovice).reasons
    reasons += Territory.builtIn.neighbours(of: DistrictCode(rawValue: "9999")).reasons
    reasons += Territory.builtIn.number(of: .vizovice, in: DistrictNumbering(rawValue: "another")).reasons
    let keys = Set(reasons.map(\.message.key.rawValue))
    #expect(keys.count >= 17, "\(keys.sorted())")
    for message in Set(reasons.map(\.message)) {
      for language in [Language.czech, .english] {
        let text = MessageCatalogue.czechRegisters.text(message, in: language)
        #expect(!text.contains("{") && !text.contains("territory."), "\(text)")
      }
    }
  }
}
