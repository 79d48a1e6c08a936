import CommunityPlanning
import Foundation
import PlanningTestKit
import Testing

@Suite("The dossiers of the test kit")
struct GoldenDossierTests {
  @Test("The test kit holds the bytes of the file", arguments: GoldenDossier.all)
  func testKitEqualsFile(golden: GoldenDossier) throws {
    #expect(try CaseFiles.bytes("dossiers/\(golden.name).json") == golden.bytes, "run .ci/embed-dossiers")
  }

  @Test("Every file of a dossier is in the test kit")
  func everyFileIsEmbedded() throws {
    let folder = CaseFiles.folder.appendingPathComponent("dossiers")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
    #expect(Set(files) == Set(GoldenDossier.all.map { "\($0.name).json" }))
  }

  @Test("Reading and writing a real dossier gives the same bytes", arguments: GoldenDossier.all)
  func roundTrip(golden: GoldenDossier) throws {
    let loaded = try Dossier.load(golden.bytes)
    #expect(loaded.problems.isEmpty)
    #expect(String(decoding: loaded.object.encoded(), as: UTF8.self) == golden.text)
  }

  @Test(
    "No real dossier has unknown members, repeated identifiers or references that lead nowhere",
    arguments: GoldenDossier.all)
  func isSound(golden: GoldenDossier) throws {
    let index = DossierIndex(try golden.dossier())
    #expect(index.unresolvedReferences.isEmpty)
    #expect(index.repeatedIdentifiers.isEmpty)
    #expect(index.dossier.kept.isEmpty)
  }
}
