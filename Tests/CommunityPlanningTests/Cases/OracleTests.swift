import CommunityPlanning
import Foundation
import PlanningTestKit
import Testing

@Suite("Figures of real documents, computed from their dossiers")
struct OracleTests {
  @Test("Every restated figure comes out of its dossier", arguments: try OracleFile.load().oracles)
  func figureIsComputed(oracle: OracleCase) throws {
    let compute = try #require(Self.figures[oracle.name], "nothing computes \(oracle.name)")
    let golden = try #require(GoldenDossier.all.first { $0.name == oracle.dossier })
    let figure = try compute(OracleDossier(try golden.dossier()))
    #expect(try PlainJSON.canonical(figure) == PlainJSON.canonical(oracle.expect), "\(oracle.name): \(oracle.asks)")
  }

  @Test("Nothing is computed that no document states")
  func everyFigureIsRestated() throws {
    #expect(Set(Self.figures.keys) == Set(try OracleFile.load().oracles.map(\.name)))
  }

  private static let published = CaseFiles.folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/cases")

  @Test(
    "Every published, counted or derived figure of the source cases is restated with its value",
    .enabled(if: FileManager.default.fileExists(atPath: published.path), "the collection of cases is not at hand"))
  func nothingIsLeftOut() throws {
    let restated = Dictionary(uniqueKeysWithValues: try OracleFile.load().oracles.map { ($0.name, $0) })
    let leftOut = Set(try OracleFile.load().leftOut.map(\.name))
    #expect(leftOut.isDisjoint(with: restated.keys))
    let cases = Set(restated.values.map(\.caseName))
    for name in cases {
      let data = try Data(contentsOf: Self.published.appendingPathComponent("\(name).json"))
      let file = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      for oracle in try #require(file["oracle"] as? [[String: Any]]) {
        let basis = oracle["basis"] as? String ?? ""
        guard ["published", "counted", "derived"].contains(basis) else { continue }
        let id = try #require(oracle["id"] as? String)
        guard !leftOut.contains("\(name)/\(id)") else { continue }
        let own = try #require(restated["\(name)/\(id)"], "\(name)/\(id) is not restated")
        let expect = oracle["expect"].flatMap { $0 is NSNull ? nil : $0 } ?? ["unknown": true]
        #expect(try PlainJSON.canonical(own.expect) == PlainJSON.canonical(expect), "\(name)/\(id)")
      }
    }
  }
}

extension OracleCase: CustomTestStringConvertible {
  var testDescription: String { name }
}
