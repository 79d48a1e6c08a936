import CommunityPlanning
import Foundation
import PlanningTestKit
import Testing

@Suite("Edges of the questions")
struct QuestionEdgesTests {
  private static let numbers = Array(1...32)
  private static let sources = CaseFiles.folder.deletingLastPathComponent().deletingLastPathComponent()

  private static func edges(of question: Int) throws -> QuestionEdges {
    try DocumentReader.loadStrictly(
      QuestionEdges.self, from: CaseFiles.bytes("edges/\(question < 10 ? "0" : "")\(question).json"))
  }

  /// The cases of all files as `file/name`.
  private static let cases: Set<String> = {
    let folder = CaseFiles.folder.appendingPathComponent("conformance")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var names: Set<String> = []
    for file in files where file.hasSuffix(".json") {
      let bytes = (try? CaseFiles.bytes("conformance/\(file)")) ?? []
      let read = try? DocumentReader.loadStrictly(ConformanceFile.self, from: bytes)
      names.formUnion((read?.cases ?? []).map { "\(file.dropLast(5))/\($0.name)" })
    }
    return names
  }()

  @Test(
    "Each edge has cases, and either an edit that removes its handling or a reason why there is none",
    arguments: numbers)
  func cases(of question: Int) throws {
    let listed = try Self.edges(of: question)
    #expect(listed.question == question)
    #expect(!listed.edges.isEmpty)
    #expect(Set(listed.edges.map(\.edge)).count == listed.edges.count)
    for edge in listed.edges {
      #expect(!edge.cases.isEmpty, "\(edge.edge)")
      #expect(edge.removals.isEmpty != (edge.construction == nil), "\(edge.edge)")
      let missing = edge.cases.filter { !Self.cases.contains($0) }
      #expect(missing == [], "\(edge.edge)")
    }
  }

  @Test("Each edit still finds what it removes", arguments: numbers)
  func removals(of question: Int) throws {
    for edge in try Self.edges(of: question).edges {
      for removal in edge.removals {
        let text = try String(contentsOf: Self.sources.appendingPathComponent(removal.file), encoding: .utf8)
        let count = text.components(separatedBy: removal.old).count - 1
        #expect(count == 1, "\(edge.edge), in \(removal.file)")
        #expect(removal.old != removal.new)
      }
    }
  }
}
