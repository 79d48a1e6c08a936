import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Question 10: were the promised meetings held?")
struct MeetingsTests {
  private func result(
    of dossier: Dossier, asOf day: String = "2014-12-31", project: Identifier<Project>? = nil
  ) throws -> MeetingsResult {
    try #require(try lawfulAnswer(to: MeetingsQuestion(project: project), about: dossier, on: day).answer.value)
  }

  /// Two bodies that meet in two rounds, promised as a whole and each.
  private func smallDossier() throws -> Dossier {
    try RuleExample(
      .passed,
      """
      "projects":[{"id":"p","name":"P","from":"2012-01-01","to":"2013-12-31"}],
      "promises":[{"id":"all","name":"All","kind":"meetings","project":"p","amount":"4","bodies":["a","b"]},
      {"id":"yearly","name":"Yearly","kind":"meetings","project":"p","perYear":"1","isPerBody":true,"bodies":["a","b"]}],
      "bodies":[{"id":"a","name":"A"},{"id":"b","name":"B"}],
      "rounds":[{"id":"r1","bodies":["a","b"],"scheduled":"2012-05","project":"p"},
      {"id":"r2","bodies":["a","b"],"scheduled":"2013-05","project":"p"}]
      """
    ).dossier()
  }

  private func meeting(
    _ id: String, _ bodies: [String], round: String? = nil, _ outcome: Outcome? = .held
  ) -> Meeting {
    var meeting = Meeting(id: Identifier(id))
    meeting.bodies = bodies.map { Identifier($0) }
    meeting.round = round.map { Identifier($0) }
    meeting.project = Identifier("p")
    meeting.outcome = outcome
    return meeting
  }

  @Test("Otrokovice: twelve rounds of six bodies are 72 scheduled meetings, and none is known to be held")
  func otrokovice() throws {
    let result = try result(of: try GoldenDossier.otrokovice.dossier())
    let total = try #require(result.total)
    #expect(result.rounds == .known(12))
    #expect(result.bodies.count == 6)
    #expect(result.bodies.allSatisfy { $0.scheduled == .known(12) && $0.promised == .known(12) })
    #expect(total.scheduled == .known(72))
    #expect(total.promised == .known(72))
    #expect(total.held.content == .unknown)
    let reason = try #require(total.held.reasons.first)
    #expect(
      MessageCatalogue.communityPlanning.text(reason.message, in: .czech).contains("naplánované není uskutečněné"))
    #expect(total.announced.content == .unknown)
  }

  @Test("Otrokovice: 4 + 6 + 2 rounds by calendar year, 6 + 6 by year of the project")
  func otrokoviceByYear() throws {
    let result = try result(of: try GoldenDossier.otrokovice.dossier())
    #expect(result.roundsByCalendarYear.map(\.count) == [.known(4), .known(6), .known(2)])
    #expect(result.roundsByProjectYear.map(\.count) == [.known(6), .known(6)])
  }

  @Test("A meeting that is listed for a round stands in for the one that the round implies")
  func listedMeetingIsNotCountedTwice() throws {
    var dossier = try smallDossier()
    dossier.meetings = [meeting("m", ["a"], round: "r1")]
    let result = try result(of: dossier)
    let total = try #require(result.total)
    #expect(total.scheduled == .known(4))
    #expect(result.bodies.first?.held.content == .bounded(lower: 1, upper: 2))
    #expect(total.held.content == .bounded(lower: 1, upper: nil), "of the other body nothing is stated")
  }

  @Test("Two meetings of one body in one round are one round and a meeting beside it")
  func secondMeetingOfARound() throws {
    var dossier = try smallDossier()
    dossier.meetings = [meeting("m", ["a"], round: "r1"), meeting("n", ["a"], round: "r1")]
    let body = try #require(try result(of: dossier).bodies.first)
    #expect(body.held.content == .bounded(lower: 2, upper: 3))
  }

  @Test("A joint meeting counts once for each of its bodies")
  func jointMeeting() throws {
    var dossier = try smallDossier()
    dossier.rounds = []
    dossier.meetings = [meeting("m", ["a", "b", "a"])]
    let result = try result(of: dossier)
    #expect(result.total?.held == .known(2))
    #expect(result.bodies.allSatisfy { $0.held == .known(1) })
    #expect(result.events?.held == .known(1))
  }

  @Test("Of a round one joint meeting is one event, and the bodies that it does not cover are one each")
  func eventsOfARound() throws {
    var dossier = try smallDossier()
    dossier.bodies.append(Body(id: Identifier("c"), name: "C"))
    dossier.rounds = [dossier.rounds[0]]
    dossier.rounds[0].bodies.append(Identifier("c"))
    dossier.meetings = [meeting("m", ["a", "b"], round: "r1")]
    let result = try result(of: dossier)
    #expect(result.total?.scheduled == .known(3) && result.events?.scheduled == .known(2))
    #expect(result.events?.held.content == .bounded(lower: 1, upper: 2))
  }

  @Test("A share of the promised number keeps its parts, and bounds where the number has them")
  func shares() throws {
    var dossier = try smallDossier()
    dossier.meetings = [meeting("m", ["a"], round: "r1")]
    let body = try #require(try result(of: dossier).bodies.first)
    #expect(body.scheduledOfPromised == .known(try Ratio(2, of: 2)))
    #expect(body.heldOfPromised?.content == .bounded(lower: try Ratio(1, of: 2), upper: try Ratio(2, of: 2)))
  }

  @Test("What is promised of each body and year is broken by too few in all and not kept by enough in all")
  func yearlyVerdict() throws {
    var dossier = try smallDossier()
    dossier.promises = [dossier.promises[1]]
    dossier.meetings = ["r1", "r2"].map { (round: String) in meeting("m\(round)", ["a", "b"], round: round) }
    let all = try #require(try result(of: dossier).promises.first)
    #expect(all.promised == .known(4) && all.delivered == .known(4))
    #expect(all.isKept.keys == ["promise.eachTimeOpen"])
    dossier.meetings[1].outcome = .cancelled
    #expect(try result(of: dossier).promises.first?.isKept == .known(false))
  }

  @Test("What was held after the day is not held on it, and a holiday makes a date doubtful")
  func days() throws {
    var dossier = try smallDossier()
    dossier.rounds = []
    var held = meeting("m", ["a"], nil)
    held.held = Written(text: "2014-01-01")
    dossier.meetings = [held]
    #expect(try result(of: dossier, asOf: "2014-01-01").bodies.first?.held == .known(1))
    #expect(try result(of: dossier, asOf: "2013-12-31").bodies.first?.held == .known(0))
    let answer = try lawfulAnswer(to: MeetingsQuestion(), about: dossier, on: "2014-06-30").answer
    #expect(answer.keys == ["meetings.doubtfulDays"])
  }

  @Test("Fewer listed meetings than promised are no verdict: the others are not stated")
  func silenceIsNoVerdict() throws {
    var dossier = try smallDossier()
    dossier.rounds = []
    dossier.meetings = [meeting("m", ["a"])]
    let all = try #require(try result(of: dossier).promises.first { $0.promise.text == "all" })
    #expect(all.delivered.content == .bounded(lower: 1, upper: nil))
    #expect(all.isKept.content == .unknown)
  }

  @Test("A promise is broken when all its meetings are listed, too few were held, and the project is over")
  func brokenPromise() throws {
    var dossier = try smallDossier()
    dossier.meetings = [
      meeting("m", ["a", "b"], round: "r1"), meeting("n", ["a", "b"], round: "r2", .cancelled),
    ]
    let all = try #require(try result(of: dossier).promises.first { $0.promise.text == "all" })
    #expect(all.delivered == .known(2))
    #expect(all.isKept == .known(false))
    let before = try #require(try result(of: dossier, asOf: "2013-06-01").promises.first)
    #expect(before.isKept.content == .unknown)
  }

  @Test("An entry that stands for several meetings counts as its bounds")
  func entryForSeveral() throws {
    var dossier = try smallDossier()
    dossier.rounds = []
    var several = meeting("m", ["a"])
    several.standsFor = Written(text: "2-3")
    dossier.meetings = [several, meeting("n", ["a"])]
    let body = try #require(try result(of: dossier).bodies.first)
    #expect(body.held.content == .bounded(lower: 3, upper: 4))
  }

  @Test("A number a year gives a number in all only where it holds for each body and the project lasts whole years")
  func yearlyPromise() throws {
    var dossier = try smallDossier()
    #expect(try result(of: dossier).bodies.allSatisfy { $0.promised == .known(2) })
    dossier.projects[0].to = Written(text: "2013-11-30")
    #expect(try result(of: dossier).bodies.allSatisfy { $0.promised.content == .unknown })
  }

  @Test("A round whose time does not decide between two years leaves both years bounded")
  func undecidedYear() throws {
    var dossier = try smallDossier()
    dossier.rounds[0].scheduled = Written(text: "2012-12/2013-01")
    let result = try result(of: dossier)
    #expect(result.rounds == .known(2))
    #expect(
      result.roundsByCalendarYear.map(\.count.content) == [
        .bounded(lower: 0, upper: 1), .bounded(lower: 1, upper: 2),
      ])
  }

  @Test("A dossier without bodies that meet has no answer, and says why")
  func nothingToCount() throws {
    let answer = MeetingsQuestion().answer(
      for: DossierIndex(Dossier(id: Identifier("empty"))), in: EvaluationContext(asOf: try Day(iso: "2020-01-01")))
    #expect(answer.content == .unknown)
    #expect(!answer.reasons.isEmpty)
  }

  @Test("Scheduled meetings are the pairs of round and body, whatever the shape", arguments: 0..<20)
  func pairsOfRoundAndBody(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var dossier = Dossier(id: Identifier("random"))
    dossier.bodies = (0..<Int.random(in: 1...5, using: &generator)).map { Body(id: Identifier("b\($0)"), name: "B") }
    var pairs = 0
    for number in 0..<Int.random(in: 1...8, using: &generator) {
      var round = Round(id: Identifier("r\(number)"))
      // Of a round without bodies nobody could say how many meetings it is.
      round.bodies = dossier.bodies.map(\.id).filter { $0.text == "b0" || Bool.random(using: &generator) }
      let isScheduled = Bool.random(using: &generator)
      round.scheduled = isScheduled ? Written(StatedTime(year: 2012, month: 1 + number)) : nil
      if isScheduled { pairs += round.bodies.count }
      dossier.rounds.append(round)
    }
    let answer = try lawfulAnswer(to: MeetingsQuestion(), about: dossier, on: "2020-01-01").answer
    guard let total = answer.value?.total else { return }
    #expect(total.scheduled == .known(pairs))
    #expect(answer.value?.events?.scheduled == .known(pairs))
  }
}
