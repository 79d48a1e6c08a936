import CommunityPlanning
import Foundation
import PlanningTestKit
import Testing

@Suite("Conformance cases")
struct ConformanceFilesTests {
  private static let files: [String] =
    (try? FileManager.default
    .contentsOfDirectory(atPath: CaseFiles.folder.appendingPathComponent("conformance").path))?
    .filter { $0.hasSuffix(".json") }.sorted() ?? []

  @Test("Every case of every file holds", arguments: files)
  func everyCaseHolds(file: String) throws {
    let run = ConformanceRun(of: [(file, try CaseFiles.bytes("conformance/\(file)"))])
    for failure in run.failures { Issue.record("\(failure)") }
    #expect(!run.outcomes.isEmpty)
    #expect(run.passedCount == run.outcomes.count)
  }

  @Test("Every file is one of cases as the library writes them", arguments: files)
  func survivesWriting(file: String) throws {
    let cases = try DocumentReader.loadStrictly(ConformanceFile.self, from: CaseFiles.bytes("conformance/\(file)"))
    let written = try DocumentReader.loadStrictly(ConformanceFile.self, from: cases.encoded())
    #expect(written == cases)
    #expect(ConformanceRun(of: written, named: file).failures == [])
  }
}
