import CommunityPlanning
import Foundation
import Testing

@Suite("The README")
struct ReadmeTests {
  private static let root = CaseFiles.folder.deletingLastPathComponent().deletingLastPathComponent()

  @Test("The code of the README runs and does what it says")
  func codeRuns() throws {
    let file = CaseFiles.folder.appendingPathComponent("dossiers/otrokovice.json")
    // README: begin
    // Load: what cannot be read is listed, kept and written back.
    let loaded = try Dossier.load([UInt8](Data(contentsOf: file)))
    var dossier = loaded.object
    let context = EvaluationContext(asOf: try Day(iso: "2014-04-30"))

    // Check: what every rule found, in the words of the reader.
    let report = Validator(profile: .orp).report(on: DossierIndex(dossier), in: context)
    for finding in report.rootFindings where finding.severity >= .warning {
      print(MessageCatalogue.communityPlanning.text(finding.message, in: .czech))
    }

    // Ask: 72 meetings are scheduled, and nothing says which of them were held.
    let meetings = MeetingsQuestion().explained(for: DossierIndex(dossier), in: context)
    let total = meetings.answer.value?.total
    print(total?.scheduled.value ?? 0)  // 72
    print(total?.held.isKnown ?? false)  // false

    // Explain, and check that nobody has changed a number on the way.
    let explanation = Explanation(meetings.trace, of: DossierIndex(dossier), in: .czech)
    print(explanation.text(of: "scheduled.total") ?? "")
    print(meetings.trace.verify(against: DossierIndex(dossier), in: context).state)  // verified

    // Edit and undo.
    let rename = try Edit.set(\Body.name, of: Identifier("rs"), to: "Řídící skupina KPSS", in: dossier)
    let undo = try dossier.apply(rename)
    try dossier.apply(undo)
    // README: end
    #expect(total?.scheduled == .known(72))
    #expect(total?.held.isKnown == false)
    #expect(meetings.trace.verify(against: DossierIndex(dossier), in: context).state == .verified)
    #expect(dossier == loaded.object)
    #expect(report.rootFindings.contains { $0.severity >= .warning })
  }

  @Test("The README shows exactly the code that runs")
  func codeIsShown() throws {
    let source = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let begin = try #require(lines.firstIndex { $0.hasSuffix("// README: begin") })
    let end = try #require(lines.firstIndex { $0.hasSuffix("// README: end") })
    let code = lines[(begin + 1)..<end].map { $0.hasPrefix("    ") ? String($0.dropFirst(4)) : $0 }
    let readme = try String(contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
    #expect(readme.contains(code.joined(separator: "\n")))
  }

  @Test("The commands of the README are those that the checks run")
  func commandsAreChecked() throws {
    let readme = try String(contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
    let checks = try String(contentsOf: Self.root.appendingPathComponent(".ci/run"), encoding: .utf8)
    for command in ["swift run Walkthrough", "swift test"] {
      #expect(readme.contains("\n\(command)"))
      #expect(checks.contains("\n\(command)\n"))
    }
  }
}
