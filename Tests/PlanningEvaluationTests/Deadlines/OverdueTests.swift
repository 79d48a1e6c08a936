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

  @Test("The days late are counted from the last day of a year or a month, with bounds where the end has them")
  func daysLate() throws {
    #expect(try first(#""to":"2024-06-20""#, report: Self.open).daysLate == .known(10))
    let month = try first(#""to":"2024-05""#, report: Self.open)
    #expect(month.daysLate == .known(30))
    #expect(month.lastDay == .known(try Day(iso: "2024-05-31")))
    #expect(try first(#""to":"2023""#, report: Self.open).daysLate == .known(182))
    #expect(try first(#""to":"2023-06/2023-12""#, report: Self.open).daysLate == .known(182))
    let words = try first(#""to":"koncem roku [2023-11-30/2023-12-31]""#, report: Self.open)
    #expect(countBounds(words.daysLate) == [182, 213])
    #expect(try first(#""to":"2025""#, report: Self.open).daysLate == nil)
  }

  @Test("Only what keeps the verdict open is its reason: a report that decides is none")
  func reasons() throws {
    func keys(_ answer: Answer<Bool>) -> [String] { answer.reasons.map(\.message.key.rawValue) }
    #expect(keys(try first(#""to":"červen""#, report: Self.open).isOverdue) == ["deadlines.endOpen"])
    #expect(keys(try first(#""to":"2023-12-31""#).isOverdue) == ["monitoring.noReport"])
    #expect(keys(try first("").isOverdue) == ["deadlines.endOpen", "monitoring.noReport"])
    // The bounds of the end are open, that it is over is not.
    #expect(keys(try first(#""to":"2023""#).isOverdue) == ["monitoring.noReport"])
    #expect(keys(try first(#""to":"léto [2023-06/2023-08]""#).isOverdue) == ["monitoring.noReport"])
    #expect(keys(try first(#""from":"léto [2023-06/2023-08]""#).isLateStart) == ["monitoring.noReport"])
    let within = try first(#""to":"léto [2024-06/2024-08]""#, report: Self.open)
    #expect(keys(within.isOverdue) == ["deadlines.endOpen"])
    let notStarted = #""year":2023,"fulfilment":"notStarted""#
    #expect(keys(try first(#""from":"červen""#, report: notStarted).isLateStart) == ["deadlines.beginOpen"])
  }

  @Test(
    "A month of a chart without its year lies in the years of the item, else in those of the plan",
    arguments: [
      ("", "2023", "2024", nil), ("", "2022", "2023", true), ("", "2025", "2026", false),
      (#""years":"2023","#, "2022", "2025", true), (#""years":"2023,2024","#, "2022", "2025", nil),
    ] as [(String, String, String, Bool?)])
  func monthOfChart(years: String, from: String, to: String, expected: Bool?) throws {
    let dossier = try leafDossier(
      #"{"id":"a","plan":"p",\#(years)"to":"září"}"#, plan: #","from":"\#(from)","to":"\#(to)""#,
      more: #","statusReports":[{"id":"r","item":"a",\#(Self.open)}]"#)
    let result = try soundAnswer(to: OverdueQuestion(plan: Identifier("p")), about: dossier).answer.known()
    #expect(result.deadlines.first?.isOverdue.value == expected)
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
