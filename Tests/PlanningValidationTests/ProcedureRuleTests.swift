import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel
import PlanningTestKit
import PlanningValidation
import Testing

@Suite("Rules about rules of procedure, votes and tasks")
struct ProcedureRuleTests {
  private static let body = #""bodies":[{"id":"a","name":"A"},{"id":"b","name":"B"}]"#

  private func rules(_ members: String, bodies: String = #""a""#) -> String {
    #""rulesOfProcedure":[{"id":"r","name":"R","bodies":[\#(bodies)],\#(members)}]"#
  }

  private func judge(_ rule: String, _ members: String...) throws -> Judgement {
    try judgement(of: rule, on: ([Self.body] + members).joined(separator: ","))
  }

  // MARK: Terms

  private func called(_ meeting: String, _ notice: String = "") throws -> Judgement {
    try judge(
      "KP-PAR-014",
      rules(
        #"""
        "notices":[{"what":"invitation","count":7,"unit":"calendarDays"\#(notice)},
        {"what":"publication","count":3,"unit":"calendarDays"}]
        """#), #""meetings":[{"id":"m","bodies":["a"],"held":"2024-06-10",\#(meeting)}]"#)
  }

  @Test("A late invitation names the last day that may have been in time; each late thing is a finding of its own")
  func lateInvitation() throws {
    let late = try called(#""invitationSent":"2024-06-08","published":"2024-06-09""#)
    #expect(late.kinds == ["invitation", "publication"])
    #expect(late.findings.map(\.severity) == [.warning, .warning])
    #expect(try late.findings.first?.message.argument("day") == .day(Day(iso: "2024-06-04")))
    #expect(late.findings.map(\.path.description) == ["meetings/m/invitationSent", "meetings/m/published"])
    #expect(try called(#""invitationSent":"2024-06-01","published":"2024-06-01""#).status == .passed)
  }

  @Test("An extraordinary meeting may be called late where the rules let an urgent matter lift the term")
  func waived() throws {
    let meeting = #""invitationSent":"2024-06-09","published":"2024-06-01","isExtraordinary":true"#
    #expect(try called(meeting, #","isWaivable":true"#).status == .passed)
    #expect(try called(meeting).kinds == ["invitation"])
    #expect(try called(#""invitationSent":"2024-06-09","outcome":"cancelled""#).status == .notApplicable)
  }

  @Test("Minutes of which nothing is said after their term are a note, late ones a warning")
  func minutes() throws {
    func judge(_ meeting: String) throws -> Judgement {
      try self.judge(
        "KP-PAR-019", rules(#""notices":[{"what":"minutes","count":14,"unit":"calendarDays"}]"#),
        #""meetings":[{"id":"m","bodies":["a"],\#(meeting)}]"#)
    }
    let missing = try judge(#""held":"2024-06-10","outcome":"held""#)
    #expect(missing.kinds == ["missing"] && missing.findings.map(\.severity) == [.note])
    let late = try judge(#""held":"2024-06-10","minutes":{"made":"2024-06-25"}"#)
    #expect(late.kinds == ["late"] && late.findings.map(\.severity) == [.warning])
    #expect(try judge(#""scheduled":"2024-06-10""#).status == .notApplicable)
    #expect(try judge(#""held":"2024-12-30","outcome":"held""#).status == .skipped)
  }

  @Test("A membership without an end is too long from the day after its term")
  func term() throws {
    func judge(_ seat: String) throws -> RuleStatus {
      try self.judge("KP-PAR-025", rules(#""termMonths":24"#), #""seats":[{"id":"s","body":"a",\#(seat)}]"#).status
    }
    #expect(try judge(#""from":"2023-01-01""#) == .failed)
    #expect(try judge(#""from":"2023-01-02""#) == .passed)
    #expect(try judge(#""from":"2020","to":"2024""#) == .notApplicable)
    #expect(try judge(#""from":"2020","filling":"vacant""#) == .notApplicable)
    #expect(try judge(#""from":"2020","function":"guest""#) == .notApplicable)
  }

  @Test("Fewer listed meetings than the rules ask for are a note about the list, and only for full years")
  func frequency() throws {
    func judge(_ times: [String], _ rules: String = #""frequency":{"times":1,"months":6}"#) throws -> Judgement {
      let meetings = times.enumerated().map { #"{"id":"m\#($0)","bodies":["a"],"held":"\#($1)"}"# }
      return try self.judge("KP-PAR-027", self.rules(rules), #""meetings":[\#(meetings.joined(separator: ","))]"#)
    }
    #expect(try judge(["2024-03-01", "2024-09-01"]).status == .passed)
    let short = try judge(["2024-03-01", "2024-04-01"])
    #expect(short.findings.map(\.severity) == [.note])
    #expect(short.findings.first?.message.argument("count") == .count(1))
    #expect(try judge(["2025-01-01"]).status == .notApplicable && judge([]).status == .notApplicable)
    // A meeting of which only the year is known may lie in the window that seems empty.
    #expect(try judge(["2024-03-01", "2024"]).status == .passed)
  }

  @Test("A body is not asked for the time before it was founded or after it ended")
  func foundedWithinTheYear() throws {
    let rules = self.rules(#""frequency":{"times":2,"months":12}"#)
    func judge(_ body: String) throws -> Judgement {
      try judgement(
        of: "KP-PAR-027",
        on: #"""
          "bodies":[{"id":"a","name":"A"\#(body)}],
          \#(rules),
          "meetings":[{"id":"m","bodies":["a"],"held":"2023-10-01"},{"id":"n","bodies":["a"],"held":"2024-03-01"},
          {"id":"o","bodies":["a"],"held":"2024-09-01"}]
          """#)
    }
    #expect(try judge("").status == .failed)
    #expect(try judge(#","from":"2023-09-01""#).status == .passed)
    #expect(try judge(#","from":"2023""#).status == .passed)
    #expect(try judge(#","from":"2022-12-31""#).status == .failed)
    #expect(try judge(#","from":"2023-09-01","to":"2024-10-31""#).status == .notApplicable)
  }

  // MARK: Votes

  @Test(
    "Who may not vote is told by kind",
    arguments: [
      (#""isVoting":true"#, [String]()), (#""function":"guest""#, ["guest"]), (#""isVoting":false"#, ["noVote"]),
      (#""filling":"filled""#, []),
      (#""to":"2024-05""#, ["ended"]), (#""from":"2024-07-01""#, ["ended"]),
      (#""from":"2024-06-10","to":"2024-06-10""#, []),
    ])
  func voters(_ seat: String, _ kinds: [String]) throws {
    let vote = #""votes":[{"id":"v","body":"a","time":"2024-06-10","ballots":[{"seat":"s","choice":"abstained"}]}]"#
    #expect(try judge("KP-PAR-022", #""seats":[{"id":"s","body":"a",\#(seat)}]"#, vote).kinds == kinds)
    // Who is listed as not present did not vote.
    #expect(
      try judge(
        "KP-PAR-022", #""seats":[{"id":"s","body":"a",\#(seat)}]"#,
        vote.replacing("abstained", with: "notPresent")
      ).status == .notApplicable)
  }

  @Test("A declared interest bars only where the rules say so, and not who left the vote alone")
  func interests() throws {
    func judge(_ interest: String, bars: Bool = true) throws -> [String] {
      try self.judge(
        "KP-PAR-022", rules(#""interestBarsVote":\#(bars)"#), #""seats":[{"id":"s","body":"a"}]"#,
        #""meetings":[{"id":"m","bodies":["a"],"held":"2024-06-10"}]"#,
        #""agendaItems":[{"id":"i","meeting":"m","interests":[{\#(interest)}]}]"#,
        #""votes":[{"id":"v","agendaItem":"i","ballots":[{"seat":"s","choice":"votedFor"}]}]"#
      ).kinds
    }
    #expect(try judge(#""seat":"s""#) == ["barred"])
    #expect(try judge(#""seat":"s""#, bars: false) == [])
    #expect(try judge(#""seat":"s","abstains":true"#) == [])
    #expect(try judge(#""seat":"other""#) == [])
  }

  @Test("That a seat or the rules are silent is no proof that whoever voted might")
  func silentVoters() throws {
    func status(_ seat: String, _ rule: String, interest: String) throws -> RuleStatus {
      try judge(
        "KP-PAR-022", rules(rule), #""seats":[{"id":"s","body":"a"\#(seat)}]"#,
        #""meetings":[{"id":"m","bodies":["a"],"held":"2024-06-10"}]"#,
        #""agendaItems":[{"id":"i","meeting":"m","interests":[\#(interest)]}]"#,
        #""votes":[{"id":"v","agendaItem":"i","ballots":[{"seat":"s","choice":"votedFor"}]}]"#
      ).status
    }
    let voting = #","isVoting":true"#
    let interest = #"{"seat":"s"}"#
    #expect(try status(voting, #""interestBarsVote":false"#, interest: interest) == .passed)
    #expect(try status("", #""interestBarsVote":false"#, interest: interest) == .skipped)
    #expect(try status(voting, #""isPublic":true"#, interest: interest) == .skipped)
    #expect(try status(voting, #""isPublic":true"#, interest: "") == .passed)
    #expect(try status(voting, #""interestBarsVote":true"#, interest: interest) == .failed)
  }

  @Test("Equal votes without a rule for them prove no stated result wrong")
  func equalVotes() throws {
    func status(_ more: String, base: String = "votesCast") throws -> RuleStatus {
      try judge(
        "KP-PAR-018", rules(#""decision":{"fraction":"1/2","comparison":"moreThan","base":"\#(base)"}\#(more)"#),
        #""seats":[{"id":"s","body":"a","isVoting":true,"filling":"filled"},{"id":"t","body":"a","isVoting":true,"filling":"filled"}]"#,
        #""votes":[{"id":"v","body":"a","time":"2024-06-10","votesFor":1,"votesAgainst":1,"statedResult":"accepted"}]"#
      ).status
    }
    #expect(try status("") == .skipped)
    #expect(try status("", base: "allSeats") == .failed)
    #expect(try status(#","tie":"rejected""#) == .failed)
  }

  @Test(
    "Whoever is stated as not being there has no ballot of a vote at the meeting",
    arguments: [
      (#"{"seat":"s","presence":"excused"}"#, "", true), (#"{"seat":"s","presence":"present"}"#, "", false),
      (#"{"seat":"s","presence":"excused","substitute":"n"}"#, "", false),
      (#"{"seat":"t","presence":"excused"}"#, "", false),
      (#"{"seat":"s","presence":"excused"}"#, #","method":"correspondence""#, false),
      (#"{"seat":"s","presence":"present","toItem":"h"}"#, #","agendaItem":"i""#, true),
    ])
  func absentVoters(_ line: String, _ vote: String, _ isFound: Bool) throws {
    let judged = try judge(
      "KP-PAR-030",
      #"""
      "seats":[{"id":"s","body":"a","isVoting":true},{"id":"t","body":"a","isVoting":true},
      {"id":"n","body":"a","substituteFor":"s"}],"agendaItems":[{"id":"h","meeting":"m"},{"id":"i","meeting":"m"}]
      """#, #""meetings":[{"id":"m","bodies":["a"],"held":"2024-06-10","attendances":[\#(line)]}]"#,
      #""votes":[{"id":"v","meeting":"m"\#(vote),"ballots":[{"seat":"s","choice":"votedFor"}]}]"#)
    #expect(judged.findings.map(\.path.description) == (isFound ? ["votes/v/ballots"] : []))
    #expect(judged.findings.flatMap(\.related).map(\.description) == (isFound ? ["votes/v/ballots/s"] : []))
  }

  @Test("A substitute of a member may vote, a member of another body may not")
  func foreignVoters() throws {
    let vote = #""votes":[{"id":"v","body":"a","ballots":[{"seat":"n","choice":"votedFor"}]}]"#
    #expect(
      try judge("KP-PAR-022", #""seats":[{"id":"s","body":"a"},{"id":"n","body":"a","substituteFor":"s"}]"#, vote).kinds
        == [])
    #expect(try judge("KP-PAR-022", #""seats":[{"id":"n","body":"b"}]"#, vote).kinds == ["otherBody"])
  }

  @Test("The numbers of a vote are measured by all seats with a vote, also those that may have one")
  func numbers() throws {
    func status(_ numbers: String) throws -> RuleStatus {
      try judge(
        "KP-PAR-016", #""seats":[{"id":"s","body":"a","isVoting":true},{"id":"t","body":"a"}]"#,
        #""votes":[{"id":"v","body":"a","time":"2024-06-10",\#(numbers)}]"#
      ).status
    }
    #expect(try status(#""votesFor":1,"abstained":1"#) == .passed)
    #expect(try status(#""votesFor":1,"abstained":1,"notPresent":1"#) == .failed)
    #expect(try status(#""votesFor":9223372036854775807,"votesAgainst":9223372036854775807"#) == .failed)
  }

  @Test("Where only the chair's seat is listed, ten votes are a note; an error where the body is stated to have fewer")
  func listedSeats() throws {
    func judge(_ body: String) throws -> Judgement {
      try judgement(
        of: "KP-PAR-016",
        on: #"""
          "bodies":[{"id":"a","name":"A"\#(body)}],
          "seats":[{"id":"s","body":"a","function":"chair","isVoting":true}],
          "votes":[{"id":"v","body":"a","time":"2024-06-10","votesFor":10}]
          """#)
    }
    let listed = try judge("")
    #expect(listed.kinds == ["listed"] && listed.findings.map(\.severity) == [.note])
    #expect(try judge(#","statedParticipants":"12""#).findings.map(\.severity) == [.note])
    let stated = try judge(#","statedParticipants":"9""#)
    #expect(stated.kinds == ["more"] && stated.findings.map(\.severity) == [.error])
    #expect(stated.findings.first?.message.argument("seats") == .count(9))
  }

  @Test("A stated result that the numbers do not give names both")
  func results() throws {
    let judgement = try judge(
      "KP-PAR-018", rules(#""decision":{"fraction":"2/3","comparison":"atLeast","base":"votesCast"}"#),
      #""votes":[{"id":"v","body":"a","time":"2024-06-10","votesFor":3,"votesAgainst":2,"statedResult":"accepted"}]"#)
    #expect(judgement.status == .failed)
    #expect(judgement.findings.first?.message.argument("computed") == .message(Message("voteResult.rejected")))
    #expect(judgement.findings.first?.path == DossierPath("votes", "v", "statedResult"))
  }

  @Test("Without rules of a majority no stated result is wrong")
  func noRules() throws {
    let vote = #""votes":[{"id":"v","body":"a","votesFor":0,"votesAgainst":2,"statedResult":"accepted"}]"#
    #expect(try judge("KP-PAR-018", vote).status == .notApplicable)
  }

  @Test("What only advised needs no quorum")
  func advice() throws {
    func judge(_ more: String) throws -> Judgement {
      try self.judge(
        "KP-PAR-015", rules(#""quorum":{"fraction":"1/2","comparison":"moreThan","base":"allSeats"}"#),
        #""seats":[{"id":"s","body":"a","isVoting":true},{"id":"t","body":"a","isVoting":true}]"#,
        #"""
        "meetings":[{"id":"m","bodies":["a"],"held":"2024-06-10",
        "attendances":[{"seat":"s","presence":"present"},{"seat":"t","presence":"absent"}]}]
        """#, #""resolutions":[{"id":"u","meeting":"m"\#(more)}]"#)
    }
    let without = try judge("")
    #expect(without.status == .failed && without.findings.first?.message.argument("present") == .count(1))
    #expect(try judge(#","wasWithoutQuorum":true"#).status == .passed)
    #expect(try judge(#","body":"b""#).status == .notApplicable)
  }

  // MARK: What belongs together

  @Test(
    "A vote, a resolution and a task keep to one meeting",
    arguments: [
      (#""votes":[{"id":"v","meeting":"m","agendaItem":"i"}]"#, RuleStatus.passed),
      (#""votes":[{"id":"v","meeting":"n","agendaItem":"i"}]"#, .failed),
      (#""votes":[{"id":"v","agendaItem":"i"}],"resolutions":[{"id":"u","meeting":"n","vote":"v"}]"#, .failed),
      (#""votes":[{"id":"v","agendaItem":"i"}],"resolutions":[{"id":"u","agendaItem":"i","vote":"v"}]"#, .passed),
      (
        #""resolutions":[{"id":"u","meeting":"n"}],"tasks":[{"id":"t","text":"T","agendaItem":"i","resolution":"u"}]"#,
        .failed
      ),
    ])
  func oneMeeting(_ members: String, _ status: RuleStatus) throws {
    #expect(
      try judge(
        "KP-PAR-026", #""meetings":[{"id":"m"},{"id":"n"}],"agendaItems":[{"id":"i","meeting":"m"}]"#, members
      ).status == status)
  }

  @Test("A joint meeting lists seats of both bodies")
  func jointAttendance() throws {
    func status(_ bodies: String) throws -> RuleStatus {
      try judge(
        "KP-PAR-023", #""seats":[{"id":"s","body":"a"},{"id":"t","body":"b"}]"#,
        #"""
        "meetings":[{"id":"m","bodies":[\#(bodies)],"attendances":[{"seat":"s","presence":"present"},
        {"seat":"t","presence":"excused"}]}]
        """#
      ).status
    }
    #expect(try status(#""a","b""#) == .passed)
    #expect(try status(#""a""#) == .failed)
  }

  @Test("Seats that ended need no side, and vacant ones neither")
  func sides() throws {
    func kinds(_ seat: String) throws -> [String] {
      try judge(
        "KP-PAR-028", rules(#""triad":{"minimumPerSide":1},"countsCarersAsUsers":false"#),
        #""seats":[{"id":"p","body":"a","side":"provider"},{"id":"s","body":"a",\#(seat)}]"#
      ).kinds
    }
    #expect(try kinds(#""filling":"filled""#) == ["side"])
    #expect(try kinds(#""side":"user""#) == ["userKind"])
    #expect(try kinds(#""to":"2023""#) == [] && kinds(#""filling":"vacant""#) == [])
    #expect(try kinds(#""function":"guest""#) == [])
  }

  @Test("The text of a task and the pseudonym of a member reach no message of these rules")
  func secrets() throws {
    let members = #"""
      \#(Self.body),"seats":[{"id":"s","body":"b","person":"secret-7"}],
      "tasks":[{"id":"t","text":"secret-7","due":"2024"}],"votes":[{"id":"v","body":"a","ballots":[
      {"seat":"s","choice":"votedFor"}]}]
      """#
    let findings = try report(on: dossier(members)).findings.filter { $0.rule.rawValue.hasPrefix("KP-PAR") }
    #expect(findings.count >= 3)
    #expect(findings.allSatisfy { !RawJSON($0).text.contains("secret-7") })
  }
}
