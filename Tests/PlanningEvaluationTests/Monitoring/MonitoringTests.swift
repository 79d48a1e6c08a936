import CommunityPlanning
import Testing

@Suite("Evaluations in parts, and what monitoring is due")
struct MonitoringTests {
  private func parts(_ evaluations: String) throws -> EvaluationParts {
    try soundAnswer(
      to: EvaluationPartsQuestion(evaluation: Identifier("w")), about: dossier(of: #""evaluations":[\#(evaluations)]"#)
    ).answer.known()
  }

  @Test("Two working groups' parts are the whole")
  func addUp() throws {
    let parts = try parts(
      #"""
      {"id":"w","total":5,"counts":[{"status":"fulfilled","count":3},{"status":"partly","count":2}]},
      {"id":"a","partOf":"w","body":"g","total":2,"counts":[{"status":"fulfilled","count":1},{"status":"partly","count":1}]},
      {"id":"b","partOf":"w","total":3,"counts":[{"status":"fulfilled","count":2},{"status":"partly","count":1}]}
      """#)
    #expect(parts.addUp == .known(true))
    #expect(parts.parts.map(\.text) == ["a", "b"])
    #expect(parts.withoutBody.map(\.text) == ["b"])
    #expect(parts.comparisons.map { $0.status?.rawValue } == [nil, "fulfilled", "partly"])
    #expect(parts.comparisons.map(\.parts) == [.known(5), .known(3), .known(2)])
  }

  @Test("A part that states no number leaves the sum open; more than the whole decides all the same")
  func open() throws {
    let open = try parts(#"{"id":"w","total":5},{"id":"a","partOf":"w","total":2},{"id":"b","partOf":"w"}"#)
    #expect(open.comparisons.map(\.parts.text) == ["2-"])
    #expect(!open.addUp.isKnown)
    let more = try parts(#"{"id":"w","total":5},{"id":"a","partOf":"w","total":6},{"id":"b","partOf":"w"}"#)
    #expect(more.addUp == .known(false))
  }

  @Test("An evaluation is no part of itself, and one without parts has no sum")
  func noParts() throws {
    let answer = EvaluationPartsQuestion(evaluation: Identifier("w"))
      .answer(
        for: DossierIndex(try dossier(of: #""evaluations":[{"id":"w","total":5,"partOf":"w"}]"#)),
        in: EvaluationContext(asOf: try Day(iso: "2024-06-30")))
    #expect(answer.keys == ["monitoring.noParts"])
  }

  // MARK: Channels

  private func due(_ frequency: String, to: String = "2023-06-30", until: String) throws -> MonitoringDue {
    try soundAnswer(
      to: MonitoringDueQuestion(until: Day(iso: until)),
      about: dossier(
        of: #"""
          "surveys":[{"id":"s","name":"S","to":"\#(to)"}],
          "monitoringChannels":[{"id":"c","name":"C","method":"questionnaire","survey":"s"\#(frequency)}]
          """#)
    ).answer.known()
  }

  @Test(
    "A channel is due again after the months that its frequency gives",
    arguments: [(1, 12, "2024-06-30"), (2, 12, "2023-12-30"), (5, 12, "2023-09-30"), (1, 1, "2023-07-30")])
  func frequency(_ times: Int, _ months: Int, _ day: String) throws {
    let frequency = #","frequency":{"times":\#(times),"months":\#(months)}"#
    let due = try due(frequency, until: day)
    #expect(due.channels.map(\.dueBy) == [.known(try Day(iso: day))])
    #expect(due.count == .known(1))
    let before = try #require(try Day(iso: day).advanced(by: -1)).description
    #expect(try self.due(frequency, until: before).count == .known(0))
  }

  @Test("Where nothing says how often or when, nothing is known to be due")
  func silence() throws {
    let silent = try due("", until: "2030-01-01")
    #expect(silent.count.text == "0-1")
    #expect(silent.channels.flatMap(\.isDue.keys) == ["monitoring.noFrequency"])
    let never = try due(#","frequency":{"times":0,"months":12}"#, until: "2030-01-01")
    #expect(!never.channels.contains { $0.dueBy.isKnown })
  }
}
