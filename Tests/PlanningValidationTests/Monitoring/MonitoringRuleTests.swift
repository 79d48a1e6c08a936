import PlanningValidation
import Testing

@Suite("Rules about monitoring")
struct MonitoringRuleTests {
  @Test("A fault of the order, of the time and of the state of a step are three findings")
  func steps() throws {
    let judgement = try judgement(
      of: "KP-MON-004",
      on: #"""
        "evaluations":[{"id":"e","steps":[{"code":"1","action":"approve","time":"2023-03","state":"promised"},
        {"code":"2","action":"draft","time":"2023-02","state":"done"}]}]
        """#)
    #expect(judgement.kinds == ["order", "state", "time"])
    #expect(Set(judgement.findings.map(\.fingerprint)).count == 3)
  }

  @Test("Comments and presentations may alternate; what is no part of the order does not disturb it")
  func presentation() throws {
    let judgement = try judgement(
      of: "KP-MON-004",
      on: #"""
        "evaluations":[{"id":"e","steps":[{"code":"1","action":"draft"},{"code":"2","action":"present"},
        {"code":"3","action":"comment"},{"code":"4","action":"comment"},{"code":"5","action":"approve"},
        {"code":"6","action":"present"}]}]
        """#)
    #expect(judgement.status == .passed)
  }

  @Test(
    "Money may be counted after the words are drafted (České Budějovice, 2013); an approval before a draft is found")
  func counting() throws {
    func kinds(_ actions: [String]) throws -> [String] {
      let steps = actions.enumerated().map { #"{"code":"\#($0)","action":"\#($1)"}"# }
      return try judgement(
        of: "KP-MON-004", on: #""evaluations":[{"id":"e","steps":[\#(steps.joined(separator: ","))]}]"#
      )
      .kinds
    }
    #expect(try kinds(["examine", "draft", "draft", "count"]) == [])
    #expect(try kinds(["approve", "count", "draft"]) == ["order"])
  }

  @Test("Of a superseded report the item, the year, the round and the day are compared")
  func supersession() throws {
    func kinds(_ earlier: String, _ later: String) throws -> [String] {
      try judgement(
        of: "KP-MON-005",
        on: #"""
          "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"i","plan":"p"},{"id":"j","plan":"p"}],
          "evaluations":[{"id":"e1","year":2023,"roundNumber":1},{"id":"e2","year":2023,"roundNumber":2},{"id":"f","year":2022}],
          "statusReports":[{"id":"a",\#(earlier)},{"id":"b","supersedes":"a",\#(later)}]
          """#
      ).kinds
    }
    #expect(try kinds(#""item":"i","evaluation":"e1""#, #""item":"i","evaluation":"e2""#) == [])
    #expect(try kinds(#""item":"i","evaluation":"e2""#, #""item":"i","evaluation":"e1""#) == ["order"])
    #expect(try kinds(#""item":"i","evaluation":"f""#, #""item":"i","evaluation":"e1""#) == ["year"])
    #expect(try kinds(#""item":"j","evaluation":"e1""#, #""item":"i","evaluation":"e2""#) == ["item"])
    #expect(try kinds(#""item":"i","year":2023"#, #""item":"i""#) == [])
  }
}
