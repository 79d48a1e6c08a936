import ExactValues
import PlanningEvaluation
import PlanningModel
import PlanningValidation
import Testing

@Suite("Rules about acts")
struct ActRuleTests {
  private func acts(judgedBy rule: String, _ acts: String) throws -> Judgement {
    try judgement(
      of: rule, on: #""plans":[{"id":"p","name":"P","from":"2013","to":"2015"}],"acts":[\#(acts)]"#)
  }

  @Test("One adoption before the change is enough; another may come later")
  func severalAdoptions() throws {
    let found = try acts(
      judgedBy: "KP-ACT-002",
      #"""
      {"id":"a","kind":"adopted","subject":"plans/p","time":"2012"},{"id":"c","kind":"adopted","subject":"plans/p"},
      {"id":"b","kind":"amended","subject":"plans/p","time":"2014"}
      """#)
    #expect(found.status == .passed)
  }

  @Test("An adoption without a day may lie before the change")
  func undated() throws {
    let found = try acts(
      judgedBy: "KP-ACT-002",
      #"""
      {"id":"a","kind":"adopted","subject":"plans/p","time":"2015"},{"id":"c","kind":"adopted","subject":"plans/p"},
      {"id":"b","kind":"amended","subject":"plans/p","time":"2014"}
      """#)
    #expect(found.status == .skipped)
  }

  @Test("A second prolongation is made before the first one ends")
  func prolongedTwice() throws {
    let found = try acts(
      judgedBy: "KP-ACT-004",
      #"""
      {"id":"a","kind":"prolonged","subject":"plans/p","time":"2015-10","until":"2016"},
      {"id":"b","kind":"prolonged","subject":"plans/p","time":"2016-10","until":"2017"},
      {"id":"c","kind":"prolonged","subject":"plans/p","time":"2018-01","until":"2018"}
      """#)
    #expect(found.findings.map(\.subject.description) == ["acts/c"])
  }

  @Test("No order of acts is refused: every finding is a note")
  func notes() throws {
    let acts = #"""
      {"id":"a","kind":"replaced","subject":"plans/p","time":"2010"},{"id":"b","kind":"amended","subject":"plans/p","time":"2011"},
      {"id":"c","kind":"adopted","subject":"plans/p","time":"2012"},{"id":"d","kind":"openedForComments","subject":"plans/p","time":"2013"},
      {"id":"e","kind":"evaluated","subject":"plans/p","time":"2009"}
      """#
    for rule in ["KP-ACT-001", "KP-ACT-002", "KP-ACT-003", "KP-ACT-005"] {
      #expect(try self.acts(judgedBy: rule, acts).findings.map(\.severity) == [.note], "\(rule)")
    }
  }
}
