import CzechRegisters
import ExactValues
import Testing

@Suite("Overlaps and gaps of territories")
struct OverlapTests {
  private static let territory = Territory.builtIn

  private static func codes(_ names: [String], district: DistrictCode) -> [MunicipalityCode] {
    names.flatMap { territory.municipalities(named: $0) }
      .filter { $0.memberships.contains { $0.district == district } }.map(\.code)
  }

  private static func names(_ placed: [PlacedMunicipality]?) -> [String]? {
    placed?.compactMap { territory.municipality($0.municipality)?.name }
  }

  /// The partners of Otrokovicko: seven municipalities of the district and one of another.
  private static let otrokovicko =
    codes(
      ["Bělov", "Halenkovice", "Napajedla", "Oldřichovice", "Otrokovice", "Pohořelice", "Žlutava"],
      district: .otrokovice) + codes(["Nová Dědina"], district: .kromeriz)

  @Test("Otrokovicko covers seven of ten municipalities, and one partner lies in the district of Kroměříž")
  func partners() throws {
    let overlap = Self.territory.overlap(
      of: Self.otrokovicko, with: .district(.otrokovice), on: try Day(iso: "2022-05-01"))
    #expect(overlap.covered.count == 7 && overlap.undecided.isEmpty)
    #expect(Self.names(overlap.missing.value) == ["Komárov", "Spytihněv", "Tlumačov"])
    #expect(Self.names(overlap.extra) == ["Nová Dědina"])
    #expect(overlap.extra.map(\.unit) == [.district(.kromeriz)])
    #expect(overlap.extra.first?.relations.map(\.whole) == [.district(.kromeriz)])
    #expect(overlap.isWhole == .known(false))
    let population = try #require(Self.territory.population(ofCovered: overlap).value)
    let counted = try Day(iso: "2020-12-31")
    #expect(population.total == 29_508 && population.referenceDay == counted)
    #expect(Self.territory.share(ofCovered: overlap).value == (try Ratio(29_508, of: 33_972)))
  }

  @Test("The same municipalities compare with an office, and the way to a larger unit is shown")
  func otherLevels() throws {
    let day = try Day(iso: "2022-05-01")
    let office = Self.territory.overlap(of: Self.otrokovicko, with: TerritoryUnit(.office, code: "72052"), on: day)
    #expect(Self.names(office.covered) == ["Bělov", "Otrokovice"])
    #expect(Self.names(office.missing.value) == ["Tlumačov"])
    #expect(office.extra.count == 6)
    let region = Self.territory.overlap(of: Self.otrokovicko, with: TerritoryUnit(.region, code: "3131"), on: day)
    #expect(region.covered.count == 8 && region.extra.isEmpty && !region.missing.isKnown)
    #expect(region.covered.allSatisfy { $0.relations.map(\.whole.kind).last == .region })
    #expect(!region.isWhole.isKnown)
    let county = Self.territory.overlap(of: Self.otrokovicko, with: TerritoryUnit(.county, code: "CZ0724"), on: day)
    #expect(county.covered.count == 7 && Self.names(county.extra) == ["Nová Dědina"])
  }

  @Test("A military district belongs to the district, is no gap among municipalities and has no inhabitants")
  func militaryDistrict() throws {
    let day = try Day(iso: "2022-05-01")
    let members = try #require(Self.territory.municipalities(of: .ceskyKrumlov, on: day).value)
    let municipalities = members.filter { $0.status != .militaryDistrict }.map(\.code)
    let overlap = Self.territory.overlap(of: municipalities, with: .district(.ceskyKrumlov), on: day)
    #expect(overlap.missing.value?.map(\.isMilitaryDistrict) == [true])
    #expect(overlap.isWhole == .known(true))
    #expect(Self.territory.share(ofCovered: overlap).value == (try Ratio(41_447, of: 41_447)))
    let none = Self.territory.overlap(of: [], with: .district(.ceskyKrumlov), on: day)
    #expect(none.missing.value?.count == 32 && none.isWhole == .known(false))
    #expect(!Self.territory.population(ofCovered: none).isKnown, "no municipality names no reference day")
    #expect(Self.territory.share(ofCovered: none).value == (try Ratio(0, of: 41_447)))
  }

  @Test("A municipality of which nothing is known is undecided, not extra, and leaves the share open")
  func undecided() throws {
    let day = try Day(iso: "2022-05-01")
    let unknown = MunicipalityCode(rawValue: "599999")
    let overlap = Self.territory.overlap(
      of: Self.otrokovicko + [unknown, unknown], with: .district(.otrokovice), on: day)
    #expect(overlap.undecided.map(\.municipality) == [unknown])
    #expect(overlap.undecided.first?.reasons.map(\.message.key.rawValue) == ["territory.municipalityNotCovered"])
    #expect(overlap.undecided.first?.isGiven == true)
    #expect(!Self.territory.share(ofCovered: overlap).isKnown)
  }

  @Test("Where confirmation is asked, every place is undecided on a day that no list shows")
  func strict() throws {
    let strict = Self.territory.answering(.confirmed)
    let overlap = strict.overlap(of: Self.otrokovicko, with: .district(.otrokovice), on: try Day(iso: "2026-01-01"))
    #expect(overlap.covered.isEmpty && overlap.extra.isEmpty && !overlap.missing.isKnown && !overlap.isWhole.isKnown)
    #expect(overlap.undecided.filter(\.isGiven).count == 8)
    #expect(overlap.undecided.filter { !$0.isGiven }.count == 3)
  }

  @Test("A district that the table does not cover has no known gap")
  func notCovered() throws {
    let overlap = Self.territory.overlap(
      of: Self.otrokovicko, with: TerritoryUnit(.district, code: "7213"), on: try Day(iso: "2022-05-01"))
    #expect(overlap.covered.isEmpty && overlap.extra.count == 8 && !overlap.missing.isKnown)
  }

  @Test("Inhabitants are added within one series only")
  func series() throws {
    let rows = Self.territory.municipalities.entries
    let town = MunicipalityCode(rawValue: "585599")
    let other = MunicipalityCode(rawValue: "585513")
    let day = try Day(iso: "2021-12-31")
    let moved = rows.filter { $0.code == town }.map { row -> Municipality in
      var row = row
      row.population = Population(
        total: 17_000, ages: AgeBands(age0to14: 2_000, age15to64: 11_000, age65plus: 4_000, age80plus: 800),
        referenceDay: day, source: Citation(work: "later statistic"))
      return row
    }
    let territory = Self.territory.merging(
      Territory(
        municipalities: moved, coverage: [], confirmedMembership: Self.territory.confirmedMembership,
        version: CodeListVersion("test"), citation: Citation(work: "test")))
    #expect(territory.populations(of: town).map(\.total) == [17_000, 17_592])
    #expect(territory.population(of: town).value?.referenceDay == day)
    #expect(territory.population(ofAll: [town, other]).value?.total == 17_592 + 7_127)
    #expect(territory.population(of: DistrictCode.otrokovice).value?.total == 33_972)
    let later = PopulationSeries(referenceDay: day, work: "later statistic")
    #expect(territory.population(ofAll: [town], in: later).value?.total == 17_000)
    #expect(!territory.population(ofAll: [town, other], in: later).isKnown)
    #expect(territory.population(ofAll: [town, town], in: later).value?.total == 17_000)
    #expect(!territory.population(ofAll: []).isKnown)
  }
}
