import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel
import PlanningTestKit
import PlanningValidation
import Testing

@Suite("Rules about promised meetings, past occasions and printed numbers")
struct MeetingRuleTests {
  /// A project of two years with two bodies that meet in rounds.
  private func meetings(
    promises: String, rounds: [String], from: String = "2012-05-01", to: String = "2014-04-30", more: String = ""
  ) -> String {
    let listed = rounds.enumerated().map { place, time in
      #"{"id":"r\#(place)","bodies":["a","b"],"project":"p","scheduled":"\#(time)"}"#
    }
    return #"""
      "bodies":[{"id":"a","name":"A"},{"id":"b","name":"B"}],
      "projects":[{"id":"p","name":"P","from":"\#(from)","to":"\#(to)"}],"promises":[\#(promises)],
      "rounds":[\#(listed.joined(separator: ","))]\#(more)
      """#
  }

  private static let twice = ["2012-06", "2012-12", "2013-06", "2013-12"]

  // MARK: Parts

  private func parts(_ whole: String, _ parts: [String]) throws -> Judgement {
    let promises = parts.enumerated().map { #"{"id":"x\#($0)","name":"X","kind":"meetings","amount":"\#($1)"}"# }
    let names = parts.indices.map { #""x\#($0)""# }.joined(separator: ",")
    return try judgement(
      of: "KP-PAR-004",
      on: #"""
        "promises":[{"id":"m","name":"M","kind":"meetings","amount":"\#(whole)","parts":[\#(names)]},
        \#(promises.joined(separator: ","))]
        """#)
  }

  @Test(
    "60 and 12 make 72, and nothing else", arguments: [("72", RuleStatus.passed), ("71", .failed), ("73", .failed)])
  func partsAddUp(_ whole: String, _ status: RuleStatus) throws {
    #expect(try parts(whole, ["60", "12"]).status == status)
  }

  @Test("A sum that differs is a contradiction and says both numbers")
  func partsContradict() throws {
    let finding = try #require(try parts("72", ["60", "10"]).findings.first)
    #expect(finding.severity == .error)
    #expect(finding.observed == "72")
    #expect(finding.expected == "70")
    #expect(finding.related.map(\.description) == ["promises/x0", "promises/x1"])
  }

  @Test("Ranges that meet decide nothing, ranges that do not meet contradict, and the same ranges agree")
  func ranges() throws {
    #expect(try parts("10+", ["6", "6"]).status == .skipped)
    #expect(try parts("13+", ["6", "6"]).status == .failed)
    #expect(try parts("6-8", ["3-4", "3-4"]).status == .passed)
  }

  @Test("Parts that are too large to be added, or that are missing, decide nothing")
  func partsTooLarge() throws {
    #expect(try parts("1", ["9223372036854775807", "9223372036854775807"]).status == .skipped)
    let missing = #""promises":[{"id":"m","name":"M","kind":"meetings","amount":"1","parts":["x"]}]"#
    #expect(try judgement(of: "KP-PAR-004", on: missing).status == .skipped)
  }

  // MARK: Rounds, years and the schedule

  private static let rounds = #"{"id":"r","name":"R","kind":"rounds","amount":"4","project":"p","bodies":["a","b"]}"#

  private func schedule(_ amount: String, _ more: String = "", rounds: [String] = twice) throws -> Judgement {
    let promise = #"""
      {"id":"m","name":"M","kind":"meetings","amount":"\#(amount)","project":"p","bodies":["a","b"]\#(more)}
      """#
    return try judgement(of: "KP-PAR-005", on: meetings(promises: "\(Self.rounds),\(promise)", rounds: rounds))
  }

  @Test("Four rounds of two bodies are eight meetings, not four")
  func roundsTimesBodies() throws {
    #expect(try schedule("8").status == .passed)
    let contradiction = try schedule("4")
    #expect(contradiction.kinds == ["rounds"])
    #expect(contradiction.findings.map(\.expected) == ["8"])
  }

  @Test("Two a year for each of two bodies over two years are eight; for both together they are four")
  func yearsTimesBodies() throws {
    #expect(try schedule("8", #","perYear":"2","isPerBody":true"#).kinds == [])
    #expect(try schedule("8", #","perYear":"2","isPerBody":false"#).kinds == ["perYear"])
    #expect(try schedule("8", #","perYear":"2""#).kinds == [])
  }

  @Test("A schedule that falls short is a finding once the project is over, and open while it runs")
  func shortSchedule() throws {
    let promise = #"{"id":"m","name":"M","kind":"meetings","amount":"8","project":"p","bodies":["a","b"]}"#
    let members = meetings(promises: promise, rounds: ["2012-06", "2013-06"])
    let after = try judgement(of: "KP-PAR-005", on: members, asOf: "2014-05-01")
    #expect(after.kinds == ["scheduled"])
    #expect(after.findings.map(\.observed) == ["4"])
    #expect(try judgement(of: "KP-PAR-005", on: members, asOf: "2014-04-30").status == .skipped)
  }

  // MARK: A number a year

  private func yearly(_ more: String, rounds: [String] = twice, extra: String = "") throws -> Judgement {
    let promise = #"""
      {"id":"m","name":"M","kind":"meetings","perYear":"2","project":"p","bodies":["a","b"]\#(more)}
      """#
    return try judgement(of: "KP-PAR-006", on: meetings(promises: promise, rounds: rounds, more: extra))
  }

  @Test("A frequency that holds by both kinds of year needs no word about which is meant")
  func bothYears() throws {
    #expect(try yearly(#","isPerBody":true"#).status == .passed)
  }

  private static let early = ["2012-05", "2013-03", "2013-05", "2014-03"]

  @Test("Where only one kind of year fits, the finding says so with the numbers and offers to state it")
  func oneKindOfYear() throws {
    let judgement = try yearly(#","isPerBody":true"#, rounds: Self.early)
    #expect(judgement.kinds == ["projectYears"])
    let finding = try #require(judgement.findings.first)
    #expect(finding.message.argument("calendar") == .list([.count(1), .count(2), .count(1)]))
    #expect(finding.message.argument("project") == .list([.count(2), .count(2)]))
    #expect(finding.fixes.map(\.title.key.rawValue) == ["fix.KP-PAR-006.projectYear"])
  }

  @Test(
    "Where the text says which years are meant, only those count",
    arguments: [("projectYear", RuleStatus.passed), ("calendarYear", .failed)])
  func statedYears(_ basis: String, _ status: RuleStatus) throws {
    #expect(try yearly(#","isPerBody":true,"yearBasis":"\#(basis)""#, rounds: Self.early).status == status)
  }

  @Test("Two a year for both bodies together are reached by one round a year")
  func together() throws {
    #expect(
      try yearly(#","isPerBody":false,"yearBasis":"projectYear""#, rounds: ["2012-06", "2013-06"]).status == .passed)
    #expect(
      try yearly(#","isPerBody":true,"yearBasis":"projectYear""#, rounds: ["2012-06", "2013-06"]).status == .failed)
    #expect(try yearly("", rounds: ["2012-06", "2013-06"]).status == .skipped)
  }

  @Test("The last year of a project that is no whole year need not reach a number a year")
  func shorterYear() throws {
    let promise = #"""
      {"id":"m","name":"M","kind":"rounds","perYear":"2","yearBasis":"projectYear","project":"p","bodies":["a","b"]}
      """#
    let members = meetings(promises: promise, rounds: ["2012-06", "2012-12", "2013-06"], to: "2013-10-31")
    #expect(try judgement(of: "KP-PAR-006", on: members).status == .passed)
  }

  @Test("A body that also meets outside the rounds is not judged by the rounds")
  func outsideRounds() throws {
    let extra = #","meetings":[{"id":"x","bodies":["a"],"scheduled":"2013-01","project":"p"}]"#
    #expect(try yearly(#","isPerBody":true"#, extra: extra).status == .skipped)
  }

  // MARK: Past occasions

  @Test("Twelve rounds without an outcome are one finding, which names them all")
  func oneFindingForRounds() throws {
    let report = try judgement(of: "KP-PAR-008", on: meetings(promises: "", rounds: Self.twice))
    #expect(report.kinds == ["rounds"])
    #expect(report.findings.map(\.subject.description) == ["projects/p"])
    #expect(report.findings.first?.message.argument("meetings") == .count(8))
    #expect(report.findings.first?.related.count == 4)
  }

  @Test("Of a round of which one body is said to have met, the other body is open")
  func partOfRound() throws {
    let met = #","meetings":[{"id":"x","bodies":["a"],"round":"r0","outcome":"held"}]"#
    let finding = try judgement(of: "KP-PAR-008", on: meetings(promises: "", rounds: ["2012-06"], more: met)).findings
    #expect(finding.first?.message.argument("meetings") == .count(1))
    let both = #","meetings":[{"id":"x","bodies":["a","b"],"round":"r0","outcome":"notHeld"}]"#
    #expect(
      try judgement(of: "KP-PAR-008", on: meetings(promises: "", rounds: ["2012-06"], more: both)).status == .passed)
  }

  @Test(
    "Time has passed only when the last day that is meant has passed",
    arguments: [
      ("2020-03-17", "2020-03-17", RuleStatus.notApplicable), ("2020-03-17", "2020-03-18", .failed),
      ("2020-03", "2020-03-31", .notApplicable), ("2020-03", "2020-04-01", .failed),
      ("2020", "2020-12-31", .notApplicable), ("--03", "2020-04-01", .skipped),
    ])
  func time(_ time: String, _ day: String, _ status: RuleStatus) throws {
    let event = #""events":[{"id":"e","name":"E","announced":"\#(time)"}]"#
    #expect(try judgement(of: "KP-PAR-008", on: event, asOf: day).status == status)
  }

  @Test(
    "Whatever became of it, a stated outcome settles an occasion",
    arguments: [#""outcome":"held""#, #""outcome":"cancelled""#, #""outcome":"notHeld""#, #""held":"2020-03-17""#])
  func outcomes(_ outcome: String) throws {
    let event = #""events":[{"id":"e","name":"E","announced":"2020-03-17",\#(outcome)}]"#
    #expect(try judgement(of: "KP-PAR-008", on: event).status == .passed)
  }

  @Test("Events of one promise are one series; so are events of one kind in one project")
  func series() throws {
    func subjects(_ more: String) throws -> [String] {
      let events = (1...3).map {
        #"{"id":"e\#($0)","name":"E","kind":"seminar","project":"p","scheduled":"2020-0\#($0)"\#(more)}"#
      }
      return try judgement(
        of: "KP-PAR-008",
        on: #"""
          "projects":[{"id":"p","name":"P"}],"promises":[{"id":"s","name":"S","kind":"seminars"}],
          "events":[\#(events.joined(separator: ","))]
          """#
      ).findings.map(\.subject.description)
    }
    #expect(try subjects(#","fulfils":["s"]"#) == ["promises/s"])
    #expect(try subjects("") == ["projects/p"])
  }

  // MARK: Workshops

  @Test(
    "Six hours and ten people are the least that is promised",
    arguments: [
      (#""hours":6,"participants":10"#, RuleStatus.passed), (#""hours":5,"participants":10"#, .failed),
      (#""hours":6,"participants":9"#, .failed), (#""hours":6"#, .skipped), (#""participants":3"#, .failed),
      (#""hours":1,"outcome":"cancelled""#, .notApplicable),
    ])
  func workshops(_ stated: String, _ status: RuleStatus) throws {
    let members = #"""
      "promises":[{"id":"w","name":"W","kind":"workshops","hoursEach":"6+","participantsEach":"10+"}],
      "events":[{"id":"e","name":"E","fulfils":["w"],\#(stated)}]
      """#
    #expect(try judgement(of: "KP-PAR-007", on: members).status == status)
  }

  @Test("Topics that are only examples may be fewer than the workshops")
  func exampleTopics() throws {
    func status(_ isExample: String) throws -> RuleStatus {
      try judgement(
        of: "KP-PAR-010",
        on: #"""
          "promises":[{"id":"w","name":"W","kind":"workshops","amount":"6"}],
          "topics":[{"id":"t","name":"T","promise":"w"\#(isExample)}]
          """#
      ).status
    }
    #expect(try status("") == .failed)
    #expect(try status(#","isExample":true"#) == .skipped)
  }

  // MARK: Printed numbers

  private func counted(_ count: String, _ members: String) throws -> Judgement {
    try judgement(of: "KP-PAR-009", on: #""statedCounts":[{"id":"c",\#(count)}],\#(members)"#)
  }

  private static let groups = #"""
    "projects":[{"id":"p","name":"P"},{"id":"q","name":"Q"}],
    "bodies":[{"id":"a","name":"A","kind":"workingGroup","basis":"targetGroup","project":"p"},
    {"id":"b","name":"B","kind":"workingGroup","basis":"territory","project":"p"},
    {"id":"c","name":"C","kind":"workingGroup","basis":"territory","project":"q"},
    {"id":"s","name":"S","kind":"steeringGroup","project":"p"}]
    """#

  @Test(
    "Working groups are counted by project and by what they are formed by; a steering group is none",
    arguments: [
      (#""counted":"workingGroups","count":"2","subject":"projects/p""#, RuleStatus.passed),
      (#""counted":"workingGroups","count":"3""#, .passed),
      (#""counted":"workingGroups","count":"4""#, .failed),
      (#""counted":"thematicGroups","count":"1","subject":"projects/p""#, .passed),
      (#""counted":"territorialGroups","count":"2""#, .passed),
      (#""counted":"territorialGroups","count":"2","subject":"projects/p""#, .failed),
      (#""counted":"measures","count":"97""#, .notApplicable),
      (#""counted":"seminars","count":"1""#, .skipped),
    ])
  func groups(_ count: String, _ status: RuleStatus) throws {
    #expect(try counted(count, Self.groups).status == status)
  }

  @Test("What the dossier lists may be incomplete, so that is a warning; printed parts that differ contradict")
  func severityOfNumbers() throws {
    #expect(
      try counted(#""counted":"workingGroups","count":"9""#, Self.groups).findings.map(\.severity) == [.warning])
    let parts = #""counted":"goals","count":"9","parts":["d"]},{"id":"d","counted":"goals","count":"8""#
    #expect(try counted(parts, Self.groups).findings.map(\.severity) == [.error])
  }

  @Test("A number that holds for a time counts the groups of that time")
  func numberOfTime() throws {
    let members = #"""
      "bodies":[{"id":"a","name":"A","kind":"workingGroup","from":"2015"},
      {"id":"b","name":"B","kind":"workingGroup","to":"2014"}]
      """#
    #expect(try counted(#""counted":"workingGroups","count":"1","time":"2016""#, members).status == .passed)
    #expect(try counted(#""counted":"workingGroups","count":"2","time":"2016""#, members).status == .failed)
    #expect(try counted(#""counted":"workingGroups","count":"2""#, members).status == .passed)
  }

  @Test("An entry that stands for two or three groups agrees with neither and contradicts four")
  func boundedNumber() throws {
    let members = #""bodies":[{"id":"a","name":"A","kind":"workingGroup","standsFor":"2-3"}]"#
    #expect(try counted(#""counted":"workingGroups","count":"2""#, members).status == .skipped)
    #expect(try counted(#""counted":"workingGroups","count":"4""#, members).status == .failed)
    #expect(try counted(#""counted":"workingGroups","count":"2-3""#, members).status == .passed)
  }
}
