import CzechRegisters
import ExactValues
import Testing

@Suite("Candidates by name")
struct CandidatesTests {
  private static let territory = Territory.builtIn

  private static func candidates(
    _ name: String, _ kind: TerritoryUnitKind? = .municipality, on day: String = "2022-05-01"
  ) throws -> [TerritoryCandidate] {
    territory.candidates(named: name, kind: kind, on: try Day(iso: day))
  }

  @Test("The two Pohořelice are told apart by code and district")
  func pohorelice() throws {
    let found = try Self.candidates("Pohořelice")
    #expect(found.map(\.unit.code) == ["549461", "584801"])
    #expect(found.map(\.district.value) == [.otrokovice, Self.territory.districts(named: "Pohořelice").first?.code])
    #expect(found.map(\.status) == [.municipality, nil])
    #expect(found.first?.county.value == CountyCode(rawValue: "CZ0724"))
    #expect(found.last?.county.isKnown == false)
    #expect(found.last?.district.reasons.map(\.message.key.rawValue) == ["territory.districtBySeat"])
    let all = try Self.candidates("Pohořelice", nil)
    #expect(all.map(\.unit.kind) == [.municipality, .municipality, .district])
  }

  @Test(
    "Exact names come first, then those that are equal without accents and capitals",
    arguments: [
      ("Bělov", NameMatch.exact), ("BĚLOV", .folded), ("belov", .folded), ("Be\u{30C}lov", .exact),
    ])
  func folding(name: String, match: NameMatch) throws {
    let found = try Self.candidates(name)
    #expect(found.map(\.unit.code) == ["588318"] && found.map(\.match) == [match] && found.map(\.name) == ["Bělov"])
  }

  @Test("An exact namesake stands before one that differs by accents")
  func exactFirst() throws {
    let codes = ["500001": "Lípa", "500002": "Lipa", "500003": "LÍPA"]
    let rows = codes.map { code, name in
      Municipality(
        code: MunicipalityCode(rawValue: code), name: name, memberships: [], validity: .always,
        citation: Citation(work: "test"))
    }
    let territory = Territory(
      municipalities: rows, coverage: [], confirmedMembership: .always, version: CodeListVersion("test"),
      citation: Citation(work: "test"))
    let found = territory.candidates(named: "LÍPA", on: try Day(iso: "2022-05-01"))
    #expect(found.map(\.name) == ["LÍPA", "Lípa", "Lipa"])
  }

  @Test(
    "A postal code, a part of a name and nothing at all find nothing", arguments: ["76361", "763 61", "Poho", "", " "])
  func noNames(text: String) throws {
    #expect(try Self.candidates(text, nil).isEmpty)
  }

  @Test("A name is asked for a day: Polná na Šumavě is no candidate of 2015")
  func dated() throws {
    #expect(try Self.candidates("Polná na Šumavě", on: "2015-12-31").isEmpty)
    #expect(try Self.candidates("Polná na Šumavě", on: "2016-01-01").map(\.unit.code) == ["500194"])
    #expect(try Self.candidates("Krhová", on: "2012-12-31").isEmpty)
    #expect(try Self.candidates("Krhová", on: "2013-01-01").map(\.unit.code) == ["500062"])
    #expect(try Self.candidates("Bříství").map(\.unit.code) == ["537047"])
  }

  @Test("A renamed municipality is found by each name in its time")
  func renamed() throws {
    let day = try Day(iso: "2010-01-01")
    let unit = TerritoryUnit(.municipality, code: "500001")
    let rename = TerritoryChange(
      .rename, days: try DayRange(day, through: day), predecessors: [TerritoryParty(unit, name: "Stará")],
      successors: [TerritoryParty(unit, name: "Nová")], citation: Citation(work: "test"))
    let territory = Territory(
      municipalities: [], coverage: [], confirmedMembership: .always, changes: [rename],
      version: CodeListVersion("test"), citation: Citation(work: "test"))
    func found(_ name: String, _ day: String) throws -> Int {
      territory.candidates(named: name, on: try Day(iso: day)).count
    }
    #expect(try found("Stará", "2009-12-31") == 1 && found("Stará", "2010-01-01") == 0)
    #expect(try found("Nová", "2009-12-31") == 0 && found("Nová", "2010-01-01") == 1)
  }

  @Test("A district that lies in one county says so, a larger unit has no single district")
  func larger() throws {
    let district = try #require(try Self.candidates("Vizovice", .district).first)
    #expect(district.district.value == .vizovice && district.county.value == CountyCode(rawValue: "CZ0724"))
    let county = try #require(try Self.candidates("Zlín", .county).first)
    #expect(county.county.value == CountyCode(rawValue: "CZ0724") && !county.district.isKnown)
    #expect(try Self.candidates("zlinsky kraj", .region).map(\.unit.code) == ["3131"])
  }
}
