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

  @Test("No finding, skip or fix tells a name or a contact")
  func reports() throws {
    let report = try report(on: dossier(Self.people), asOf: RuleExample.day)
    #expect(report.findings.contains { $0.rule.rawValue == "KP-PER-001" })
    #expect(report.findings.contains { $0.rule.rawValue == "KP-PER-005" })
    let text = RawJSON(report).text
    for word in ["Vzorov", "vzor.cz", "tajná", "602 123"] { #expect(!text.contains(word), "\(word)") }
  }

  @Test("No report on a dossier of any kind repeats what people are called, how they are reached, or what they said")
  func anyReport() throws {
    for seed in 0..<UInt64(4) {
      var document = MarkedTexts(seed: seed)
      let report = try report(on: document.next(), asOf: RuleExample.day)
      let planted = RawJSON(report).text.split { !$0.isLetter && $0 != "-" }.filter { $0.hasPrefix("planted-") }
      #expect(Set(planted) == [], "seed \(seed)")
    }
  }

  @Test("Who asks for them gets the fixes that remove data of people, with what they remove")
  func askedFor() throws {
    var validator = Validator(rules: .builtIn, profile: .orp)
    let index = DossierIndex(try dossier(Self.people))
    let context = EvaluationContext(asOf: RuleExample.day)
    func fixes() -> [Fix] {
      validator.report(on: index, in: context).findings.filter { $0.rule.rawValue == "KP-PER-001" }.flatMap(\.fixes)
    }
    #expect(fixes().isEmpty)
    validator.tellsPersonalData = true
    let fix = try #require(fixes().first)
    #expect(RawJSON(fix).text.contains("Jana Vzorová"))
    var mended = index.dossier
    try mended.apply(fix.edits)
    #expect(mended.people.map(\.id.text) == ["q"])
  }

  @Test(
    "What cannot be read, is not described or not listed is not repeated where it may tell of somebody",
    arguments: [
      ("KP-VAL-001", #""people":[{"id":"p","deleteAfter":"až Jana Vzorová skončí"}]"#),
      (
        "KP-COD-001",
        #""people":[{"id":"p","name":"Jana Vzorová"}],"bodies":[{"id":"b","name":"B","kind":"Jana Vzorová"}]"#
      ),
      ("KP-SRC-005", #""lidé":[{"name":"Jana Vzorová"}]"#),
      ("KP-SRC-005", #""people":[{"id":"p","mobil":"Vzorová 602"}]"#),
    ])
  func repeated(_ rule: String, _ members: String) throws {
    let found = try judgement(of: rule, on: members)
    #expect(!found.findings.isEmpty)
    for finding in found.findings { #expect(!RawJSON(finding).text.contains("Vzorov")) }
  }

  @Test("What may tell of nobody is repeated, so that it can be looked for")
  func observed() throws {
    let found = try judgement(of: "KP-COD-001", on: #""bodies":[{"id":"b","name":"B","kind":"choir"}]"#)
    #expect(found.findings.map(\.observed) == ["choir"])
    let read = try judgement(of: "KP-VAL-001", on: #""projects":[{"id":"p","name":"P","budget":"1.263 Kč"}]"#)
    #expect(read.findings.map(\.observed) == ["1.263 Kč"])
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
