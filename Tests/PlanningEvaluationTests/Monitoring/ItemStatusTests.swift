import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("The status of an item")
struct ItemStatusTests {
  private func status(
    _ reports: String, of item: String = "i", year: Int? = nil, items: String = #"{"id":"i","plan":"p"}"#,
    evaluations: String = "", on day: String = "2024-06-30"
  ) throws -> ItemStatus {
    try soundAnswer(
      to: ItemStatusQuestion(item: Identifier(item), year: year),
      about: dossier(
        of: #"""
          "plans":[{"id":"p","name":"P"}],"planItems":[\#(items)],"evaluations":[\#(evaluations)],
          "statusReports":[\#(reports)]
          """#), on: day
    ).answer.known()
  }

  private static let rounds = #"""
    {"id":"e1","plan":"p","year":2023,"roundNumber":1},{"id":"e2","plan":"p","year":2023,"roundNumber":2},
    {"id":"f","plan":"p","year":2022,"roundNumber":7}
    """#

  @Test("A later round of the same year takes the place of an earlier one, and both are kept")
  func rounds() throws {
    let status = try status(
      #"""
      {"id":"b","item":"i","evaluation":"e2","fulfilment":"fulfilled"},
      {"id":"a","item":"i","evaluation":"e1","fulfilment":"inProgress"},
      {"id":"o","item":"i","evaluation":"f","fulfilment":"notStarted"}
      """#, year: 2023, evaluations: Self.rounds)
    #expect(status.fulfilment == .known(.fulfilled))
    #expect(status.report?.text == "b")
    #expect(status.superseded.map(\.text) == ["a"])
    #expect(status.otherTimes.map(\.text) == ["o"])
  }

  @Test("Without a year the last one speaks; a high round of an earlier year does not matter")
  func lastYear() throws {
    let status = try status(
      #"""
      {"id":"o","item":"i","evaluation":"f","fulfilment":"fulfilled"},
      {"id":"a","item":"i","evaluation":"e1","fulfilment":"inProgress"}
      """#, evaluations: Self.rounds)
    #expect(status.fulfilment == .known(.inProgress))
  }

  @Test("A report counts from the day on which it was made; one made later is not known yet")
  func laterReports() throws {
    let reports = #"""
      {"id":"a","item":"i","year":2023,"reported":"2023-10-31","fulfilment":"inProgress"},
      {"id":"b","item":"i","year":2023,"reported":"2024-02-01","fulfilment":"fulfilled"}
      """#
    #expect(try status(reports, on: "2024-02-01").fulfilment == .known(.fulfilled))
    let before = try status(reports, on: "2024-01-31")
    #expect(before.fulfilment == .known(.inProgress) && before.superseded.isEmpty)
    #expect(try status(reports, on: "2023-10-30").fulfilment.keys == ["monitoring.noReport"])
  }

  @Test("A report that another one supersedes is not current, whatever their days")
  func supersedes() throws {
    let status = try status(
      #"""
      {"id":"a","item":"i","year":2023,"reported":"2024-03-01","fulfilment":"inProgress"},
      {"id":"b","item":"i","year":2023,"fulfilment":"partly","supersedes":"a"}
      """#)
    #expect(status.fulfilment == .known(.partly))
    #expect(status.superseded.map(\.text) == ["a"])
  }

  @Test("Where neither round nor day decides, different statuses are not known, and the same one is")
  func undecided() throws {
    let open = try status(
      #"{"id":"a","item":"i","fulfilment":"inProgress"},{"id":"b","item":"i","fulfilment":"fulfilled"}"#)
    #expect(open.fulfilment.keys == ["monitoring.noneIsLast"])
    #expect(open.undecided.map(\.text) == ["a", "b"])
    let same = try status(
      #"{"id":"a","item":"i","fulfilment":"fulfilled"},{"id":"b","item":"i","fulfilment":"fulfilled"}"#)
    #expect(same.fulfilment == .known(.fulfilled))
  }

  @Test("Reports that supersede each other in a circle leave none out")
  func circle() throws {
    let status = try status(
      #"""
      {"id":"a","item":"i","fulfilment":"inProgress","supersedes":"b"},
      {"id":"b","item":"i","fulfilment":"fulfilled","supersedes":"a"}
      """#)
    #expect(status.undecided.map(\.text) == ["a", "b"])
  }

  @Test("Silence is not 'not fulfilled': no report, none of the year, and one that says nothing are three reasons")
  func silence() throws {
    #expect(try status("").fulfilment.keys == ["monitoring.noReport"])
    #expect(
      try status(#"{"id":"a","item":"i","year":2022,"fulfilment":"fulfilled"}"#, year: 2023).fulfilment.keys
        == ["monitoring.noReportOfYear"])
    let open = try status(#"{"id":"a","item":"i","year":2023,"knowledge":"notYetDue","disposition":"postponed"}"#)
    #expect(open.fulfilment.keys == ["monitoring.axisNotStated"])
    #expect(open.knowledge == .known(.notYetDue))
    #expect(open.disposition == .known(.postponed))
  }

  // MARK: Derived

  private static func tree(_ statuses: [String?]) -> (items: String, reports: String) {
    let items = statuses.indices.map { #"{"id":"c\#($0)","plan":"p","parent":"i"}"# }
    let reports = statuses.enumerated().compactMap { place, status in
      status.map { #"{"id":"r\#(place)","item":"c\#(place)",\#($0)}"# }
    }
    return (([#"{"id":"i","plan":"p"}"#] + items).joined(separator: ","), reports.joined(separator: ","))
  }

  private func derived(_ statuses: String) throws -> StatusComparison {
    let words = statuses.split(separator: " ").map { word -> String? in
      switch word {
      case "?": nil
      case "cancelled": #""disposition":"cancelled""#
      default: #""fulfilment":"\#(word)""#
      }
    }
    let tree = Self.tree(words)
    return try #require(try status(tree.reports, items: tree.items).comparison)
  }

  @Test(
    "What all items below have is the status; it is never a mean",
    arguments: [
      ("fulfilled fulfilled", "fulfilled"), ("notStarted notStarted", "notStarted"),
      ("fulfilled notStarted", "inProgress"), ("fulfilled inProgress", "inProgress"),
      ("fulfilled notFulfilled", "partly"), ("fulfilled partly", "partly"), ("fulfilled ?", "?"), ("? ?", "?"),
      ("fulfilled notStarted ?", "inProgress"), ("fulfilled notFulfilled ?", "?"), ("fulfilled cancelled", "fulfilled"),
      ("cancelled cancelled", "?"),
    ])
  func ofItemsBelow(_ statuses: String, _ expected: String) throws {
    #expect(try derived(statuses).derived.value?.rawValue ?? "?" == expected)
  }

  @Test("Cancelled items are left out and counted")
  func leftOut() throws {
    let comparison = try derived("fulfilled cancelled ?")
    #expect(comparison.counted == 2)
    #expect(comparison.leftOut == 1)
  }

  @Test("The adopted status stands beside the derived one, with the place of the reason for the difference")
  func difference() throws {
    let tree = Self.tree([#""fulfilment":"inProgress""#])
    let adopted = #"{"id":"t","item":"i","fulfilment":"fulfilled","differenceReason":"Zbytek řeší kraj."}"#
    let status = try status([adopted, tree.reports].joined(separator: ","), items: tree.items)
    #expect(status.fulfilment == .known(.fulfilled))
    let comparison = try #require(status.comparison)
    #expect(comparison.derived == .known(.inProgress))
    #expect(comparison.agree == .known(false))
    #expect(comparison.differenceReason?.description == "statusReports/t/differenceReason")
  }

  @Test("An item between without a report has what the items below it give")
  func levels() throws {
    let items = #"""
      {"id":"i","plan":"p"},{"id":"m","plan":"p","parent":"i"},{"id":"n","plan":"p","parent":"m"}
      """#
    let status = try status(#"{"id":"r","item":"n","fulfilment":"fulfilled"}"#, items: items)
    #expect(status.comparison?.derived == .known(.fulfilled))
    #expect(status.comparison?.agree.isKnown == false)
  }

  @Test("A continuous item says so: its status is never the last")
  func continuous() throws {
    let answer = try soundAnswer(
      to: ItemStatusQuestion(item: Identifier("i")),
      about: dossier(
        of: #"""
          "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"i","plan":"p","isContinuous":true}],
          "statusReports":[{"id":"a","item":"i","year":2023,"fulfilment":"fulfilled"}]
          """#)
    ).answer
    #expect(answer.keys == ["monitoring.continuous"])
    #expect(answer.value?.isContinuous == true)
  }

  @Test("The order of the reports changes nothing", arguments: [1, 2, 3] as [UInt64])
  func order(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let reports = (0..<5).map { number in
        let members = [
          Int.random(in: 0...2, using: &generator) > 0
            ? #""evaluation":"\#(["e1", "e2", "f"].randomElement(using: &generator) ?? "f")""# : #""year":2023"#,
          #""reported":"2024-0\#(Int.random(in: 1...3, using: &generator))-01""#,
          #""fulfilment":"\#(["fulfilled", "partly"].randomElement(using: &generator) ?? "partly")""#,
        ]
        return #"{"id":"r\#(number)","item":"i",\#(members.joined(separator: ","))}"#
      }
      let first = try status(reports.joined(separator: ","), evaluations: Self.rounds)
      let second = try status(reports.shuffled(using: &generator).joined(separator: ","), evaluations: Self.rounds)
      #expect(first.fulfilment.content == second.fulfilment.content)
      #expect(first.report == second.report)
      #expect(Set(first.superseded) == Set(second.superseded))
    }
  }
}
