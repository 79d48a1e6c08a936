import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel
import PlanningTestKit
import PlanningValidation
import Testing

@Suite("How grave findings are")
struct SeveritiesTests {
  private func findings(
    of rule: String, in members: String, asOf: Day = RuleExample.day
  ) throws -> [Finding] {
    try report(on: dossier(members), asOf: asOf).findings.filter { $0.rule.rawValue == rule }
  }

  private static func day(_ text: String) throws -> Day { try #require(Written<Day>(text: text).value) }

  @Test(
    "Nová Dědina lies in the district of Kroměříž, not of Otrokovice: a warning where the lists confirm it, else a note",
    arguments: [("2021-01-01", Severity.warning), ("2012-05-01", .note), ("2025-01-01", .note)])
  func membership(_ day: String, _ severity: Severity) throws {
    let area = #""areas":[{"id":"a","name":"Otrokovicko","district":"7205","municipalities":["585599","588814"]}]"#
    let findings = try findings(of: "KP-COD-002", in: area, asOf: Self.day(day))
    #expect(findings.map(\.observed) == ["588814"])
    #expect(findings.map(\.expected) == ["7203"])
    #expect(findings.map(\.severity) == [severity])
  }

  @Test("The day of the area decides where it states one")
  func dayOfArea() throws {
    let area = #""areas":[{"id":"a","name":"A","district":"7205","asOf":"2021-01-01","municipalities":["588814"]}]"#
    #expect(try findings(of: "KP-COD-002", in: area).map(\.severity) == [.warning])
  }

  @Test(
    "Section 52 ended with 28 February 2025, as was seen in the law: from the next day it is a warning",
    arguments: [("2025-02-28", []), ("2025-03-01", [Severity.warning])])
  func section52(_ day: String, _ severities: [Severity]) throws {
    let service = #""services":[{"id":"s","type":"16","from":"2010"}]"#
    #expect(try findings(of: "KP-COD-003", in: service, asOf: Self.day(day)).map(\.severity) == severities)
  }

  @Test("The beginning of mental health centres is inferred, so a service before it is a note")
  func inferredBeginning() throws {
    let findings = try findings(of: "KP-COD-003", in: #""services":[{"id":"s","type":"35","from":"2020"}]"#)
    #expect(findings.map(\.severity) == [.note])
    #expect(findings.flatMap(\.citations).map(\.verification) == [.unverified])
  }

  @Test("No unverified table of forms makes more than a note", arguments: [Profile.obec, .orp, .kraj])
  func forms(_ profile: Profile) throws {
    let dossier = try dossier(#""services":[{"id":"s","type":"26","forms":["pob","ter"]}]"#)
    let findings = try report(on: dossier, profile: profile).findings.filter { $0.rule.rawValue == "KP-COD-004" }
    #expect(findings.map(\.observed) == ["pob", "ter"])
    #expect(findings.allSatisfy { $0.severity == .note })
  }

  @Test("An open reading of a name is a note, one of a code, a reference or an amount a warning")
  func readings() throws {
    let findings = try findings(
      of: "KP-SRC-004",
      in: #"""
        "areas":[{"id":"x","name":"X"},{"id":"y","name":"Y"}],
        "projects":[{"id":"p","name":"P","budget":"1 Kč","area":"x","programme":{"programme":"OPZ"},
        "participants":[{"organisation":"o","role":"partner","words":"w"}]}],"organisations":[{"id":"o","kind":"town"}],
        "otherReadings":[{"id":"a","path":"projects/p/name","text":"Q"},
        {"id":"b","path":"projects/p/programme/programme","text":"OP Z"},
        {"id":"c","path":"projects/p/participants/o+partner/words","text":"v"},
        {"id":"d","path":"projects/p/participants/o+partner/role","text":"implementer"},
        {"id":"e","path":"organisations/o/kind","text":"village"},
        {"id":"f","path":"projects/p/area","text":"y"},{"id":"g","path":"projects/p/budget","text":"2 Kč"}]
        """#)
    #expect(
      findings.map { "\($0.subject.steps.last?.name ?? "") \($0.severity)" }
        == ["a note", "b note", "c note", "d warning", "e warning", "f warning", "g warning"])
  }

  @Test("A gap between plans is a warning; one that an action plan bridges, and an overlap, are notes")
  func series() throws {
    func severities(_ from: String, _ more: String = "") throws -> [Severity] {
      try findings(
        of: "KP-PLN-002",
        in: #"""
          "plans":[{"id":"a","name":"A","from":"2012","to":"2014","series":"s"},
          {"id":"b","name":"B","from":"\#(from)","to":"2018","series":"s"}\#(more)]
          """#
      ).map(\.severity)
    }
    #expect(try severities("2015") == [])
    #expect(try severities("2016") == [.warning])
    #expect(
      try severities("2016", #",{"id":"c","name":"C","kind":"actionPlan","from":"2015","to":"2015","partOf":"a"}"#)
        == [.note])
    #expect(try severities("2014") == [.note])
  }

  @Test("What could not be read is a warning, an embedder's own member a note; an empty list says none")
  func kept() throws {
    let findings = try findings(
      of: "KP-SRC-005",
      in: #""bodies":[{"id":"a","name":"A","colour":"red","composition":[],"kind":7,"from":"2012","from":"2013"},5,5]"#)
    #expect(
      findings.map { "\($0.message.key) \($0.severity) \($0.path)" } == [
        "finding.KP-SRC-005.unreadable warning bodies/a/kind", "finding.KP-SRC-005.repeated warning bodies/a/from",
        "finding.KP-SRC-005.unknown note bodies/a/colour", "finding.KP-SRC-005.unreadable warning bodies",
        "finding.KP-SRC-005.unreadable warning bodies",
      ])
    #expect(Set(findings.map(\.fingerprint)).count == findings.count)
  }

  @Test("A later format and a foreign one are warnings, the draft before format 1 is a note, format 1 is none")
  func format() throws {
    func findings(_ format: String) throws -> [String] {
      var dossier = Dossier(id: Identifier("d"))
      dossier.format = format
      return try report(on: dossier).findings.map { "\($0.message.key) \($0.severity) \($0.path)" }
    }
    #expect(try findings("community-planning-dossier/9") == ["finding.KP-SRC-005.later warning format"])
    #expect(try findings("plan/1") == ["finding.KP-SRC-005.format warning format"])
    #expect(try findings(Dossier.currentFormat) == [])
    guard Dossier.standing(ofFormat: "community-planning-dossier/draft") == .draft else { return }
    #expect(try findings("community-planning-dossier/draft") == ["finding.KP-SRC-005.draft note format"])
    #expect(try findings("community-planning-dossier/1") == [])
  }

  @Test("A circle of three items is one finding, which names all three")
  func circle() throws {
    let findings = try findings(
      of: "KP-REF-003",
      in: #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"x","plan":"p","parent":"a"},{"id":"a","plan":"p","parent":"b"},
        {"id":"b","plan":"p","parent":"c"},{"id":"c","plan":"p","parent":"a"}]
        """#)
    #expect(findings.map(\.subject.description) == ["planItems/a"])
    #expect(findings.first?.related.map(\.description) == ["planItems/b", "planItems/c"])
  }
}
