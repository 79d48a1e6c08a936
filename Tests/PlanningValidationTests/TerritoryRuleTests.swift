import CzechRegisters
import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel
import PlanningTestKit
import PlanningValidation
import Testing

@Suite("Rules about territory")
struct TerritoryRuleTests {
  static let expectations = [
    ExpectedOutcomes(
      .kromeriz,
      [
        "KP-TER-001": .passed(5),
        "KP-TER-003": .failed(3),  // nearly the whole district, six areas of cooperation, Kroměřížsko
        "KP-TER-005": .failed(1),  // inhabitants of 31 December 2020
      ]),
    ExpectedOutcomes(
      .ceskyKrumlov,
      [
        "KP-TER-001": .passed(1),
        "KP-TER-002": .failed(1),  // the town alone of 31 municipalities
        "KP-TER-003": .failed(1),  // Českokrumlovsko
        "KP-TER-005": .skipped(1),  // the year of the project is not stated
      ]),
    ExpectedOutcomes(
      .otrokovice,
      [
        "KP-TER-001": .failed(1),  // Nová Dědina; the seven others lie in the district
        "KP-TER-003": .failed(1),
        "KP-TER-005": .failed(1),
      ]),
    ExpectedOutcomes(
      .luhacovice,
      [
        "KP-TER-001": .passed(2),
        "KP-TER-002": .failed(1),  // three of 15 municipalities
        "KP-TER-003": .passed(1),
        "KP-TER-005": .failed(1),
      ]),
    ExpectedOutcomes(
      .vizovice,
      [
        "KP-TER-001": .skipped(1),  // Vizovicko a Slušovicko is no district
        "KP-TER-003": .failed(2),
      ]),
    ExpectedOutcomes(
      .olomouc2023,
      [
        "KP-TER-003": .skipped(1)  // how far Olomoucko reaches is not said
      ]),
  ]

  @Test("Of the real dossiers the rules say this", arguments: expectations)
  func realDossiers(_ expected: ExpectedOutcomes) throws {
    #expect(try expected.found(.territory) == expected.outcomes)
  }

  @Test("Nová Dědina is a partner of Otrokovicko and lies in the district of Kroměříž")
  func novaDedina() throws {
    let findings = try report(on: GoldenDossier.otrokovice.dossier()).findings.filter {
      $0.rule.rawValue == "KP-TER-001"
    }
    #expect(findings.map(\.path.description) == ["projects/monitoring/participants/nova-dedina+partner"])
    #expect(findings.map(\.observed) == ["Kroměříž (7203)"])
    #expect(findings.map(\.expected) == ["Otrokovice (7205)"])
    #expect(findings.map(\.severity) == [.warning])
  }

  private func partner(
    _ municipality: String, role: String = "partner", district: String = #","district":"7205""#,
    kind: String = "village"
  ) throws -> Judgement {
    try judgement(
      of: "KP-TER-001",
      on: #"""
        "areas":[{"id":"a","name":"A","coverage":"words"\#(district)}],
        "organisations":[{"id":"o","name":"O","kind":"\#(kind)"\#(municipality)}],
        "projects":[{"id":"p","name":"P","area":"a","participants":[{"organisation":"o","role":"\#(role)"}]}]
        """#)
  }

  @Test("Only partners are measured by the district, and only municipalities")
  func whoIsMeasured() throws {
    #expect(try partner(#","municipality":"588814""#).status == .failed)
    #expect(try partner(#","municipality":"588814""#, role: "contractor").status == .notApplicable)
    #expect(try partner("", kind: "publicBenefitCompany").status == .notApplicable)
  }

  @Test("Pohořelice is told by its code: the one of Otrokovicko is no other of that name")
  func codeNotName() throws {
    #expect(try partner(#","municipality":"549461""#).status == .passed)
    #expect(try partner(#","municipality":"584801""#).status == .skipped)
  }

  @Test("Without the code of the municipality or the district of the area nothing is guessed from names")
  func withoutCodes() throws {
    #expect(try partner("").status == .skipped)
    #expect(try partner(#","municipality":"585599""#, district: "").status == .skipped)
  }

  @Test("The day of the area decides where it states one: before 2003 there were no districts")
  func dayOfArea() throws {
    #expect(
      try partner(#","municipality":"588814""#, district: #","district":"7205","asOf":"2003-01-01""#).status == .failed)
    #expect(
      try partner(#","municipality":"588814""#, district: #","district":"7205","asOf":"2002-12-31""#).status == .skipped
    )
  }

  @Test("Declared and bound are two territories: how many of the district take part is a note with both numbers")
  func declaredAndBound() throws {
    let finding = try #require(
      try report(on: GoldenDossier.luhacovice.dossier()).findings.first { $0.rule.rawValue == "KP-TER-002" })
    #expect(finding.severity == .note)
    #expect(finding.message.argument("bound") == .count(3))
    #expect(finding.message.argument("all") == .count(15))
  }

  @Test("A municipality whose office or department takes part is one of those that take part")
  func offices() throws {
    let members = #"""
      "areas":[{"id":"a","name":"A","coverage":"wholeDistrict","district":"7204"}],
      "organisations":[{"id":"o","name":"O","kind":"town","municipality":"585459"},
      {"id":"u","name":"U","kind":"municipalOffice","partOf":"o"}],
      "projects":[{"id":"p","name":"P","area":"a","participants":[{"organisation":"u","role":"partner"}]}]
      """#
    let findings = try judgement(of: "KP-TER-002", on: members).findings
    #expect(findings.map { $0.message.argument("bound") } == [.count(1)])
  }

  @Test("A town without its code leaves open how many municipalities of the district take part")
  func unidentifiedParticipant() throws {
    let members = #"""
      "areas":[{"id":"a","name":"A","coverage":"wholeDistrict","district":"7204"}],
      "organisations":[{"id":"o","name":"O","kind":"town"}],
      "projects":[{"id":"p","name":"P","area":"a","participants":[{"organisation":"o","role":"partner"}]}]
      """#
    #expect(try judgement(of: "KP-TER-002", on: members).status == .skipped)
  }

  @Test(
    "An area can be compared as a whole district or as a list, not in words",
    arguments: [("wholeDistrict", RuleStatus.passed), ("listedMunicipalities", .passed), ("words", .failed)])
  func coverage(_ coverage: String, _ status: RuleStatus) throws {
    let area = #""areas":[{"id":"a","name":"A","coverage":"\#(coverage)","words":"téměř celé ORP"}]"#
    let judged = try judgement(of: "KP-TER-003", on: area)
    #expect(judged.status == status)
    #expect(judged.findings.allSatisfy { $0.message.argument("words") == .text("téměř celé ORP") })
  }

  @Test(
    "The inhabitants were counted on 31 December 2020: a project that has this day keeps the rule",
    arguments: [
      ("2020-12-31", "2021-12-30", RuleStatus.passed), ("2018-05-01", "2020-12-31", .passed),
      ("2018-05-01", "2020-12-30", .failed), ("2021-01-01", "2022-12-31", .failed), ("2020", "2021", .passed),
      ("2020", "2020", .skipped),
    ])
  func referenceDay(_ from: String, _ to: String, _ status: RuleStatus) throws {
    let members = #"""
      "areas":[{"id":"a","name":"A","coverage":"wholeDistrict","district":"7205"}],
      "projects":[{"id":"p","name":"P","area":"a","from":"\#(from)","to":"\#(to)"}]
      """#
    #expect(try judgement(of: "KP-TER-005", on: members).status == status)
  }
}
