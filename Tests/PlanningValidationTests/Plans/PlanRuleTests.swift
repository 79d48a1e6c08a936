import ExactValues
import PlanningEvaluation
import PlanningModel
import PlanningValidation
import Testing

@Suite("Rules about costs, indicators and versions of plans")
struct PlanRuleTests {
  private static func items(_ items: String, plan: String = "") -> String {
    #""plans":[{"id":"p","name":"P"\#(plan)}],"planItems":[\#(items)]"#
  }

  private static func funded(_ lines: String) -> String {
    items(#"{"id":"a","plan":"p","costs":[\#(lines)]}"#)
  }

  @Test("A year may be overdrawn while the whole is not, and each year is one finding")
  func years() throws {
    let found = try judgement(
      of: "KP-PLN-016",
      on: Self.funded(
        #"""
        {"role":"cost","years":"2023","amount":"50 Kč"},{"role":"cost","years":"2024","amount":"500 Kč"},
        {"role":"funding","years":"2023","state":"secured","amount":"60 Kč"},
        {"role":"funding","years":"2023","state":"spent","amount":"70 Kč"}
        """#))
    #expect(found.kinds == ["spent"])
    let secured = try funding(
      #"""
      {"role":"cost","years":"2023","amount":"50 Kč"},{"role":"cost","years":"2024","amount":"500 Kč"},
      {"role":"funding","years":"2023","state":"secured","amount":"60 Kč"}
      """#)
    #expect(secured.kinds == ["securedInYear"])
  }

  private func funding(_ lines: String) throws -> Judgement {
    try judgement(of: "KP-PLN-016", on: Self.funded(lines))
  }

  @Test("An amount for several years does not overdraw a single one")
  func severalYears() throws {
    let found = try funding(
      #"""
      {"role":"cost","years":"2023-2024","amount":"500 Kč"},
      {"role":"funding","years":"2023","state":"secured","amount":"400 Kč"}
      """#)
    #expect(found.status == .passed)
  }

  @Test("Amounts that are only approximate, and removed items, do not contradict the sum")
  func approximate() throws {
    func status(_ child: String) throws -> RuleStatus {
      try judgement(
        of: "KP-PLN-018",
        on: Self.items(
          #"""
          {"id":"a","plan":"p","costs":[{"role":"cost","amount":"100 Kč"}]},
          {"id":"b","plan":"p","parent":"a"\#(child)}
          """#)
      ).status
    }
    #expect(try status(#","costs":[{"role":"cost","amount":"90 Kč"}]"#) == .failed)
    #expect(try status(#","costs":[{"role":"cost","amount":"90 Kč","isApproximate":true}]"#) == .skipped)
    #expect(try status(#","removedBy":"v","costs":[{"role":"cost","amount":"90 Kč"}]"#) == .notApplicable)
  }

  @Test("States are compared each with its own kind")
  func states() throws {
    let found = try judgement(
      of: "KP-PLN-018",
      on: Self.items(
        #"""
        {"id":"a","plan":"p","costs":[{"role":"cost","amount":"100 Kč"},{"role":"funding","state":"secured","amount":"50 Kč"}]},
        {"id":"b","plan":"p","parent":"a","costs":[{"role":"cost","amount":"100 Kč"},
        {"role":"funding","state":"secured","amount":"60 Kč"}]}
        """#))
    #expect(found.findings.count == 1)
  }

  @Test("Two circles of versions are two findings, and what follows a circle is none")
  func circles() throws {
    let found = try judgement(
      of: "KP-PLN-023",
      on: #"""
        "plans":[{"id":"p","name":"P"}],"planVersions":[{"id":"a","plan":"p","previous":"b"},
        {"id":"b","plan":"p","previous":"a"},{"id":"c","plan":"p","previous":"c"},{"id":"d","plan":"p","previous":"a"}]
        """#)
    #expect(found.findings.map(\.subject.description) == ["planVersions/a", "planVersions/c"])
    #expect(found.outcome.passed == 1)
  }

  @Test("Values of one indicator at the same time are told apart")
  func sameTime() throws {
    let found = try judgement(
      of: "KP-PLN-013",
      on: #""indicators":[{"id":"i","name":"I","actuals":[{"value":"1","time":"2031"},{"value":"2","time":"2031"}]}]"#)
    #expect(found.findings.count == 2)
    #expect(Set(found.findings.map(\.fingerprint)).count == 2)
  }

  @Test(
    "A reason that is to end later is still open, one that has ended is not",
    arguments: [("2024", RuleStatus.passed), ("2026", .failed), ("2025", .passed), ("někdy", .passed)])
  func blocking(_ end: String, _ expected: RuleStatus) throws {
    let found = try judgement(
      of: "KP-PLN-026",
      on: Self.items(#"{"id":"a","plan":"p","blocking":[{"kind":"noMoney","to":"\#(end)"}]}"#)
        + #","statusReports":[{"id":"s","item":"a","year":2022,"fulfilment":"fulfilled"}]"#)
    #expect(found.status == expected)
  }

  @Test("The rules about plans take a thousand lines on one card without harm")
  func manyLines() throws {
    let lines = (0..<1_000).map {
      #"{"role":"funding","years":"\#(2000 + $0 % 90)","state":"secured","amount":"1 Kč"}"#
    }
    let report = try report(on: dossier(Self.funded(lines.joined(separator: ","))))
    #expect(report.rules.allSatisfy { $0.status != .faulted })
  }

  @Test(
    "A version is of the plan that is adopted, opened, evaluated or relied on, or it is found",
    arguments: [
      (#""acts":[{"id":"a","kind":"adopted","subject":"plans/p","version":"v"}]"#, ["acts/a/version"]),
      (#""acts":[{"id":"a","kind":"adopted","subject":"planItems/x","version":"v"}]"#, ["acts/a/version"]),
      (#""acts":[{"id":"a","kind":"adopted","subject":"planVersions/v","version":"v"}]"#, []),
      (#""acts":[{"id":"a","kind":"adopted","subject":"documents/d","version":"v"}]"#, []),
      (#""commentWindows":[{"id":"c","subject":"plans/p","version":"v"}]"#, ["commentWindows/c/version"]),
      (#""commentWindows":[{"id":"c","subject":"plans/q","version":"v","versionWords":"návrh"}]"#, []),
      (#""evaluations":[{"id":"e","plan":"p","version":"v"}]"#, ["evaluations/e/version"]),
      (#""intentStatements":[{"id":"s","intent":"i","items":["x","y"],"version":"v"}]"#, []),
    ])
  func namedVersions(_ naming: String, _ found: [String]) throws {
    let judged = try judgement(
      of: "KP-PLN-028",
      on: #"""
        "plans":[{"id":"p","name":"P"},{"id":"q","name":"Q"}],"planVersions":[{"id":"v","plan":"q"}],
        "planItems":[{"id":"x","plan":"p"},{"id":"y","plan":"q"}],"developmentIntents":[{"id":"i"}],\#(naming)
        """#)
    #expect(judged.findings.map(\.path.description) == found)
  }
}
