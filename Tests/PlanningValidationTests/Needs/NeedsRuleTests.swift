import ExactValues
import PlanningValidation
import Testing

@Suite("Rules about needs and surveys")
struct NeedsRuleTests {
  private func question(_ rule: String, _ members: String) throws -> RuleStatus {
    try judgement(
      of: rule, on: #""surveys":[{"id":"s","name":"S"}],"surveyQuestions":[{"id":"q","survey":"s",\#(members)}]"#
    )
    .status
  }

  @Test(
    "A half may be rounded either way, more than a half of the last place may not",
    arguments: [
      ("1", "8", "12", RuleStatus.passed), ("1", "8", "13", .passed), ("1", "8", "11", .failed),
      ("1", "8", "12.5", .passed),
      ("1", "8", "12.6", .failed), ("1", "3", "33.33", .passed), ("1", "3", "33.3", .passed), ("0", "8", "0", .passed),
    ])
  func rounding(_ count: String, _ base: String, _ share: String, _ expected: RuleStatus) throws {
    let answer = #"{"label":"a","count":\#(count),"percentage":"\#(share)"}"#
    #expect(try question("KP-NED-006", #""base":\#(base),"answers":[\#(answer)]"#) == expected)
  }

  @Test("With several choices more than a hundred per cent and more marks than forms are right")
  func multipleChoice() throws {
    let answers =
      #""kind":"multipleChoice","base":10,"answers":[{"label":"a","count":9,"percentage":"90"},{"label":"b","count":8,"percentage":"80"}]"#
    #expect(try question("KP-NED-004", answers) == .notApplicable)
    #expect(try question("KP-NED-005", answers) == .notApplicable)
    #expect(try question("KP-NED-006", answers) == .passed)
  }

  @Test("Three thirds of 33 per cent are right, three of 32 are not")
  func thirds() throws {
    func shares(_ share: String) -> String {
      #""kind":"singleChoice","answers":[\#(["a", "b", "c"].map { #"{"label":"\#($0)","percentage":"\#(share)"}"# }.joined(separator: ","))]"#
    }
    #expect(try question("KP-NED-005", shares("33")) == .passed)
    #expect(try question("KP-NED-005", shares("32")) == .failed)
  }

  @Test("A circle of three needs is one finding, and a need that leads into it is none")
  func circle() throws {
    let judgement = try judgement(
      of: "KP-NED-009",
      on: #"""
        "needs":[{"id":"x","name":"X","sameAs":"a"},{"id":"a","name":"A","sameAs":"b"},{"id":"b","name":"B","sameAs":"c"},
        {"id":"c","name":"C","sameAs":"a"}]
        """#)
    #expect(judgement.findings.map(\.subject.description) == ["needs/a"])
    #expect(judgement.findings.first?.related.map(\.description) == ["needs/b", "needs/c"])
    #expect(judgement.outcome.passed == 1)
  }

  @Test("Numbers as great as they can be are no crash")
  func extremes() throws {
    let most = "9223372036854775807"
    let least = "-9223372036854775808"
    for (count, base) in [(most, most), (most, "1"), (least, most), ("1", least), (least, least)] {
      let answers = [("a", count), ("b", most)].map {
        #"{"label":"\#($0.0)","count":\#($0.1),"percentage":"9223372036854775807"}"#
      }
      let members = #""kind":"singleChoice","base":\#(base),"answers":[\#(answers.joined(separator: ","))]"#
      for rule in ["KP-NED-003", "KP-NED-004", "KP-NED-005", "KP-NED-006"] { _ = try question(rule, members) }
      _ = try judgement(
        of: "KP-NED-002",
        on: #""surveys":[{"id":"s","name":"S","returned":\#(base),"unusable":\#(count),"processed":\#(most)}]"#)
    }
  }
}
