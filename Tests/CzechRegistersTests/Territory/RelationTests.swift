import CzechRegisters
import ExactValues
import Testing

@Suite("Relations of the territory in time")
struct RelationTests {
  private static let territory = Territory.builtIn
  private static let strict = Territory.builtIn.answering(.confirmed)
  private static let kromeriz = MunicipalityCode(rawValue: "588296")

  private static func keys(_ reasons: [Reason]) -> [String] { reasons.map(\.message.key.rawValue) }

  @Test("A municipality belongs to an office, a district, a county and a region")
  func levels() throws {
    let day = try Day(iso: "2022-05-01")
    #expect(Self.territory.office(of: Self.kromeriz, on: day) == .known(AuthorizedOfficeCode(rawValue: "72034")))
    #expect(Self.territory.district(of: Self.kromeriz, on: day) == .known(.kromeriz))
    #expect(Self.territory.county(of: Self.kromeriz, on: day) == .known(CountyCode(rawValue: "CZ0721")))
    #expect(Self.territory.region(of: Self.kromeriz, on: day) == .known(RegionCode(rawValue: "3131")))
    #expect(Self.territory.region(of: DistrictCode.vizovice, on: day) == .known(RegionCode(rawValue: "3131")))
  }

  @Test("Every built-in municipality has all four, and its office lies in its district")
  func everyMunicipality() throws {
    let day = try Day(iso: "2021-01-01")
    for row in Self.territory.municipalities.entries {
      let office = try #require(Self.territory.office(of: row.code, on: day).value)
      let district = Self.territory.district(of: row.code, on: day).value
      #expect(Self.territory.whole(.district, of: .office(office), on: day).value == district.map { .district($0) })
      let county = try #require(Self.territory.county(of: row.code, on: day).value)
      let region = try #require(Self.territory.region(of: row.code, on: day).value)
      #expect(Self.territory.whole(.region, of: .county(county), on: day).value == .region(region))
    }
  }

  @Test(
    "A relation is confirmed from September 2020 to June 2024 and inferred before and after",
    arguments: [
      ("2002-12-31", false, false), ("2003-01-01", true, false), ("2020-09-29", true, false),
      ("2020-09-30", true, true), ("2024-06-01", true, true), ("2024-06-02", true, false), ("2026-11-21", true, false),
    ])
  func confirmation(day: String, isInferred: Bool, isConfirmed: Bool) throws {
    let day = try Day(iso: day)
    #expect(Self.territory.district(of: Self.kromeriz, on: day).isKnown == isInferred)
    #expect(Self.territory.office(of: Self.kromeriz, on: day).isKnown == isInferred)
    #expect(Self.strict.district(of: Self.kromeriz, on: day).isKnown == isConfirmed)
    #expect(Self.strict.office(of: Self.kromeriz, on: day).isKnown == isConfirmed)
    #expect(Self.strict.county(of: Self.kromeriz, on: day).isKnown == isConfirmed)
    #expect(Self.strict.region(of: Self.kromeriz, on: day).isKnown == isConfirmed)
    #expect(Self.strict.municipalities(of: .kromeriz, on: day).isKnown == isConfirmed)
    let remarks = Self.keys(Self.territory.district(of: Self.kromeriz, on: day).reasons)
    if isInferred { #expect(remarks == (isConfirmed ? [] : ["territory.membershipUnconfirmed"])) }
  }

  @Test("An unknown place says why, and every answer cites its list")
  func reasons() throws {
    let day = try Day(iso: "2022-05-01")
    let nowhere = MunicipalityCode(rawValue: "585068")
    #expect(Self.keys(Self.territory.county(of: nowhere, on: day).reasons) == ["territory.municipalityNotCovered"])
    let late = try Day(iso: "2026-01-01")
    #expect(
      Self.keys(Self.strict.county(of: Self.kromeriz, on: late).reasons) == ["territory.membershipUnconfirmed"])
    let early = try Day(iso: "2000-01-01")
    #expect(Self.keys(Self.territory.county(of: Self.kromeriz, on: early).reasons) == ["territory.noRelation"])
    let relation = try #require(
      Self.territory.relation(of: .municipality(Self.kromeriz), to: .district, on: day).value)
    #expect(relation.citation.verification == .seen)
    #expect(relation.validity == Validity(from: try Day(iso: "2003-01-01")))
    #expect(relation.confirmed == Self.territory.confirmedMembership)
  }

  @Test(
    "A municipality that changed its district was in the old one by one list and is in the new one by the other",
    arguments: [
      ("537047", "2106", "2113"), ("537357", "2106", "2113"), ("537993", "2106", "2113"), ("563579", "5109", "5103"),
      ("589934", "7108", "7103"), ("569704", "6105", "6102"),
    ])
  func changedDistricts(code: String, old: String, new: String) throws {
    let municipality = MunicipalityCode(rawValue: code)
    func district(_ day: String) throws -> Answer<DistrictCode> {
      Self.strict.district(of: municipality, on: try Day(iso: day))
    }
    #expect(try district("2020-09-30") == .known(DistrictCode(rawValue: old)))
    #expect(try district("2024-06-01") == .known(DistrictCode(rawValue: new)))
    let between = Self.territory.district(of: municipality, on: try Day(iso: "2021-01-01"))
    #expect(!between.isKnown)
    #expect(Self.keys(between.reasons) == ["territory.noMembership", "territory.changeUndated"])
  }

  @Test("Thirteen municipalities changed their county, and the district says nothing of it")
  func changedCounties() throws {
    let changes = Self.territory.changes.filter { $0.kind == .changeOfCounty }
    #expect(changes.count == 13)
    for change in changes {
      let unit = try #require(change.predecessors.first?.unit)
      let old = Self.strict.whole(.county, of: unit, on: try Day(iso: "2020-09-30"))
      let new = Self.strict.whole(.county, of: unit, on: try Day(iso: "2024-06-01"))
      #expect(old.value == change.formerly && new.value == change.now && old != new)
      #expect(!Self.territory.whole(.district, of: unit, on: try Day(iso: "2024-06-01")).isKnown)
    }
  }

  @Test("The members of an office are those of its district that belong to it")
  func officeMembers() throws {
    let day = try Day(iso: "2022-05-01")
    let counts = ["72031": 3, "72032": 4, "72033": 5, "72034": 24, "72035": 10, "31039": 1]
    for (office, count) in counts {
      let unit = TerritoryUnit(.office, code: office)
      #expect(Self.territory.members(of: unit, on: day).value?.count == count)
    }
    let parts = Self.territory.offices(of: .kromeriz).flatMap { office in
      Self.territory.members(of: .office(office.code), on: day).value ?? []
    }
    #expect(Set(parts) == Set(Self.territory.members(of: .district(.kromeriz), on: day).value ?? []))
  }

  @Test("The members of a county or region that the table does not have in full are unknown, not the listed ones")
  func largerUnits() throws {
    let day = try Day(iso: "2022-05-01")
    for unit in [TerritoryUnit(.county, code: "CZ0721"), TerritoryUnit(.region, code: "3131")] {
      let answer = Self.territory.members(of: unit, on: day)
      #expect(!answer.isKnown && Self.keys(answer.reasons) == ["territory.unitNotCovered"])
    }
    #expect(Self.territory.counties(of: .district(.ceskyKrumlov), on: day) == .known([CountyCode(rawValue: "CZ0312")]))
    #expect(!Self.territory.whole(.county, of: .district(.ceskyKrumlov), on: day).isKnown)
  }

  @Test("A unit is its own whole, and the only member of a municipality is itself")
  func itself() throws {
    let day = try Day(iso: "1990-01-01")
    for kind in TerritoryUnitKind.allCases {
      let unit = TerritoryUnit(kind, code: "anything")
      #expect(unit.kind == kind && unit.code == "anything")
      #expect(Self.territory.whole(kind, of: unit, on: day) == .known(unit))
    }
    #expect(Self.territory.members(of: .municipality(Self.kromeriz), on: day).value == [Self.kromeriz])
  }

  @Test("The 77 counties lie in the fourteen regions, and Prague is one of each")
  func counties() throws {
    let counties = Self.territory.counties.entries
    #expect(counties.count == 77)
    #expect(Set(counties.map(\.statisticalCode)).count == 77 && Set(counties.map(\.ruianCode)).count == 77)
    #expect(Set(counties.map(\.region)) == Set(Self.territory.regions.entries.map(\.code)))
    let zlin = try #require(Self.territory.county(CountyCode(rawValue: "CZ0724")))
    #expect([zlin.statisticalCode, zlin.ruianCode, zlin.name] == ["40851", "3705", "Zlín"])
    let prague = CountyCode(rawValue: "CZ0100")
    #expect(Self.territory.counties.status(of: prague, on: try Day(iso: "2007-12-31")) != .valid)
    #expect(Self.territory.whole(.region, of: .county(prague), on: try Day(iso: "2022-01-01")).value?.code == "3018")
  }

  @Test("A code means something in its numbering only")
  func numberings() {
    #expect(Self.territory.district(numbered: "1546", in: .ruian) == .known(.kromeriz))
    #expect(Self.territory.number(of: .kromeriz, in: .ruian) == .known("1546"))
    #expect(Self.territory.district(numbered: "7203", in: .statisticalOffice) == .known(.kromeriz))
    #expect(!Self.territory.district(numbered: "7203", in: .ruian).isKnown)
    #expect(Self.territory.district(numbered: "7203", in: .healthStatistics) == .known(.kromeriz))
    #expect(!Self.territory.district(numbered: "6312", in: .healthStatistics).isKnown)
    #expect(!Self.territory.number(of: DistrictCode(rawValue: "2106"), in: .healthStatistics).isKnown)
    #expect(!Self.territory.district(numbered: "7203", in: DistrictNumbering(rawValue: "another")).isKnown)
    for district in Self.territory.districts.entries {
      #expect(Self.territory.district(numbered: district.ruianCode, in: .ruian).value == district.code)
    }
  }
}
