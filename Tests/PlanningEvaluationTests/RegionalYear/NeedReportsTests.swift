import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Reports of needs to the region")
struct NeedReportsTests {
  private func reports(_ reports: String) throws -> NeedReports {
    try soundAnswer(
      to: NeedReportsQuestion(window: Identifier("w")),
      about: dossier(
        of: #"""
          "organisations":[{"id":"o","name":"O"},{"id":"u","name":"U"}],
          "regionalWindows":[{"id":"v","name":"V","from":"2023-03-01","kind":"needs"},
          {"id":"w","name":"W","from":"2024-03-01","kind":"needs"}],"needReports":[\#(reports)]
          """#)
    ).answer.known()
  }

  private func change(_ before: String, _ now: String) throws -> String {
    try reports(
      #"""
      {"id":"a","window":"v","list":"l","needNumber":"1",\#(before)},{"id":"b","window":"w","previous":"a",\#(now)}
      """#
    ).reports.first?.found.value?.rawValue ?? "?"
  }

  @Test("A report is changed where need, territory, group or capacity differ, not where its words or the list do")
  func changes() throws {
    let same = #""municipalities":["585599","588814"]"#
    #expect(try change(same, same + #","list":"l","needNumber":"1""#) == "unchanged")
    #expect(try change(same, same + #","list":"l","needNumber":"2""#) == "changed")
    #expect(try change(same, same + #","list":"m","number":"2""#) == "unchanged")
    #expect(try change(same, #""municipalities":["588814","585599"]"#) == "unchanged")
    #expect(try change(same, #""municipalities":["585599"]"#) == "changed")
    #expect(try change(same + #","words":"x""#, same + #","words":"y""#) == "unchanged")
    let capacity = #""requested":[{"kind":"actual","amount":"2"}]"#
    #expect(try change(capacity, #""requested":[{"kind":"actual","amount":"3"}]"#) == "changed")
  }

  @Test("A need is new only where the sender's last round is known and holds no report of it")
  func new() throws {
    func found(_ last: String, of report: String = "b") throws -> String {
      try reports(last + #"{"id":"b","window":"w","sender":"o","need":"n"}"#).reports
        .first { $0.report.text == report }?.found.value?.rawValue ?? "?"
    }
    #expect(try found("") == "?")
    #expect(try found(#"{"id":"a","window":"v","sender":"o","need":"m"},"#) == "new")
    #expect(try found(#"{"id":"a","window":"v","sender":"u","need":"m"},"#) == "?")
    #expect(try found(#"{"id":"a","window":"v","sender":"o","need":"n"},"#) == "?")
    let without = #"{"id":"a","window":"v","sender":"o","need":"m"},{"id":"c","window":"w","sender":"o"},"#
    #expect(try found(without) == "new")
    #expect(try found(without, of: "c") == "?")
  }

  @Test("What is stated stands beside what is found")
  func agreement() throws {
    let states = try reports(
      #"""
      {"id":"a","window":"v","need":"n"},{"id":"b","window":"w","previous":"a","need":"n","change":"changed"},
      {"id":"c","window":"w","previous":"a","need":"n","change":"unchanged"},{"id":"d","window":"w","previous":"a","need":"n"},
      {"id":"e","window":"w","previous":"a","need":"n","change":"withdrawn"}
      """#
    ).reports
    #expect(states.map(\.agree.value) == [false, true, nil, nil])
    #expect(states.map(\.stated.value?.rawValue) == ["changed", "unchanged", nil, "withdrawn"])
  }

  @Test(
    "Ranks are complete when they are 1 up to the number of reports",
    arguments: [
      ("1 2 3", "true", "", ""), ("3 1 2", "true", "", ""), ("1 1 2", "false", "", "1"), ("1 3 4", "false", "2", ""),
      ("1 2 -", "?", "", ""), ("- - -", "?", "", ""), ("0 1 2", "false", "", ""), ("1 1 -", "false", "", "1"),
    ])
  func ranks(_ ranks: String, _ isComplete: String, _ missing: String, _ repeated: String) throws {
    let list = ranks.split(separator: " ").enumerated().map { place, rank in
      #"{"id":"r\#(place)","window":"w","sender":"o"\#(rank == "-" ? "" : #","rank":\#(rank)"#)}"#
    }
    let ranking = try #require(try reports(list.joined(separator: ",")).rankings.first)
    #expect((ranking.isComplete.value.map { "\($0)" } ?? "?") == isComplete)
    #expect(ranking.missing.map { "\($0)" }.joined(separator: " ") == missing)
    #expect(ranking.repeated.map { "\($0)" }.joined(separator: " ") == repeated)
  }

  @Test("Each municipality with extended powers has an order of its own; what was summarised or withdrawn has no place")
  func rankings() throws {
    let rankings = try reports(
      #"""
      {"id":"a","window":"w","sender":"o","rank":1},{"id":"b","window":"w","sender":"u","rank":1},
      {"id":"c","window":"w","sender":"x","summarisedBy":"o","rank":2},
      {"id":"d","window":"w","sender":"o","summarisedIn":"a"},{"id":"e","window":"w","sender":"o","change":"withdrawn"}
      """#
    ).rankings
    #expect(rankings.map(\.organisation?.text) == ["o", "u"])
    #expect(rankings.map { $0.ranked.map(\.text) } == [["a", "c"], ["b"]])
    #expect(rankings.map(\.isComplete) == [.known(true), .known(true)])
  }

  private func round(_ window: String, _ reports: String, needs: String = "") throws -> NeedReports {
    try soundAnswer(
      to: NeedReportsQuestion(window: Identifier("w")),
      about: dossier(
        of: #"""
          "regionalWindows":[{"id":"u","name":"U","from":"2022-03-01","kind":"needs"},
          {"id":"v","name":"V","from":"2023-03-01","kind":"needs"},
          {"id":"w","name":"W","from":"2024-03-01","to":"2024-03-31","kind":"needs"\#(window)}],
          "needReports":[\#(reports)],"needs":[\#(needs)]
          """#)
    ).answer.known()
  }

  @Test(
    "New, changed and withdrawn needs are asked for; unchanged ones where the round says so",
    arguments: [
      (#","asksUnchanged":true"#, ["true", "true", "true", "true"], "4"),
      (#","asksUnchanged":false"#, ["true", "true", "false", "?"], "2-3"), ("", ["true", "true", "?", "?"], "2-4"),
    ])
  func asked(_ window: String, _ expected: [String], _ count: String) throws {
    let found = try round(
      window,
      #"""
      {"id":"c","window":"v","need":"c","requested":[{"kind":"actual","amount":"1"}]},{"id":"k","window":"v","need":"k"},
      {"id":"1","window":"w","need":"c","previous":"c"},{"id":"2","window":"w","need":"x","change":"withdrawn"},
      {"id":"3","window":"w","need":"k","previous":"k"},{"id":"4","window":"w","need":"z"}
      """#)
    #expect(found.reports.map { $0.isAsked.value.map { "\($0)" } ?? "?" } == expected)
    #expect(found.askedCount.text == count)
    #expect(found.unreported.isEmpty)
  }

  @Test("What a report says of itself decides where nothing is found")
  func stated() throws {
    let found = try round(#","asksUnchanged":false"#, #"{"id":"1","window":"w","change":"unchanged"}"#)
    #expect(found.reports.map(\.isAsked) == [.known(false)])
  }

  @Test("Reports of earlier rounds stand until they are replaced, repeated, summarised or withdrawn")
  func standing() throws {
    let found = try round(
      #","asksUnchanged":true"#,
      #"""
      {"id":"old","window":"u","sender":"o","need":"a"},{"id":"newer","window":"v","sender":"o","need":"a"},
      {"id":"other","window":"u","sender":"p","need":"a"},{"id":"gone","window":"v","sender":"o","need":"b","change":"withdrawn"},
      {"id":"part","window":"v","sender":"o","need":"c","summarisedIn":"sum"},{"id":"sum","window":"v","sender":"r","need":"c"},
      {"id":"number","window":"v","sender":"o","list":"l","needNumber":"1"},{"id":"bare","window":"v","sender":"o"},
      {"id":"replaced","window":"v","sender":"o","need":"d"},
      {"id":"now","window":"w","sender":"o","list":"l","needNumber":"1"},{"id":"next","window":"w","sender":"q","previous":"replaced"}
      """#)
    let last = found.unreported.compactMap(\.lastReport?.text)
    #expect(last.sorted() == ["bare", "newer", "other", "sum"])
    #expect(found.askedCount == .known(6))
  }

  @Test("A need that none names is new where an earlier round is known, and one that repeats another is no second")
  func neverReported() throws {
    let needs = #"{"id":"a","name":"A"},{"id":"b","name":"B","sameAs":"a"},{"id":"c","name":"C","time":"2024-04-01"}"#
    let first = try round(#","asksUnchanged":false"#, "", needs: needs)
    #expect(first.unreported.map(\.need?.text) == ["a"])
    #expect(first.unreported.map(\.found.keys) == [["regional.noLastRound"]])
    #expect(first.askedCount.text == "0-1")
    let later = try round("", #"{"id":"1","window":"v","need":"z"}"#, needs: needs)
    #expect(later.unreported.first { $0.need?.text == "a" }?.found == .known(.new))
    let repeated = try round("", #"{"id":"1","window":"v","need":"b"}"#, needs: needs)
    #expect(repeated.unreported.map(\.lastReport?.text) == ["1"])
  }

  @Test("What is unreported is what a naive count finds, whatever the order of the dossier", arguments: 0..<20)
  func laws(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let rounds = ["u", "v", "w"]
    var dossier = try dossier(
      of: #"""
        "regionalWindows":[{"id":"u","name":"U","from":"2022-03-01"},{"id":"v","name":"V","from":"2023-03-01"},
        {"id":"w","name":"W","from":"2024-03-01","asksUnchanged":true}],
        "needs":[{"id":"1","name":"1"},{"id":"2","name":"2"},{"id":"3","name":"3"},{"id":"4","name":"4"}]
        """#)
    dossier.needReports = (0..<12).map { number in
      var report = NeedReport(id: Identifier("r\(number)"))
      report.window = rounds.randomElement(using: &random).map { Identifier($0) }
      report.sender = ["o", "p"].randomElement(using: &random).map { Identifier($0) }
      report.need = ["1", "2", "3", "5"].randomElement(using: &random).map { Identifier($0) }
      if Int.random(in: 0..<5, using: &random) == 0 { report.change = .withdrawn }
      return report
    }
    var naive: Set<String> = []
    for report in dossier.needReports where report.window?.text != "w" && report.change != .withdrawn {
      let round = rounds.firstIndex(of: report.window?.text ?? "") ?? 0
      let isLast = !dossier.needReports.contains { other in
        other.sender == report.sender && other.need == report.need
          && (rounds.firstIndex(of: other.window?.text ?? "") ?? 0) > round
      }
      if isLast { naive.insert(report.id.text) }
    }
    let reported = Set(dossier.needReports.compactMap(\.need?.text))
    let silent = ["1", "2", "3", "4"].filter { !reported.contains($0) }
    func found(_ dossier: Dossier) throws -> NeedReports {
      try soundAnswer(to: NeedReportsQuestion(window: Identifier("w")), about: dossier).answer.known()
    }
    let result = try found(dossier)
    #expect(Set(result.unreported.compactMap(\.lastReport?.text)) == naive)
    #expect(result.unreported.filter { $0.lastReport == nil }.compactMap(\.need?.text).sorted() == silent)
    #expect(result.askedCount == .known(result.reports.count + naive.count + silent.count))
    dossier.needReports.shuffle(using: &random)
    dossier.needs.reverse()
    dossier.regionalWindows.reverse()
    let turned = try found(dossier)
    #expect(Set(turned.unreported) == Set(result.unreported) && turned.askedCount == result.askedCount)
  }

  @Test(
    "A number holds where the list has it and is used in the round",
    arguments: [
      (#""from":"2024-01-01","entries":[{"number":"1"}]"#, "true"),
      (#""from":"2024-01-01","to":"2024-12-31","entries":[{"number":"1"}]"#, "true"),
      (#""from":"2024-01-01","entries":[{"number":"2"}]"#, "false"),
      (#""from":"2024-04-01","entries":[{"number":"1"}]"#, "false"),
      (#""from":"2023","to":"2023","entries":[{"number":"1"}]"#, "false"),
      (#""from":"2023","to":"2024","entries":[{"number":"1"}]"#, "?"), (#""from":"2024-01-01""#, "?"),
      (#""entries":[{"number":"1"}]"#, "?"), (#""from":"2024-03-15","entries":[{"number":"1"}]"#, "?"),
    ])
  func numbers(_ list: String, _ expected: String) throws {
    let found = try soundAnswer(
      to: NeedReportsQuestion(window: Identifier("w")),
      about: dossier(
        of: #"""
          "regionalWindows":[{"id":"w","name":"W","from":"2024-03-01","to":"2024-03-31"}],
          "regionalNeedLists":[{"id":"l","name":"L",\#(list)}],
          "needReports":[{"id":"a","window":"w","list":"l","needNumber":"1"},{"id":"b","window":"w","list":"l","needNumber":"1"}]
          """#)
    ).answer.known()
    #expect(found.reports.map { $0.numberHolds.value.map { "\($0)" } ?? "?" } == [expected, expected])
  }

  @Test("A need without a number in the region's list is listed apart")
  func withoutNumber() throws {
    let reports = try reports(
      #"{"id":"a","window":"w","list":"l","needNumber":"3"},{"id":"b","window":"w","list":"l"},{"id":"c","window":"w"}"#
    )
    #expect(reports.withoutNumber.map(\.text) == ["b", "c"])
    #expect(reports.reports.count == 3)
  }

  @Test("A rank as great as a number can be lists at most a hundred gaps")
  func hugeRank() throws {
    let ranking = try reports(#"{"id":"a","window":"w","sender":"o","rank":9007199254740991}"#).rankings.first
    #expect(ranking?.missing.count == 100)
    #expect(ranking?.isComplete == .known(false))
  }
}
