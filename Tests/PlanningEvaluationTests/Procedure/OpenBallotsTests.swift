import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Ballots that may or may not count")
struct OpenBallotsTests {
  private func answer(
    _ seats: [String], ballots: [(String, String)], base: String = "votesCast", rules: String = #","tie":"rejected""#,
    vote: String = "", meeting: String = "", more: String = ""
  ) throws -> Answer<DecisionResult> {
    var small = SmallDossier(rules: #""decision":\#(threshold("1/2", "moreThan", base))\#(rules)"#)
    small.seats = seats
    small.meeting += meeting
    let lines = ballots.map { #"{"seat":"\#($0.0)","choice":"\#($0.1)"}"# }
    small.more = #""votes":[{"id":"v","meeting":"m"\#(vote),"ballots":[\#(lines.joined(separator: ","))]}]\#(more)"#
    return try soundAnswer(to: DecisionQuestion(vote: Identifier("v")), about: small.dossier()).answer
  }

  private func seat(_ id: String, _ more: String = #","isVoting":true"#) -> String {
    #"{"id":"\#(id)","body":"a","filling":"filled"\#(more)}"#
  }

  private func numbers(_ answer: Answer<DecisionResult>) throws -> [String] {
    let result = try answer.known()
    return [result.votesFor, result.votesAgainst, result.abstained, result.notPresent].map(\.text)
  }

  private static let (yes, no) = ("votedFor", "votedAgainst")

  // MARK: Seats that do not say whether they have a vote

  @Test("A seat that does not say whether it has a vote may or may not have voted")
  func votingNotStated() throws {
    let sure = [seat("1"), seat("2"), seat("3", "")]
    let turning = try answer(sure, ballots: [("1", Self.yes), ("2", Self.no), ("3", Self.yes)])
    #expect(try numbers(turning) == ["1-2", "1", "0", "0"])
    #expect(try turning.known().result.value == nil)
    #expect(try turning.known().result.keys.contains("procedure.votingNotStated"))
    // Whether it counts or not, the motion is rejected.
    let lost = try answer(sure, ballots: [("1", Self.no), ("2", Self.no), ("3", Self.yes)])
    #expect(try lost.known().result == .known(.rejected))
    // A seat that has no vote adds nothing, one that has adds one.
    for (voting, votes) in [(false, "1"), (true, "2")] {
      let stated = try answer(
        [seat("1"), seat("2"), seat("3", #","isVoting":\#(voting)"#)],
        ballots: [("1", Self.yes), ("2", Self.no), ("3", Self.yes)])
      #expect(try numbers(stated)[0] == votes)
    }
  }

  @Test("Of a side, a seat that does not say whether it has a vote decides only where it does so both ways")
  func sides() throws {
    let rules = #","tie":"rejected","triad":{"majorityInEachSide":true}"#
    let seats = ["commissioner", "provider", "user"].enumerated().map {
      seat("\($0)", #","isVoting":true,"side":"\#($1)""#)
    }
    let open = [seat("3", #","side":"user""#)]
    let all = [("0", Self.yes), ("1", Self.yes), ("2", Self.yes)]
    let against = try answer(seats + open, ballots: all + [("3", Self.no)], rules: rules)
    #expect(try against.known().sides.map(\.isFor.value) == [true, true, nil])
    let along = try answer(seats + open, ballots: all + [("3", Self.yes)], rules: rules)
    #expect(try along.known().sides.map(\.isFor.value) == [true, true, true])
  }

  // MARK: Declared interests

  private func interested(_ rules: String, by seat: String = "3", choice: String = yes) throws -> Answer<DecisionResult>
  {
    try answer(
      [self.seat("1"), self.seat("2"), self.seat("3"), self.seat("n", #","substituteFor":"3""#)],
      ballots: [("1", Self.yes), ("2", Self.no), (seat == "n" ? "n" : "3", choice)],
      rules: #","tie":"rejected""# + rules,
      vote: #","agendaItem":"i""#,
      more: #","agendaItems":[{"id":"i","meeting":"m","interests":[{"seat":"\#(seat)"}]}]"#)
  }

  @Test("Where the rules are silent about interests, the ballot of whoever declared one is open")
  func silentRules() throws {
    for seat in ["3", "n"] {
      let silent = try interested("", by: seat)
      #expect(try numbers(silent) == ["1-2", "1", "0", "0"])
      let result = try silent.known().result
      #expect(result.value == nil && result.keys.contains("procedure.ruleNotStated"))
      #expect(
        result.reasons.flatMap(\.settledBy).map(\.description).contains("rulesOfProcedure/r/interestBarsVote"))
      #expect(try interested(#","interestBarsVote":false"#, by: seat).known().result == .known(.accepted))
      #expect(try interested(#","interestBarsVote":true"#, by: seat).known().result == .known(.rejected))
    }
    // One vote for and two against are no acceptance, and neither is one against one.
    #expect(try interested("", choice: Self.no).known().result == .known(.rejected))
    #expect(try numbers(interested("", choice: "didNotVote")) == ["1", "1", "0", "0"])
  }

  // MARK: Substitutes

  @Test("A member and the substitute have one vote together; where both voted, either of them may count")
  func both() throws {
    let seats = [seat("1"), seat("2"), seat("n", #","isVoting":true,"substituteFor":"2""#)]
    let differing = try answer(seats, ballots: [("1", Self.yes), ("2", Self.yes), ("n", Self.no)])
    #expect(try numbers(differing) == ["1-2", "0-1", "0", "0"])
    #expect(differing.keys == ["procedure.votedTwice"])
    #expect(differing.reasons.flatMap(\.settledBy).map(\.description) == ["votes/v/ballots/2", "votes/v/ballots/n"])
    let agreeing = try answer(seats, ballots: [("1", Self.no), ("2", Self.yes), ("n", Self.yes)])
    #expect(try numbers(agreeing) == ["1", "1", "0", "0"] && agreeing.keys == ["procedure.votedTwice"])
    let apart = try answer(seats, ballots: [("1", Self.yes), ("2", "notPresent"), ("n", Self.yes)])
    #expect(try numbers(apart) == ["2", "0", "0", "0"] && apart.keys.isEmpty)
    let twice = try answer(seats, ballots: [("1", Self.yes), ("1", Self.yes), ("2", Self.no)])
    #expect(try numbers(twice) == ["1", "1", "0", "0"])
  }

  @Test(
    "A substitute who is a guest, of another body or no longer there leaves the vote of the seat open",
    arguments: [
      #","function":"guest","substituteFor":"2""#, #","to":"2023","substituteFor":"2""#,
      #","to":"2024","substituteFor":"2""#,
    ])
  func doubtful(_ substitute: String) throws {
    let open = try answer(
      [seat("1"), seat("2"), seat("n", substitute)], ballots: [("1", Self.yes), ("n", Self.yes)])
    #expect(try numbers(open) == ["1-2", "0-1", "0-1", "0-1"])
    #expect(open.keys.contains("procedure.ballotOfDoubtful"))
    let foreign = #"{"id":"n","body":"b","substituteFor":"2"}"#
    let other = try answer([seat("1"), seat("2"), foreign], ballots: [("1", Self.yes), ("n", Self.yes)])
    #expect(try numbers(other) == ["1-2", "0-1", "0-1", "0-1"])
  }

  @Test("Ballots of seats that are not there or of another body do not count, and are named")
  func others() throws {
    let seats = [
      seat("1"), #"{"id":"b","body":"b","isVoting":true,"filling":"filled"}"#,
      seat("d", #","isVoting":true,"substituteFor":"gone""#),
    ]
    let ballots = [("1", Self.no), ("x", Self.yes), ("b", Self.yes), ("d", Self.yes)]
    let open = try answer(seats, ballots: ballots)
    #expect(try numbers(open) == ["0", "1", "0", "0"])
    #expect(try open.known().result == .known(.rejected))
    #expect(open.keys == ["procedure.ballotsOfOthers"])
    #expect(
      open.reasons.flatMap(\.settledBy).map(\.description)
        == ["votes/v/ballots/b", "votes/v/ballots/d", "votes/v/ballots/x"])
  }

  @Test("Whoever is named as a substitute for several, is a guest or is not listed stands in for nobody surely")
  func presence() throws {
    func present(_ lines: [String], seats more: [String] = []) throws -> QuorumResult {
      var small = SmallDossier(seats: 3, rules: #""quorum":\#(threshold("1/2", "moreThan", "allSeats"))"#)
      small.seats += more
      small.meeting += #","attendances":[\#(lines.joined(separator: ","))]"#
      return try soundAnswer(to: QuorumQuestion(meeting: Identifier("m")), about: small.dossier()).answer.known()
    }
    func line(_ seat: String, _ substitute: String? = nil, _ presence: String = "excused") -> String {
      let named = substitute.map { #","substitute":"\#($0)""# } ?? ""
      return #"{"seat":"\#(seat)","presence":"\#(presence)"\#(named)}"#
    }
    let substitute = #"{"id":"n","body":"a","substituteFor":"s2"}"#
    let good = try present([line("s1", nil, "present"), line("s2", "n"), line("s3")], seats: [substitute])
    #expect(good.present == .known(2) && good.holds == .known(true))
    let twice = try present([line("s1", "n"), line("s2", "n"), line("s3")], seats: [substitute])
    #expect(twice.present.text == "0-2" && twice.holds.value == nil)
    #expect(twice.present.reasons[0].message.key.rawValue == "procedure.substituteUnclear")
    #expect(
      twice.present.reasons[0].settledBy.map(\.description)
        == ["meetings/m/attendances/s1/substitute", "meetings/m/attendances/s2/substitute"])
    for (named, seats) in [
      ("gone", []), ("g", [#"{"id":"g","body":"a","function":"guest","substituteFor":"s2"}"#]), ("s1", []),
      ("b", [#"{"id":"b","body":"b"}"#]), ("s2", []),
    ] {
      let open = try present([line("s1", nil, "present"), line("s2", named), line("s3")], seats: seats)
      #expect(open.present.text == "1-2" && open.holds.value == nil, "\(named)")
    }
    let guest = #"{"id":"g","body":"a","function":"guest","substituteFor":"s2"}"#
    let own = try present(
      [line("s1", nil, "present"), line("g", nil, "present"), line("s2"), line("s3")], seats: [guest])
    #expect(own.present.text == "1-2")
  }

  @Test("Who is on no list of a body is no attendance of it, and an open vote bounds the share")
  func attendance() throws {
    var small = SmallDossier(seats: 2)
    small.seats[1] = #"{"id":"s2","body":"a","filling":"filled"}"#
    small.attend("++")
    let question = AttendanceQuestion(body: Identifier("a"))
    let result = try soundAnswer(to: question, about: small.dossier()).answer.known()
    #expect(result.total?.present.text == "1-2" && result.total?.seats.text == "1-2")
    #expect(result.total?.share.value == nil)
  }

  // MARK: Laws

  @Test(
    "A stated result holds for every completion of the open seats, in any order",
    arguments: 1...120 as ClosedRange<UInt64>)
  func completions(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...6, using: &random)
    let voting: [Bool?] = (0..<count).map { _ in [true, true, false, nil].randomElement(using: &random) ?? nil }
    let choices = (0..<count).map { _ in
      [Self.yes, Self.yes, Self.no, "abstained"].randomElement(using: &random) ?? Self.yes
    }
    let base = ["votesCast", "allSeats"].randomElement(using: &random) ?? "votesCast"
    var seats = voting.enumerated().map { seat("\($0)", $1.map { #","isVoting":\#($0)"# } ?? "") }
    var ballots = choices.enumerated().map { ("\($0)", $1) }
    let first = try answer(seats, ballots: ballots, base: base)
    seats.shuffle(using: &random)
    ballots.shuffle(using: &random)
    let again = try answer(seats, ballots: ballots, base: base)
    #expect(try numbers(first) == numbers(again))
    #expect(try first.known().result.value == again.known().result.value)
    let open = voting.indices.filter { voting[$0] == nil }
    var results: Set<VoteResult> = []
    var votes: Set<Int> = []
    for bits in 0..<(1 << open.count) {
      let voters = voting.indices.filter { place in
        voting[place] ?? (open.firstIndex(of: place).map { bits >> $0 & 1 == 1 } ?? false)
      }
      let aye = voters.count { choices[$0] == Self.yes }
      let no = voters.count { choices[$0] == Self.no }
      votes.insert(aye)
      results.insert(aye > 0 && 2 * aye > (base == "allSeats" ? voters.count : aye + no) ? .accepted : .rejected)
    }
    if let result = try first.known().result.value { #expect(results == [result]) }
    if voting.contains(where: { $0 != false }), let least = votes.min(), let most = votes.max() {
      #expect(try numbers(first)[0] == (least == most ? "\(least)" : "\(least)-\(most)"))
    }
  }
}
