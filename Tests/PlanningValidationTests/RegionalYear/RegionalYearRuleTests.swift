import PlanningValidation
import Testing

@Suite("Rules about the year with the region")
struct RegionalYearRuleTests {
  private func statement(_ plan: String, _ more: String = "", time: String = "2024-04-01") throws -> RuleStatus {
    try judgement(
      of: "KP-REG-008",
      on: #"""
        "plans":[{"id":"p","name":"P",\#(plan)}],"planItems":[{"id":"x","plan":"p"}],"developmentIntents":[{"id":"i"}],
        "intentStatements":[{"id":"s","intent":"i","items":["x"],"time":"\#(time)"}]\#(more)
        """#
    ).status
  }

  @Test("The last year of a plan belongs to it as a whole; a plan that was prolonged may last longer")
  func period() throws {
    let plan = #""from":"2020","to":"2024""#
    #expect(try statement(plan, time: "2024-12-31") == .passed)
    #expect(try statement(plan, time: "2025-01-01") == .failed)
    let prolonged = #","acts":[{"id":"a","kind":"prolonged","subject":"plans/p"}]"#
    #expect(try statement(plan, prolonged, time: "2025-01-01") == .skipped)
    #expect(try statement(plan, prolonged, time: "2019-01-01") == .failed)
  }

  @Test("A plan without a period and without acts that end it is not said to have ended")
  func noPeriod() throws {
    #expect(try statement(#""series":"s""#) == .passed)
    let replaced = #","acts":[{"id":"a","kind":"replaced","subject":"plans/p","time":"2024"}]"#
    #expect(try statement(#""series":"s""#, replaced) == .skipped)
  }

  @Test("Orders of two municipalities in one window are two findings")
  func ranks() throws {
    let judgement = try judgement(
      of: "KP-REG-005",
      on: #"""
        "organisations":[{"id":"o","name":"O"},{"id":"u","name":"U"}],"regionalWindows":[{"id":"w","name":"W"}],
        "needReports":[{"id":"a","window":"w","sender":"o","rank":2},{"id":"b","window":"w","sender":"u","rank":3}]
        """#)
    #expect(judgement.findings.count == 2)
    #expect(Set(judgement.findings.map(\.fingerprint)).count == 2)
  }

  @Test(
    "Zlín asks for a statement on intents of the kinds A and B, not on those of the kind C",
    arguments: [
      (#""kindCode":"A""#, RuleStatus.failed), (#""kindCode":"B""#, .failed), (#""kindCode":"C""#, .notApplicable),
      (#""kindCode":"D""#, .notApplicable), (#""withdrawn":"2024-04-01","kindCode":"A""#, .notApplicable),
    ])
  func statementsAskedFor(_ intent: String, _ status: RuleStatus) throws {
    let dossier = #"""
      "regionalWindows":[{"id":"w","name":"Výzva","intentKinds":[
      {"code":"A","label":"v souladu s výzvou","needsStatement":true},
      {"code":"B","label":"mimo výzvu","needsStatement":true},
      {"code":"C","label":"opětovné zařazení beze změny","needsStatement":false}]}],
      "developmentIntents":[{"id":"i","window":"w",\#(intent)},{"id":"other","window":"w"}]
      """#
    #expect(try judgement(of: "KP-REG-013", on: dossier).status == status)
    let stated = dossier + #","intentStatements":[{"id":"s","intent":"i","conformity":"notAddressed"}]"#
    #expect(try judgement(of: "KP-REG-013", on: stated).status == (status == .failed ? .passed : status))
    let other = dossier + #","intentStatements":[{"id":"s","intent":"other","conformity":"conforms"}]"#
    #expect(try judgement(of: "KP-REG-013", on: other).status == status)
  }

  @Test("A letter that the call does not declare is found where it stands; without a call nothing is said")
  func kindsOfIntents() throws {
    func judged(_ intent: String) throws -> [String] {
      try judgement(
        of: "KP-REG-012",
        on: #"""
          "regionalWindows":[{"id":"w","name":"Výzva","intentKinds":[{"code":"A"}]},{"id":"v","name":"Jiná"}],
          "developmentIntents":[{"id":"i","kindCode":"D"\#(intent)}]
          """#
      ).findings.map { "\($0.path) \($0.expected ?? "")" }
    }
    #expect(try judged(#","window":"w""#) == ["developmentIntents/i/kindCode A"])
    #expect(try judged("") == [] && judged(#","window":"v""#) == [] && judged(#","window":"none""#) == [])
  }
}
