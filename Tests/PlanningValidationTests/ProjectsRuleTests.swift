import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel
import PlanningTestKit
import PlanningValidation
import Testing

@Suite("Rules about projects")
struct ProjectsRuleTests {
  static let expectations = [
    ExpectedOutcomes(
      .kromeriz,
      [
        "KP-PRJ-001": .failed(1),  // no beneficiary; the project of 2006–2008 is only named
        "KP-PRJ-002": .failed(1),  // no registration number
        "KP-PRJ-003": .passed(1),
        "KP-PRJ-004": .passed(2),
        "KP-PRJ-007": .passed(1),
        "KP-PRJ-008": .passed(5),  // the five partner municipalities; Kroměříž cooperates
      ]),
    ExpectedOutcomes(
      .ceskyKrumlov,
      [
        "KP-PRJ-001": .passed(1),  // Jihočeská rozvojová o.p.s.
        "KP-PRJ-002": .passed(1),  // a stray dot does not hide the programme
        "KP-PRJ-003": .skipped(1),  // June of a year that is not stated
        "KP-PRJ-004": .failed(1),  // the town carries out, and is a partner
        "KP-PRJ-006": .skipped(1),  // a year, without its days
        "KP-PRJ-007": .failed(1),
      ]),
    ExpectedOutcomes(
      .otrokovice,
      [
        "KP-PRJ-001": .failed(1),
        "KP-PRJ-002": .passed(1),
        "KP-PRJ-003": .passed(1),
        "KP-PRJ-004": .passed(1),
        "KP-PRJ-005": .failed(1),  // May 2012, before the plan of 2013–2015
        "KP-PRJ-007": .passed(1),
      ]),
    ExpectedOutcomes(
      .luhacovice,
      [
        "KP-PRJ-001": .failed(1),
        "KP-PRJ-002": .passed(1),
        "KP-PRJ-003": .passed(1),
        "KP-PRJ-004": .passed(1),
        "KP-PRJ-006": .passed(1),  // 24 months
        "KP-PRJ-007": .failed(1),
      ]),
    ExpectedOutcomes(
      .vizovice,
      [
        "KP-PRJ-001": .failed(1),
        "KP-PRJ-002": .failed(1),
        "KP-PRJ-003": .failed(1),
        "KP-PRJ-004": .passed(1),
        "KP-PRJ-007": .failed(1),
      ]),
    ExpectedOutcomes(.olomouc2023, [:]),
  ]

  @Test("Of the real dossiers the rules say this", arguments: expectations)
  func realDossiers(_ expected: ExpectedOutcomes) throws {
    #expect(try expected.found(.projects) == expected.outcomes)
  }

  private func project(_ members: String) -> String {
    #"""
    "organisations":[{"id":"o","name":"O","kind":"town"},{"id":"q","name":"Q","kind":"publicBenefitCompany"}],
    "projects":[{"id":"p","name":"P","budget":"1 Kč"\#(members)}]
    """#
  }

  @Test("A project that only is named needs no beneficiary; one to which something belongs does")
  func namedProjects() throws {
    let named = #""projects":[{"id":"p","name":"P","from":"2006","to":"2008"}]"#
    #expect(try judgement(of: "KP-PRJ-001", on: named).status == .notApplicable)
    for more in [
      #""keyActivities":[{"id":"k","project":"p","name":"K"}]"#, #""events":[{"id":"e","name":"E","project":"p"}]"#,
      #""bodies":[{"id":"b","name":"B","project":"p"}]"#,
      #""promises":[{"id":"x","name":"X","kind":"plan","project":"p"}]"#,
    ] {
      #expect(try judgement(of: "KP-PRJ-001", on: "\(named),\(more)").status == .failed)
    }
  }

  @Test("Whoever carries a project out is not taken for its beneficiary")
  func implementerIsNoBeneficiary() throws {
    let members = project(#","participants":[{"organisation":"o","role":"implementer"}]"#)
    #expect(try judgement(of: "KP-PRJ-001", on: members).kinds == ["none"])
  }

  @Test("The same beneficiary in two places is one; two are a finding that names both")
  func severalBeneficiaries() throws {
    func judged(_ second: String) throws -> Judgement {
      try judgement(
        of: "KP-PRJ-001",
        on: project(
          #"""
          ,"participants":[{"organisation":"o","role":"beneficiary"},
          {"organisation":"\#(second)","role":"beneficiary","words":"příjemce"}]
          """#))
    }
    #expect(try judged("o").status == .passed)
    #expect(try judged("q").kinds == ["several"])
    #expect(try judged("q").findings.first?.message.argument("organisations") == .list([.text("O"), .text("Q")]))
  }

  @Test("For one municipality an unknown beneficiary is a note", arguments: [Profile.obec, .orp, .kraj])
  func beneficiaryByProfile(_ profile: Profile) throws {
    let findings = try judgement(of: "KP-PRJ-001", on: project(""), profile: profile).findings
    #expect(findings.map(\.severity) == [profile == .obec ? .note : .warning])
  }

  @Test(
    "A number is compared with the programme that the text names, and only where both are known",
    arguments: [
      ("CZ.1.04/3.1.03/78.00040", "Operační program Lidské zdroje a zaměstnanost", [String]()),
      ("CZ.1.04./3.1.03/65.00031", "OP LZZ", []),
      ("CZ.1.04/3.1.03/78.00040", "Operační program zaměstnanost Lidské zdroje a zaměstnanost", []),
      ("CZ.03.2.63/0.0/0.0/16_0 63/0006588", "Operační program Zaměstnanost", []),
      ("CZ.03.2.63/0.0/0.0/16_063/0006588", "Lidské zdroje a zaměstnanost", ["programme"]),
      ("CZ.1.04/3.1.03/78.00040", "OP Zaměstnanost", ["programme"]),
      ("CZ.1.04/3.1.03/78.00040", "Norské fondy", []), ("CZ.04.1.03/3.1.15.2/0042", "SROP", ["form"]),
    ])
  func programmes(_ number: String, _ programme: String, _ kinds: [String]) throws {
    let members = project(#","registrationNumber":"\#(number)","programme":{"programme":"\#(programme)"}"#)
    #expect(try judgement(of: "KP-PRJ-002", on: members).kinds == kinds)
  }

  @Test(
    "A project lasts whole months when the day after its last one has the number of its first",
    arguments: [
      ("1.5.2012", "30. duben 2014", RuleStatus.passed), ("15.6.2012", "14.6.2013", .passed),
      ("1.5.2018", "29.4.2020", .failed), ("1.5.2012", "1.5.2014", .failed), ("2012", "2014", .skipped),
      ("1.5.2014", "30.4.2012", .skipped),
    ])
  func wholeMonths(_ from: String, _ to: String, _ status: RuleStatus) throws {
    let members = project(#","from":"\#(from)","to":"\#(to)""#)
    #expect(try judgement(of: "KP-PRJ-003", on: members).status == status)
  }

  @Test("An end alone is not a period, unless the length is stated too; then it cannot be judged yet")
  func halfPeriod() throws {
    #expect(try judgement(of: "KP-PRJ-003", on: project(#","from":"--06""#)).kinds == ["missing"])
    let judged = try judgement(of: "KP-PRJ-003", on: project(#","from":"--06","statedMonths":12"#))
    #expect(judged.status == .skipped)
    #expect(
      judged.outcome.skips.flatMap { $0.reasons.flatMap(\.settledBy) }.map(\.description)
        == ["projects/p/from", "projects/p/to"])
  }

  @Test(
    "A beneficiary may carry out its project; a partner of its own project it cannot be",
    arguments: [
      ("beneficiary", "implementer", false), ("beneficiary", "cooperator", false), ("implementer", "partner", true),
      ("beneficiary", "partner", true), ("beneficiary", "contractor", true), ("partner", "cooperator", false),
    ])
  func roles(_ first: String, _ second: String, _ exclude: Bool) throws {
    for (left, right) in [(first, second), (second, first)] {
      let members = project(
        #","participants":[{"organisation":"o","role":"\#(left)"},{"organisation":"o","role":"\#(right)"}]"#)
      #expect(try judgement(of: "KP-PRJ-004", on: members).findings.count == (exclude ? 1 : 0))
    }
  }

  @Test("Two organisations in two roles exclude nothing")
  func rolesOfTwo() throws {
    let members = project(
      #","participants":[{"organisation":"o","role":"implementer"},{"organisation":"q","role":"partner"}]"#)
    #expect(try judgement(of: "KP-PRJ-004", on: members).status == .passed)
  }

  @Test(
    "A plan that begins with a year begins with its first day",
    arguments: [
      ("2012-12-31", RuleStatus.failed), ("2013-01-01", .passed), ("2013", .passed), ("2012", .failed),
      ("2012/2013", .skipped),
    ])
  func monitoredPlan(_ start: String, _ status: RuleStatus) throws {
    let members = #"""
      "plans":[{"id":"k","name":"K","from":"2013","to":"2015"}],
      "projects":[{"id":"p","name":"P","from":"\#(start)","links":[{"relation":"monitors","target":"plans/k"}]}]
      """#
    #expect(try judgement(of: "KP-PRJ-005", on: members).status == status)
  }

  @Test("A project that makes a plan may begin before it")
  func producedPlan() throws {
    let members = #"""
      "plans":[{"id":"k","name":"K","from":"2015","to":"2017"}],
      "projects":[{"id":"p","name":"P","from":"2012","links":[{"relation":"produces","target":"plans/k"}]}]
      """#
    #expect(try judgement(of: "KP-PRJ-005", on: members).status == .notApplicable)
  }

  @Test("Two years are 24 months, also where 29 February falls among their 731 days")
  func length() throws {
    let members = project(#","from":"1.5.2018","to":"30.4.2020","statedMonths":24"#)
    #expect(try judgement(of: "KP-PRJ-006", on: members).status == .passed)
    let wrong = try judgement(
      of: "KP-PRJ-006", on: project(#","from":"1.5.2018","to":"30.4.2020","statedMonths":12"#))
    #expect(wrong.findings.map(\.expected) == ["24"])
    #expect(wrong.findings.map(\.severity) == [.error])
  }

  @Test("An unreadable budget is stated; another rule says that it cannot be read")
  func budget() throws {
    #expect(
      try judgement(of: "KP-PRJ-007", on: #""projects":[{"id":"p","name":"P","budget":"mnoho"}]"#).status == .passed)
  }

  @Test("Where no agreement is stated at all, none is missing; a partner that is no municipality needs none")
  func agreements() throws {
    func status(_ first: String, _ second: String) throws -> RuleStatus {
      try judgement(
        of: "KP-PRJ-008",
        on: project(
          #"""
          ,"participants":[{"organisation":"o","role":"partner"\#(first)},
          {"organisation":"q","role":"partner"\#(second)}]
          """#)
      ).status
    }
    let contract = #","agreement":"partnershipContract""#
    #expect(try status("", "") == .notApplicable)
    #expect(try status(contract, "") == .passed)
    #expect(try status("", contract) == .failed)
  }
}
