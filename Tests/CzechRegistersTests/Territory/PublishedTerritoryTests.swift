import CzechRegisters
import ExactValues
import Foundation
import Testing

/// Loads the country from the published lists, where these lie beside the package, and merges it with the built-in one.
@Suite("The whole country from published lists")
struct PublishedTerritoryTests {
  private static let folder =
    (0..<4).reduce(URL(fileURLWithPath: #filePath)) { place, _ in place.deletingLastPathComponent() }
    .appendingPathComponent("../shared/data/territory").standardizedFileURL

  private static let isPresent = FileManager.default.fileExists(atPath: folder.path)
  private static let absence: Comment = "the published lists are not beside the package"

  /// The wording of the districts until the end of 2020 and that since: decree 388/2002, and act 51/2020.
  private static let before = Validity(
    from: Day(year: 2003, month: 1, day: 1), through: Day(year: 2020, month: 12, day: 31))
  private static let after = Validity(from: Day(year: 2021, month: 1, day: 1))
  private static let september = Validity(
    from: Day(year: 2020, month: 9, day: 30), through: Day(year: 2020, month: 9, day: 30))
  private static let june = Validity(
    from: Day(year: 2024, month: 6, day: 1), through: Day(year: 2024, month: 6, day: 1))

  private static func windows1250(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent("raw/" + name), encoding: .windowsCP1250)
  }

  /// The country of September 2020: the list of municipalities and its relations with three others.
  private static let older = Result {
    let citation = Citation(work: "ČSÚ CIS 43, September 2020", verification: .seen)
    let municipalities = Municipality.reading(
      try windows1250("CIS0043_CS.csv"), columns: MunicipalityColumns(code: "CHODNOTA", name: "TEXT"),
      separator: UInt8(ascii: ";"), validity: before, citation: citation)
    #expect(municipalities.faults.isEmpty && municipalities.rows.count == 6_258)
    var relations: [TerritoryRelation] = []
    for (file, kind) in [("0061", TerritoryUnitKind.office), ("0065", .district), ("0101", .county)] {
      let reading = TerritoryRelation.reading(
        try windows1250("VAZ0043_\(file)_CS.csv"), part: RelationColumn("CHODNOTA1", .municipality),
        whole: RelationColumn("CHODNOTA2", kind), separator: UInt8(ascii: ";"), validity: before,
        confirmed: september, citation: Citation(work: "ČSÚ VAZ \(file), September 2020", verification: .seen))
      #expect(reading.faults.isEmpty && reading.rows.count == 6_258)
      relations += reading.rows
    }
    return Territory(
      municipalities: municipalities.rows, relations: relations, coverage: Territory.builtIn.wholeCountry(before),
      confirmedMembership: september, version: CodeListVersion("September 2020"), citation: citation)
  }

  /// The country of June 2024, one table.
  private static let newer = Result {
    let citation = Citation(work: "municipalities, June 2024", verification: .seen)
    var columns = MunicipalityColumns(code: "kod_obec", name: "nazev")
    columns.status = "status"
    columns.district = "kod_orp"
    columns.office = "kod_pou"
    columns.county = "lau1"
    columns.population = PopulationColumns(
      total: "obyv_2020", age0to14: "v0_14_2020", age15to64: "v15_64_2020", age65plus: "v65p_2020",
      age80plus: "v80p_2020", referenceDay: try Day(iso: "2020-12-31"),
      source: Citation(work: "ČSÚ age structure of municipalities, 31 December 2020", verification: .seen))
    let reading = Municipality.reading(
      try String(contentsOf: folder.appendingPathComponent("obce.csv"), encoding: .utf8), columns: columns,
      validity: after, citation: citation)
    #expect(reading.faults.isEmpty && reading.rows.count == 6_258)
    return Territory(
      municipalities: reading.rows, coverage: Territory.builtIn.wholeCountry(after), confirmedMembership: june,
      version: CodeListVersion("June 2024"), citation: citation)
  }

  private static let country = Result { try older.get().merging(newer.get()).merging(.builtIn) }

  @Test(
    "Every row loads, and the three sources disagree only on a municipality that is younger than its list claims",
    .enabled(if: isPresent, absence))
  func everything() throws {
    let country = try Self.country.get()
    #expect(Set(country.municipalities.entries.map(\.code)).count == 6_258)
    let contradictions = country.contradictions
    // The list of 2020 is given for all days since 2003, and Polná na Šumavě is younger: the built-in district lacks it.
    let young = Validity(from: Self.before.from, through: try Day(iso: "2015-12-31"))
    #expect(contradictions.map(\.kind) == [.coverage] && contradictions.map(\.second.value) == ["500194"])
    #expect(contradictions.map(\.days) == [young] && contradictions.map(\.isConfirmed) == [false])
    for day in ["2020-09-30", "2024-06-01"] {
      let day = try Day(iso: day)
      let strict = country.answering(.confirmed)
      var perDistrict = 0
      for district in country.districts.entries.map(\.code) {
        perDistrict += try #require(strict.municipalities(of: district, on: day).value).count
      }
      #expect(perDistrict == 6_258)
      let regions = country.regions.entries.compactMap { country.members(of: .region($0.code), on: day).value?.count }
      #expect(regions.count == 14 && regions.reduce(0, +) == 6_258)
      let counties = country.counties.entries.compactMap { country.members(of: .county($0.code), on: day).value?.count }
      #expect(counties.count == 77 && counties.reduce(0, +) == 6_258)
    }
  }

  @Test("All 119 built-in municipalities agree with both lists", .enabled(if: isPresent, absence))
  func builtIn() throws {
    let lists = [(try Self.older.get(), "2020-09-30"), (try Self.newer.get(), "2024-06-01")]
    for row in Territory.builtIn.municipalities.entries {
      for (list, day) in lists {
        let day = try Day(iso: day)
        for kind in [TerritoryUnitKind.office, .district, .county, .region] {
          let unit = TerritoryUnit.municipality(row.code)
          let listed = try #require(list.whole(kind, of: unit, on: day).value)
          #expect(Territory.builtIn.whole(kind, of: unit, on: day).value == listed)
        }
        #expect(list.municipality(row.code)?.name == row.name)
      }
      #expect(lists.last?.0.population(of: row.code) == Territory.builtIn.population(of: row.code))
    }
  }

  @Test(
    "Municipalities that changed answer differently by the day, and the built-in changes are all there are",
    .enabled(if: isPresent, absence))
  func changes() throws {
    let country = try Self.country.get()
    let (early, late) = (try Day(iso: "2020-09-01"), try Day(iso: "2024-07-01"))
    for (kind, count) in [(TerritoryUnitKind.district, 6), (.county, 13), (.office, 6)] {
      let moved = Set(country.municipalities.entries.map { TerritoryUnit.municipality($0.code) }).filter { unit in
        country.whole(kind, of: unit, on: early).value != country.whole(kind, of: unit, on: late).value
      }
      #expect(moved.count == count)
      guard kind != .office else { continue }
      let recorded = Territory.builtIn.changes.filter { $0.formerly?.kind == kind }
      #expect(Set(recorded.flatMap(\.predecessors).map(\.unit)) == moved)
      for change in recorded {
        for unit in change.predecessors.map(\.unit) {
          #expect(country.whole(kind, of: unit, on: early).value == change.formerly)
          #expect(country.whole(kind, of: unit, on: late).value == change.now)
        }
      }
    }
  }

  @Test(
    "ORP to county is no function: Turnov lies in three counties, six did in 2020", .enabled(if: isPresent, absence))
  func severalCounties() throws {
    let country = try Self.country.get()
    func spanning(_ day: String) throws -> [String: Int] {
      let day = try Day(iso: day)
      var found: [String: Int] = [:]
      for district in country.districts.entries {
        let counties = try #require(country.counties(of: .district(district.code), on: day).value)
        if counties.count > 1 { found[district.name] = counties.count }
      }
      return found
    }
    #expect(try spanning("2024-06-01") == ["Turnov": 3])
    #expect(
      try spanning("2020-09-30")
        == ["Jihlava": 2, "Český Brod": 2, "Stod": 2, "Valašské Klobouky": 2, "Turnov": 3, "Tanvald": 2])
  }

  @Test("Both Pohořelice are candidates with their districts and counties", .enabled(if: isPresent, absence))
  func names() throws {
    let country = try Self.country.get()
    let day = try Day(iso: "2024-06-01")
    let found = country.candidates(named: "pohorelice", kind: .municipality, on: day)
    #expect(found.map(\.unit.code) == ["549461", "584801"])
    #expect(Set(found.compactMap(\.district.value)).count == 2 && Set(found.compactMap(\.county.value)).count == 2)
    #expect(found.map(\.status) == [.municipality, .town])
    #expect(
      country.candidates(named: "Nová Ves", kind: .municipality, on: day).filter { $0.match == .exact }.count == 14)
  }

  @Test("The population of the republic is a sum of one series", .enabled(if: isPresent, absence))
  func population() throws {
    let newer = try Self.newer.get()
    let all = newer.population(ofAll: newer.municipalities.entries.map(\.code))
    #expect(all.value?.total == 10_701_777)
    let military = newer.municipalities.entries.filter { $0.status == .militaryDistrict }
    #expect(military.count == 4)
    #expect(military.allSatisfy { newer.population(of: $0.code).value?.total == 0 })
  }

  @Test("The built-in borders and counties equal the published ones", .enabled(if: isPresent, absence))
  func tables() throws {
    func lines(_ name: String) throws -> [String] {
      try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
        .split(separator: "\n").dropFirst().map(String.init)
    }
    let borders = Territory.builtIn.borders.map { "\($0.first),\($0.second)" }
    #expect(Set(borders) == Set(try lines("orp_sousede.csv")) && borders.count == 554)
    let counties = Territory.builtIn.counties.entries.map {
      "\($0.statisticalCode),\($0.code),\($0.ruianCode),\($0.name),\($0.region)"
    }
    #expect(Set(counties) == Set(try lines("okresy.csv")))
  }
}
