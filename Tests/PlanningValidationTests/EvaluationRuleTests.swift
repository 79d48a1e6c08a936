import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel
import PlanningTestKit
import PlanningValidation
import Testing

@Suite("Rules about evaluations")
struct EvaluationRuleTests {
  static let expectations = [
    ExpectedOutcomes(.kromeriz, [:]),
    ExpectedOutcomes(
      .ceskyKrumlov,
      [
        "KP-EVL-004": .failed(1)  // which items the monitoring of 2015 counts
      ]),
    ExpectedOutcomes(.otrokovice, [:]),
    ExpectedOutcomes(.luhacovice, [:]),
    ExpectedOutcomes(
      .vizovice,
      [
        "KP-EVL-004": .failed(1),  // the year of the revision
        "KP-EVL-006": .passed(1),  // the steering group comments the drafts of the working groups
      ]),
    ExpectedOutcomes(
      .olomouc2023,
      [
        "KP-EVL-001": .passed(1),  // 86 + 12 + 2
        "KP-EVL-002": .passed(1),  // 83, 12 and 2 of 97
        "KP-EVL-004": .passed(1),
      ]),
  ]

  @Test("Of the real dossiers the rules say this", arguments: expectations)
  func realDossiers(_ expected: ExpectedOutcomes) throws {
    #expect(try expected.found(.evaluation) == expected.outcomes)
  }

  private func shares(_ rule: String, _ percentages: [String], total: Int? = nil) throws -> Judgement {
    let statuses = ["fulfilled", "partly", "inProgress", "notStarted", "notFulfilled"]
    let shares = zip(statuses, percentages).map { #"{"status":"\#($0)","percentage":"\#($1)"}"# }
    let total = total.map { #","total":\#($0)"# } ?? ""
    return try judgement(
      of: rule, on: #""evaluations":[{"id":"e"\#(total),"shares":[\#(shares.joined(separator: ","))]}]"#)
  }

  @Test(
    "Three whole percentages may add up to 99 or 101, and not to 98 or 102",
    arguments: [
      (["86", "12", "2"], RuleStatus.passed), (["33", "33", "33"], .passed), (["34", "34", "33"], .passed),
      (["33", "33", "32"], .failed), (["34", "34", "34"], .failed),
    ])
  func threeShares(_ percentages: [String], _ status: RuleStatus) throws {
    #expect(try shares("KP-EVL-001", percentages).status == status)
  }

  @Test(
    "The more decimals are printed, the less rounding explains",
    arguments: [
      (["85.57", "12.37", "2.06"], RuleStatus.passed), (["85.57", "12.37", "2.05"], .passed),
      (["85.57", "12.37", "2.04"], .failed), (["85.6", "12.4", "2.1"], .passed), (["85.6", "12.4", "2.2"], .failed),
      (["86", "12.4", "2.06"], .passed), (["50.5", "49.6"], .passed), (["50.5", "49.7"], .failed),
    ])
  func decimals(_ percentages: [String], _ status: RuleStatus) throws {
    #expect(try shares("KP-EVL-001", percentages).status == status)
  }

  @Test("The sum is told with as many decimals as are printed, and as large as it is")
  func sumOfShares() throws {
    let sum = try #require(FixedDecimal(text: "102.15"))
    #expect(try shares("KP-EVL-001", ["90", "12.15"]).findings.first?.message.argument("sum") == .decimal(sum))
    let huge = String(Int64.max)
    #expect(try shares("KP-EVL-001", [huge, huge]).status == .skipped)
  }

  @Test(
    "Whole counts of 97 print as 86, 12 and 2 per cent; of 96 they do not",
    arguments: [(97, RuleStatus.passed), (96, .failed), (0, .failed)])
  func producible(_ total: Int, _ status: RuleStatus) throws {
    #expect(try shares("KP-EVL-002", ["86", "12", "2"], total: total).status == status)
  }

  @Test("Percentages that do not add up are asked one by one")
  func producibleOneByOne() throws {
    #expect(try shares("KP-EVL-002", ["86", "12"], total: 97).status == .passed)
    #expect(try shares("KP-EVL-002", ["87", "12"], total: 97).status == .failed)
  }

  @Test("Counts that exceed the total contradict it; fewer leave the state of the others open")
  func counts() throws {
    func judged(_ count: Int) throws -> Judgement {
      try judgement(
        of: "KP-EVL-003",
        on: #"""
          "evaluations":[{"id":"e","total":97,"counts":[{"status":"fulfilled","count":83},
          {"status":"inProgress","count":\#(count)}]}]
          """#)
    }
    #expect(try judged(14).status == .passed)
    #expect(try judged(15).kinds == ["more"])
    #expect(try judged(15).findings.map(\.severity) == [.error])
    #expect(try judged(13).kinds == ["fewer"])
    #expect(try judged(13).findings.map(\.severity) == [.warning])
  }

  @Test("Counts too large for a sum of 64 bits are still compared")
  func hugeCounts() throws {
    let huge = Int.max
    let members = #"""
      "evaluations":[{"id":"e","total":97,"counts":[{"status":"fulfilled","count":\#(huge)},
      {"status":"inProgress","count":\#(huge)}]}]
      """#
    #expect(try judgement(of: "KP-EVL-003", on: members).kinds == ["more"])
  }

  @Test("An evaluation of a plan lacks its year and its unit apart; a final one has no year")
  func scope() throws {
    func kinds(_ more: String) throws -> [String] {
      try judgement(
        of: "KP-EVL-004", on: #""plans":[{"id":"k","name":"K"}],"evaluations":[{"id":"e","plan":"k"\#(more)}]"#
      ).kinds
    }
    #expect(try kinds("") == ["year", "unit"])
    #expect(try kinds(#","kind":"final""#) == ["unit"])
    #expect(try kinds(#","year":2023,"level":"opatreni""#) == [])
  }

  private func reports(_ first: String, _ second: String, day: String = "2024-01-31") throws -> RuleStatus {
    try judgement(
      of: "KP-EVL-005",
      on: #"""
        "plans":[{"id":"k","name":"K"}],"planItems":[{"id":"i","plan":"k"}],"statusReports":[
        {"id":"r","item":"i","year":2023,"reported":"2024-01-31","fulfilment":"\#(first)"},
        {"id":"s","item":"i","year":2023,"reported":"\#(day)","fulfilment":"\#(second)"}]
        """#
    ).status
  }

  @Test(
    "Not started excludes whatever began, fulfilled excludes not fulfilled; partly and in progress may differ in words",
    arguments: [
      ("notStarted", "fulfilled", RuleStatus.failed), ("notStarted", "partly", .failed),
      ("inProgress", "notStarted", .failed), ("fulfilled", "notFulfilled", .failed),
      ("partly", "inProgress", .passed), ("notStarted", "notFulfilled", .passed), ("fulfilled", "fulfilled", .passed),
    ])
  func contradictions(_ first: String, _ second: String, _ status: RuleStatus) throws {
    #expect(try reports(first, second) == status)
  }

  @Test("A later report supersedes and contradicts nothing; without its day it cannot be told")
  func laterReport() throws {
    #expect(try reports("notStarted", "fulfilled", day: "2024-02-01") == .passed)
    #expect(try reports("notStarted", "fulfilled", day: "počátkem roku") == .skipped)
  }

  @Test("The order of steps matters: a comment before the draft completes nothing")
  func steps() throws {
    let bodies = #""bodies":[{"id":"a","name":"A","kind":"workingGroup"},{"id":"b","name":"B","kind":"steeringGroup"}]"#
    let draft = #"{"code":"d","action":"draft","actors":["a"]}"#
    let comment = #"{"code":"c","action":"comment","actors":["b"]}"#
    func kinds(_ steps: [String]) throws -> [String] {
      try judgement(
        of: "KP-EVL-006", on: #"\#(bodies),"evaluations":[{"id":"e","steps":[\#(steps.joined(separator: ","))]}]"#
      ).kinds
    }
    #expect(try kinds([draft, comment]) == [])
    #expect(try kinds([comment, draft]) == ["notCommented"])
    #expect(try kinds([draft, #"{"code":"x","action":"present","actors":["b"]}"#]) == ["notCommented"])
    #expect(try kinds([draft, #"{"code":"x","action":"approve","actors":["a","b"]}"#]) == [])
    #expect(try kinds([draft, #"{"code":"x","action":"approve","actors":["a"]}"#]) == ["onlyDrafters"])
  }
}
