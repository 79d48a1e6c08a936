import CzechRegisters
import DossierCoding
import Foundation
import Testing

/// Compares the built-in tables with the published lists, where these lie beside the package.
@Suite("Published lists of the territory")
struct PublishedListsTests {
  /// The folder of published lists beside the root of the package.
  private static let folder =
    (0..<4).reduce(URL(fileURLWithPath: #filePath)) { place, _ in place.deletingLastPathComponent() }
    .appendingPathComponent("../shared/data/territory").standardizedFileURL

  private static let isPresent = FileManager.default.fileExists(atPath: folder.path)

  private static func rows(_ name: String) throws -> [[String: String]] {
    let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    let table = try CSVTable(text)
    return table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.header, $0)) }
  }

  @Test(
    "The districts equal the published list", .enabled(if: isPresent, "the published lists are not beside the package"))
  func districts() throws {
    let published = try Self.rows("orp.csv").map { row in
      ["kod_orp", "kod_ruian", "nazev_orp", "kod_obec_sidlo", "kod_kraj"].map { row[$0] ?? "" }
    }
    let builtIn = Territory.builtIn.districts.entries.map {
      [$0.code.rawValue, $0.ruianCode, $0.name, $0.seat.rawValue, $0.region.rawValue]
    }
    #expect(builtIn == published)
  }

  @Test(
    "The municipalities of the five districts equal the published list",
    .enabled(if: isPresent, "the published lists are not beside the package"))
  func municipalities() throws {
    let covered = Territory.builtIn.coveredDistricts
    let columns = [
      "kod_obec", "nazev", "status", "kod_pou", "kod_orp", "lau1", "obyv_2020", "v0_14_2020", "v15_64_2020",
      "v65p_2020", "v80p_2020",
    ]
    let published = try Self.rows("obce.csv")
      .filter { covered.contains(DistrictCode(rawValue: $0["kod_orp"] ?? "")) }
      .map { row in columns.map { row[$0] ?? "" } }
    let builtIn = Territory.builtIn.municipalities.entries.map { row in
      let ages = row.population?.ages
      let texts = [
        row.code.rawValue, row.name, row.status?.rawValue, row.office?.rawValue,
        row.memberships.first?.district.rawValue, row.county?.rawValue,
      ]
      let counts = [row.population?.total, ages?.age0to14, ages?.age15to64, ages?.age65plus, ages?.age80plus]
      return texts.map { $0 ?? "" } + counts.map { $0.map(String.init) ?? "" }
    }
    #expect(Set(builtIn) == Set(published))
    #expect(published.count == 119)
  }
}
