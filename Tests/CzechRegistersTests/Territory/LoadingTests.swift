import CzechRegisters
import ExactValues
import Testing

@Suite("Loading a territory")
struct LoadingTests {
  private static let citation = Citation(work: "test list", verification: .seen)

  private static func columns() -> MunicipalityColumns {
    var columns = MunicipalityColumns(code: "code", name: "name")
    columns.district = "orp"
    columns.county = "okres"
    return columns
  }

  @Test("Rows are read with their district and county, in either code of counties")
  func rows() {
    let text = "code;name;orp;okres\n585599;Otrokovice;7205;40851\r\n588814;Nová Dědina;7203;CZ0721\n\r\n\n"
    let reading = Municipality.reading(
      text, columns: Self.columns(), separator: UInt8(ascii: ";"), validity: .always, citation: Self.citation)
    #expect(reading.faults.isEmpty)
    #expect(reading.rows.map(\.code.rawValue) == ["585599", "588814"])
    #expect(reading.rows.map(\.county?.rawValue) == ["CZ0724", "CZ0721"])
    #expect(reading.rows.map { $0.memberships.map(\.district) } == [[.otrokovice], [.kromeriz]])
    #expect(reading.rows.allSatisfy { $0.population == nil && $0.status == nil })
  }

  @Test(
    "A row that cannot be read is left out and reported with its place",
    arguments: [
      ("58559,Otrokovice,7205,40851", "code"), ("5855991,Otrokovice,7205,40851", "code"),
      ("58559a,Otrokovice,7205,40851", "code"), (",Otrokovice,7205,40851", "code"), ("585599,,7205,40851", "name"),
      ("585599,Otrokovice,72051,40851", "orp"), ("585599,Otrokovice,7205,49999", "okres"),
      ("585599,Otrokovice,7205,CZ07", "okres"),
    ])
  func badRows(row: String, column: String) {
    let reading = Municipality.reading(
      "code,name,orp,okres\n588814,Nová Dědina,7203,\n\(row)\n", columns: Self.columns(), validity: .always,
      citation: Self.citation)
    #expect(reading.rows.map(\.code.rawValue) == ["588814"])
    #expect(reading.faults.map(\.column) == [column] && reading.faults.map(\.row) == [2])
    #expect(reading.faults.map(\.table) == ["test list"])
  }

  @Test(
    "A text that is no table is one fault", arguments: ["", "\n", "code,name\n1\n", "code,name,orp\n", "code,\"name\n"])
  func badTables(text: String) {
    let reading = Municipality.reading(
      text, columns: Self.columns(), validity: .always, citation: Self.citation)
    #expect(reading.rows.isEmpty && reading.faults.count == 1 && reading.faults.first?.row == nil)
  }

  @Test("An empty number of inhabitants is not stated; ages that do not add up are a fault")
  func inhabitants() throws {
    var columns = MunicipalityColumns(code: "code", name: "name")
    columns.population = PopulationColumns(
      total: "all", age0to14: "a", age15to64: "b", age65plus: "c", age80plus: "d",
      referenceDay: try Day(iso: "2020-12-31"), source: Self.citation)
    let text = """
      code,name,all,a,b,c,d
      500001,First,10,2,6,2,1
      500002,Second,,,,,
      500003,Third,10,2,6,3,1
      500004,Fourth,+1,0,1,0,0
      500005,Fifth,0,0,0,0,0
      """
    let reading = Municipality.reading(text, columns: columns, validity: .always, citation: Self.citation)
    #expect(reading.rows.map(\.population?.total) == [10, nil, 0])
    #expect(reading.faults.map(\.row) == [3, 4])
  }

  @Test("Relations are read between any two levels, and each answers on its own days")
  func relations() throws {
    let validity = Validity(from: try Day(iso: "2021-01-01"))
    let confirmed = Validity(from: try Day(iso: "2024-06-01"), through: try Day(iso: "2024-06-01"))
    let reading = TerritoryRelation.reading(
      "a,b\n500001,72051\n500002,\n", part: RelationColumn("a", .municipality), whole: RelationColumn("b", .office),
      validity: validity, confirmed: confirmed, citation: Self.citation)
    #expect(reading.rows.map(\.whole) == [TerritoryUnit(.office, code: "72051")])
    #expect(reading.faults.map(\.column) == ["b"])
    let offices = TerritoryRelation.reading(
      "a,b\n72051,7205\n", part: RelationColumn("a", .office), whole: RelationColumn("b", .district),
      validity: validity, confirmed: confirmed, citation: Self.citation)
    let territory = Territory(
      municipalities: [], relations: reading.rows + offices.rows, coverage: [], confirmedMembership: confirmed,
      version: CodeListVersion("test"), citation: Self.citation)
    let code = MunicipalityCode(rawValue: "500001")
    #expect(!territory.district(of: code, on: try Day(iso: "2020-12-31")).isKnown)
    let inferred = territory.district(of: code, on: try Day(iso: "2021-01-01"))
    #expect(inferred.value == .otrokovice && inferred.reasons.count == 1)
    let strict = territory.answering(.confirmed)
    #expect(strict.district(of: code, on: try Day(iso: "2024-06-01")) == .known(.otrokovice))
    #expect(!strict.district(of: code, on: try Day(iso: "2024-06-02")).isKnown)
  }

  @Test("A list of one time covers the country in that time only")
  func coverage() throws {
    let validity = Validity(from: try Day(iso: "2021-01-01"))
    let reading = Municipality.reading(
      "code,name,orp,okres\n585599,Otrokovice,7205,40851\n", columns: Self.columns(), validity: validity,
      citation: Self.citation)
    let territory = Territory(
      municipalities: reading.rows, coverage: Territory.builtIn.wholeCountry(validity), confirmedMembership: validity,
      version: CodeListVersion("test"), citation: Self.citation)
    let late = try Day(iso: "2021-01-01")
    let early = try Day(iso: "2020-12-31")
    #expect(territory.members(of: .district(.otrokovice), on: late).value?.map(\.rawValue) == ["585599"])
    #expect(territory.members(of: .district(.vizovice), on: late) == .known([]))
    #expect(!territory.members(of: .district(.otrokovice), on: early).isKnown)
    #expect(!territory.members(of: .district(.vizovice), on: early).isKnown, "no list is no empty list")
    #expect(territory.members(of: TerritoryUnit(.county, code: "CZ0724"), on: late).value?.count == 1)
    #expect(territory.members(of: TerritoryUnit(.region, code: "3131"), on: late).value?.count == 1)
  }
}
