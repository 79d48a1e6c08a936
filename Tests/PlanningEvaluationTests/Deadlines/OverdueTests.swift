import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Which measures are late or overdue")
struct OverdueTests {
  private func ask(_ item: String, report: String = "", on day: String = "2024-06-30") throws -> OverdueItems {
    let reports = report.isEmpty ? "" : #","statusReports":[{"id":"r","item":"a",\#(report)}]"#
    let items = item.isEmpty ? #"{"id":"a","plan":"p"}"# : #"{"id":"a","plan":"p",\#(item)}"#
    return try soundAnswer(
      to: OverdueQuestion(plan: Identifier("p")), about: try leafDossier(items, more: reports), on: day
    ).answer.known()
  }

  private func first(_ item: String, report: String = "", on day: String = "2024-06-30") throws -> LeafDeadline {
    try #require(ask(item, report: report, on: day).deadlines.first)
  }

  private static let open = #""year":2023,"fulfilment":"inProgress""#

  @Test(
    "Overdue is what is over and not fulfilled",
    arguments: [
      (#""to":"2024-06-29""#, open, true), (#""to":"2024-06-30""#, open, false), (#""to":"2023""#, open, true),
      // A year is over with its last day.
      (#""to":"2024""#, open, false), (#""years":"2021,2023""#, open, true), (#""years":"2021-2025""#, open, false),
      (#""isContinuous":true"#, open, false), (#""isContinuous":true,"years":"2020-2021""#, open, false),
      ("", open, nil), (#""to":"2023""#, "", nil), (#""to":"2025""#, "", false),
      (#""to":"2023""#, #""year":2023,"fulfilment":"fulfilled""#, false),
      (#""to":"2023""#, #""year":2023,"fulfilment":"partly""#, true),
      (#""to":"2023""#, #""year":2023,"fulfilment":"notStarted""#, true),
      (#""to":"2023""#, #""year":2023,"knowledge":"notEvaluated""#, nil),
      (#""to":"2023""#, #""year":2023,"knowledge":"notPublic""#, nil),
      (#""to":"2023""#, #"\#(open),"disposition":"postponed""#, false),
      (#""to":"2023""#, #"\#(open),"disposition":"reassigned""#, false),
      (#""to":"2023""#, #"\#(open),"disposition":"cancelled""#, false),
      (#""to":"2023""#, #"\#(open),"disposition":"dropped""#, false),
      (#""to":"2023""#, #"\#(open),"disposition":"carriedOver""#, true),
      (#""to":"2023""#, #"\#(open),"disposition":"pozastaveno""#, nil),
      ("", #""year":2023,"fulfilment":"fulfilled""#, false),
    ] as [(String, String, Bool?)])
  func overdue(item: String, report: String, expected: Bool?) throws {
    let result = try ask(item, report: report)
    #expect(result.deadlines.first?.isOverdue.value == expected)
    #expect(result.overdueLeaves.count == (expected == true ? 1 : 0))
    #expect(result.undecidedLeaves.count == (expected == nil ? 1 : 0))
    #expect(countBounds(result.overdue) == [expected == true ? 1 : 0, expected == false ? 0 : 1])
  }

  @Test("The days late have bounds where the end is a year or a month")
  func daysLate() throws {
    #expect(try first(#""to":"2024-06-20""#, report: Self.open).daysLate == .known(10))
    let month = try first(#""to":"2024-05""#, report: Self.open)
    #expect(countBounds(month.daysLate) == [30, 60])
    #expect(month.lastDay.content == .bounded(lower: try Day(iso: "2024-05-01"), upper: try Day(iso: "2024-05-31")))
    // 2023 was no leap year: its first day lies a year before its last one.
    #expect(countBounds(try first(#""to":"2023""#, report: Self.open).daysLate) == [182, 546])
    #expect(try first(#""to":"2025""#, report: Self.open).daysLate == nil)
  }

  @Test("Only what keeps the verdict open is its reason: a report that decides is none")
  func reasons() throws {
    func keys(_ answer: Answer<Bool>) -> [String] { answer.reasons.map(\.message.key.rawValue) }
    #expect(keys(try first(#""to":"červen""#, report: Self.open).isOverdue) == ["deadlines.endOpen"])
    #expect(keys(try first(#""to":"2023-12-31""#).isOverdue) == ["monitoring.noReport"])
    #expect(keys(try first("").isOverdue) == ["deadlines.endOpen", "monitoring.noReport"])
    let notStarted = #""year":2023,"fulfilment":"notStarted""#
    #expect(keys(try first(#""from":"červen""#, report: notStarted).isLateStart) == ["deadlines.beginOpen"])
  }

  @Test("A report made after the day is not known on it")
  func laterReports() throws {
    let report = #""year":2023,"reported":"2024-03-01","fulfilment":"fulfilled""#
    #expect(try first(#""to":"2023-06-30""#, report: report, on: "2024-03-01").isOverdue == .known(false))
    let before = try first(#""to":"2023-06-30""#, report: report, on: "2024-02-29")
    #expect(before.isOverdue.value == nil && before.isOverdue.keys.contains("monitoring.noReport"))
  }

  @Test(
    "A start is late where it has come and the item is reported as not started",
    arguments: [
      (#""from":"2024-06-30""#, "notStarted", true, 0), (#""from":"2024-06-10""#, "notStarted", true, 20),
      (#""from":"2024-07-01""#, "notStarted", false, nil), (#""from":"2024""#, "notStarted", false, nil),
      (#""from":"2024-06-10""#, "inProgress", false, nil), (#""years":"2025""#, "notStarted", false, nil),
      ("", "notStarted", nil, nil),
    ] as [(String, String, Bool?, Int?)])
  func lateStart(item: String, fulfilment: String, expected: Bool?, days: Int?) throws {
    let deadline = try first(item, report: #""year":2024,"fulfilment":"\#(fulfilment)""#)
    #expect(deadline.isLateStart.value == expected)
    #expect(deadline.startDaysLate?.value == days)
  }

  @Test("What began before its plan was approved is neither early nor late")
  func beforeApproval() throws {
    let dossier = try leafDossier(
      #"{"id":"a","plan":"p","from":"2020-01-01","to":"2024-12-31"}"#, plan: #","from":"2020","to":"2024""#,
      more: #"""
        ,"acts":[{"id":"z","kind":"adopted","subject":"plans/p","time":"2020-03-09"}],
        "statusReports":[{"id":"r","item":"a","year":2020,"fulfilment":"inProgress"}]
        """#)
    let result = try soundAnswer(to: OverdueQuestion(plan: Identifier("p")), about: dossier).answer.known()
    #expect(result.overdue == .known(0) && result.lateStarts == .known(0))
  }

  @Test("A schedule from above counts, and time passing never makes an overdue item not overdue", arguments: 0..<12)
  func law(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let ends = ["2023", "2023-05", "2023-05-17"]
    let items = (0..<5).map { place in
      #"{"id":"m\#(place)","plan":"p","to":"\#(ends[Int.random(in: 0..<3, using: &random)])"},"#
        + #"{"id":"i\#(place)","plan":"p","parent":"m\#(place)","responsibleWords":"A"}"#
    }
    // A schedule is a card too, so the items above are leaves only where nothing below has one.
    let reports = (0..<5).map { #"{"id":"r\#($0)","item":"i\#($0)","year":2022,"fulfilment":"inProgress"}"# }
      .joined(separator: ",")
    var last = 0
    for day in ["2023-01-01", "2023-05-17", "2023-05-18", "2023-06-01", "2023-12-31", "2024-01-01"] {
      let dossier = try leafDossier(
        items.shuffled(using: &random).joined(separator: ","), more: #","statusReports":[\#(reports)]"#)
      let result = try soundAnswer(to: OverdueQuestion(plan: Identifier("p")), about: dossier, on: day).answer.known()
      let count = try #require(result.overdue.value)
      #expect(result.leaves == 5 && count >= last)
      last = count
    }
    #expect(last == 5)
  }
}
