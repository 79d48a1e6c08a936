import CommunityPlanning
import Foundation
import Testing

@Suite("The library as a whole")
struct LibraryTests {
  @Test("The version is the newest one of the change log")
  func versionIsThatOfTheChangeLog() throws {
    let file = CaseFiles.folder.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("CHANGELOG.md")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let newest = try #require(lines.first { $0.hasPrefix("## [") && !$0.hasPrefix("## [Unreleased]") })
    #expect(newest.hasPrefix("## [\(CommunityPlanning.version)]"))
  }

  @Test("Every message has a Czech and an English template with the same facts")
  func cataloguesAreSound() {
    #expect(MessageCatalogue.communityPlanning.faults.isEmpty)
  }

  @Test("Every question is known by its name, and every name has a question")
  func questionsAreKnown() {
    #expect(Set(Questions.builtIn.map { $0.id }) == Set(QuestionID.listed))
  }

  @Test("A formula's name stands once and has words in both languages")
  func formulasAreNamed() {
    let names = Formula.builtIn.map(\.id.rawValue)
    #expect(Set(names).count == names.count)
    for name in names {
      let key = MessageKey(rawValue: "formula.\(name)")
      #expect(MessageCatalogue.communityPlanning.template(key, in: .czech) != nil, "\(name)")
      #expect(MessageCatalogue.communityPlanning.template(key, in: .english) != nil, "\(name)")
    }
  }

  @Test("The members of every kind of entity are described once, at most 64 of them")
  func membersAreDescribedOnce() {
    #expect(Dossier.members.faults.isEmpty)
    for type in Dossier.entityTypes { #expect(faults(of: type).isEmpty, "\(type)") }
  }

  @Test("No module of the library needs Foundation, a clock, a locale, chance or a global that changes")
  func dependsOnNothingOutside() throws {
    let sources = CaseFiles.folder.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources")
    let banned = [
      "import Foundation", "import Glibc", "import Darwin", "Date()", "ContinuousClock", "Locale", "TimeZone",
      "SystemRandomNumberGenerator", "UUID()", "nonisolated(unsafe)", "fatalError(", "precondition(", "try!", "as!",
    ]
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var count = 0
    let programs = ["/Walkthrough/", "/ConformanceCases/"]
    for case let file as URL in files
    where file.pathExtension == "swift" && !programs.contains(where: { file.path.contains($0) }) {
      count += 1
      let code = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        .filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
      for word in banned { #expect(!code.contains(word), "\(file.lastPathComponent): \(word)") }
    }
    #expect(count > 100)
  }

  private func faults<Object: DossierObject>(of type: Object.Type) -> [String] { Object.members.faults }
}
