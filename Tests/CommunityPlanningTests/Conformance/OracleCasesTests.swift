import CommunityPlanning
import DossierCoding
import Foundation
import PlanningTestKit
import Testing

@Suite("Figures of real documents as conformance cases")
struct OracleCasesTests {
  /// What a case or a reading says of the figures that it names.
  private struct Claim {
    let oracles: [String]
    let expected: [RawJSON]
  }

  private static let claims: [Claim] = {
    let folder = CaseFiles.folder.appendingPathComponent("conformance")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted().flatMap { name -> [Claim] in
      guard let bytes = try? CaseFiles.bytes("conformance/\(name)"),
        let file = try? DocumentReader.loadStrictly(ConformanceFile.self, from: bytes)
      else { return [] }
      return file.cases.map {
        Claim(oracles: $0.oracles, expected: [RawJSON($0.expected)] + $0.trace.map { RawJSON($0) })
      }
        + file.readings.map { Claim(oracles: $0.oracles, expected: [RawJSON($0.expected)]) }
    }
  }()

  private static let named = Set(claims.flatMap(\.oracles))

  @Test("Every figure has a case, the ones that nothing can compute too: those are asked, and unknown")
  func everyFigureHasACase() throws {
    let file = try OracleFile.load()
    let figures = file.oracles.map(\.name) + file.leftOut.map(\.name)
    #expect(figures.filter { !Self.named.contains($0) } == [])
  }

  @Test("No case names a figure that is not stated")
  func everyNameIsAFigure() throws {
    let file = try OracleFile.load()
    #expect(Self.named.subtracting(file.oracles.map(\.name) + file.leftOut.map(\.name)) == [])
  }

  @Test("The numbers of a figure stand in what its cases expect", arguments: try OracleFile.load().oracles)
  func numbersAreExpected(oracle: OracleCase) throws {
    let claims = Self.claims.filter { $0.oracles.contains(oracle.name) }
    let expected = Set(claims.flatMap(\.expected).flatMap { Self.numbers(in: $0) })
    #expect(Set(Self.numbers(in: oracle.expect)).subtracting(expected) == [], "\(oracle.name)")
  }

  private static let collection = CaseFiles.folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/cases")

  @Test(
    "Every figure of the source cases has a case, whatever its basis",
    .enabled(if: FileManager.default.fileExists(atPath: collection.path), "the collection of cases is not at hand"))
  func everyFigureOfTheCollectionHasACase() throws {
    var missing: [String] = []
    var count = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.collection.path).sorted()
    where name.hasSuffix(".json") {
      let data = try Data(contentsOf: Self.collection.appendingPathComponent(name))
      let file = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      let id = try #require(file["id"] as? String)
      for oracle in try #require(file["oracle"] as? [[String: Any]]) {
        let figure = "\(id)/\(try #require(oracle["id"] as? String))"
        count += 1
        if !Self.named.contains(figure) { missing.append(figure) }
      }
    }
    #expect(missing == [])
    #expect(count >= 86)
  }

  // MARK: Numbers

  /// The numbers anywhere in a value, as they are spelt without a sign and without trailing zeros.
  private static func numbers(in value: RawJSON) -> [String] { numbers(in: JSONTree(value)) }

  private static func numbers(in value: JSONTree) -> [String] {
    switch value {
    case .array(let list): return list.flatMap { numbers(in: $0) }
    case .object(let members): return members.flatMap { numbers(in: $0.value) }
    case .number(let number): return [spelt(number)]
    case .string(let text):
      // An amount stands before its currency; a ratio, a day and a code are no numbers.
      let first = text.split(separator: " ").first.map(String.init) ?? ""
      let isNumber = first.first?.isNumber == true && first.allSatisfy { $0.isNumber || $0 == "." }
      return isNumber && text.split(separator: " ").count <= 2 ? [spelt(first)] : []
    case .boolean, .null: return []
    }
  }

  private static func spelt(_ number: String) -> String {
    var text = number.hasPrefix("-") ? String(number.dropFirst()) : number
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
