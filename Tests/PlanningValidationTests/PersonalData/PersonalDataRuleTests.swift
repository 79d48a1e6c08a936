import CommunityPlanning
import PlanningTestKit
import Testing

@testable import PlanningModel

@Suite("Personal data in findings")
struct PersonalDataRuleTests {
  private static let people = #"""
    "people":[{"id":"p","name":"Jana Vzorová","contacts":[{"kind":"email","text":"jana@vzor.cz"}],
      "deleteAfter":"2020-01-01","note":"tajná poznámka"},{"id":"q","name":"Karel Příklad","deleteAfter":"2026-01-01"}],
    "bodies":[{"id":"b","name":"B","note":"vede Jana Vzorová, 602 123 456"}],
    "seats":[{"id":"s","body":"b","person":"p"}]
    """#

  @Test("No finding, skip or fix's title tells a name or a contact; only the edit of a fix holds what it removes")
  func reports() throws {
    var report = try report(on: dossier(Self.people), asOf: RuleExample.day)
    #expect(report.findings.contains { $0.rule.rawValue == "KP-PER-001" })
    #expect(report.findings.contains { $0.rule.rawValue == "KP-PER-005" })
    for index in report.findings.indices {
      for fix in report.findings[index].fixes.indices { report.findings[index].fixes[fix].edits = [] }
    }
    let text = RawJSON(report).text
    for word in ["Vzorov", "vzor.cz", "tajná", "602 123"] { #expect(!text.contains(word), "\(word)") }
  }

  @Test("No report on a dossier of any kind repeats what people are called, how they are reached, or what they said")
  func anyReport() throws {
    for seed in 0..<UInt64(4) {
      var document = MarkedTexts(seed: seed)
      var report = try report(on: document.next(), asOf: RuleExample.day)
      for index in report.findings.indices {
        for fix in report.findings[index].fixes.indices { report.findings[index].fixes[fix].edits = [] }
      }
      let planted = RawJSON(report).text.split { !$0.isLetter && $0 != "-" }.filter { $0.hasPrefix("planted-") }
      #expect(Set(planted) == [], "seed \(seed)")
    }
  }

  @Test("The data of people are removed after their day, not on it, and references to them stay sound")
  func removal() throws {
    var dossier = try dossier(Self.people)
    let day = try Day(iso: "2020-01-01")
    #expect(dossier.editsRemovingExpiredPersonalData(asOf: day).isEmpty)
    let edits = dossier.editsRemovingExpiredPersonalData(asOf: try Day(iso: "2020-01-02"))
    let inverse = try dossier.apply(edits)
    #expect(dossier.people.map(\.id.text) == ["q"])
    #expect(DossierIndex(dossier).unresolvedReferences.isEmpty)
    try dossier.apply(inverse)
    #expect(dossier.people.map(\.id.text) == ["p", "q"])
  }

  @Test("Two people of one identifier are removed each on its own day")
  func namesakes() throws {
    var dossier = try dossier(
      #""people":[{"id":"p","name":"A B","deleteAfter":"2020-01-01"},{"id":"p","name":"C D","deleteAfter":"2030-01-01"},{"id":"p","name":"E F","deleteAfter":"2020-01-01"}]"#
    )
    try dossier.apply(dossier.editsRemovingExpiredPersonalData(asOf: try Day(iso: "2021-01-01")))
    #expect(dossier.people.map(\.name) == ["C D"])
  }
}
