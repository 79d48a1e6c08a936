import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``DecisionQuestion``.
struct DecisionCount {
  private let vote: Placed<Vote>
  private let body: Placed<Body>
  private let meeting: Placed<Meeting>?
  private let quorum: QuorumCount?
  private let time: Figure
  private let rules: RulesInForce
  private let seats: BodySeats
  private let ballots: CastBallots
  private let breaker: Figure

  /// The count of a vote, or `nil` where it is not known which body voted.
  init?(of vote: Placed<Vote>, in index: DossierIndex, recording recorder: inout some Recorder) {
    self.vote = vote
    let item = vote.entity.agendaItem.flatMap { index.placed($0) }
    let meeting = (vote.entity.meeting ?? item?.entity.meeting).flatMap { index.placed($0) }
    guard let voter = vote.entity.body ?? meeting?.body(nil), let body = index.placed(voter) else { return nil }
    self.body = body
    self.meeting = meeting
    let own = recorder.stated(TraceValue(vote.entity.time), at: vote.path.appending("time"))
    let met = meeting?.time(recording: &recorder) ?? recorder.given(.none)
    time = recorder.apply(.firstStated, to: [own, met], about: vote.path)
    if let meeting {
      let quorum = QuorumCount(
        of: body, at: meeting, item: item?.entity.meeting == meeting.entity.id ? item : nil, in: index,
        recording: &recorder)
      self.quorum = quorum
      (rules, seats) = (quorum.rules, quorum.seats)
    } else {
      quorum = nil
      rules = RulesInForce(of: body.entity.id, at: time, in: index, recording: &recorder)
      seats = BodySeats(of: body, at: time, in: index, recording: &recorder)
    }
    ballots = CastBallots(of: vote, on: item, seats, rules, quorum, in: index, recording: &recorder)
    breaker = Self.breaker(of: vote, ballots, recording: &recorder)
  }

  /// How the vote that broke a tie was cast: as stated, or else as the ballot of whoever broke it says.
  private static func breaker(
    of vote: Placed<Vote>, _ ballots: CastBallots, recording recorder: inout some Recorder
  ) -> Figure {
    let stated = recorder.stated(
      vote.entity.tieChoice.map { TraceValue($0) } ?? .none, at: vote.path.appending("tieChoice"))
    guard let ballot = vote.entity.tieBrokenBy.flatMap({ ballots.item(castBy: $0) }), !ballot.isOfAbsent else {
      return stated
    }
    return recorder.apply(.firstStated, to: [stated, ballot.stated], about: vote.path)
  }

  // MARK: The result

  func result(recording recorder: inout some Recorder) -> DecisionResult {
    let threshold = rules.threshold("decision", recording: &recorder) { $0.decision }
    let base = SeatThreshold(threshold.value)?.base
    let kinds: [(BallotChoice, String, Stated<Int>)] = [
      (.votedFor, "votesFor", vote.entity.votesFor), (.votedAgainst, "votesAgainst", vote.entity.votesAgainst),
      (.abstained, "abstained", vote.entity.abstained), (.notPresent, "notPresent", vote.entity.notPresent),
    ]
    let choices = ballots.choices
    var numbers: [Figure] = []
    for (choice, member, stated) in kinds {
      let figure = recorder.stated(TraceValue(stated), at: vote.path.appending(member))
      let kind = recorder.given(TraceValue(choice))
      let open = choice == .notPresent ? ballots.unseen : ballots.unheard
      numbers.append(recorder.apply(.votesOf, to: [figure, kind, open] + choices, about: vote.path))
    }
    // Without single ballots the four numbers are all there is.
    let silent =
      choices.isEmpty
      ? recorder.given(.count(0))
      : recorder.apply(
        .votesOf,
        to: [recorder.given(.none), recorder.given(TraceValue(BallotChoice.didNotVote)), ballots.unheard] + choices,
        about: vote.path)
    let seatCount = seats.count(base, recording: &recorder)
    let held = seats.count(.filledSeats, recording: &recorder)
    let all = seats.count(.allSeats, recording: &recorder)
    // Where ballots and attendance contradict each other, attendance does not decide how many were there; nor does it
    // say who took part in a vote by correspondence.
    let isDecisive = ballots.ofAbsent.isEmpty && vote.entity.method != .correspondence
    let listed = isDecisive ? quorum?.presentCount(recording: &recorder) : nil
    let present = listed ?? recorder.given(.none)
    let tie = tieRule(recording: &recorder)
    let figures = [threshold] + numbers + [silent, held, all, present, tie, breaker]
    let others = ballots.ofOthers
    let whole = recorder.apply(
      .decisionOfVotes, to: figures, about: vote.path, parameters: [],
      notTaken: others.map { TraceOmission(path: $0, reason: Message("procedure.ballotOfOthers")) })
    let sides = sideFigures(threshold, recording: &recorder)
    let decided = recorder.apply(
      .decisionWithSides, to: [whole, sides.isNeeded] + sides.carried, about: vote.path)
    let stated = recorder.stated(TraceValue(vote.entity.statedResult), at: vote.path.appending("statedResult"))
    let agrees = recorder.apply(.saysTheSame, to: [decided, stated], about: vote.path)
    recorder.result(decided, named: "result")
    recorder.result(agrees, named: "agreesWithMinutes")
    let openTie = whole.value == .none ? VoteCount.openTie(figures.map(\.value)) : nil
    let reasons =
      openTie.map { self.reasons(of: $0) } ?? reasonsOfVerdict(threshold, zip(kinds.map(\.1), numbers), base)
    var result = DecisionResult(vote: vote.entity.id, body: body.entity.id)
    result.votesFor = numbers[0].countAnswer(reason(of: "votesFor"))
    result.votesAgainst = numbers[1].countAnswer(reason(of: "votesAgainst"))
    result.abstained = numbers[2].countAnswer(reason(of: "abstained"))
    result.notPresent = numbers[3].countAnswer(reason(of: "notPresent"))
    result.seats = seatCount.countAnswer(seats.reasons(base).orNoSeats)
    result.result = decided.value.textValue.map { .known(VoteResult(rawValue: $0)) } ?? .unknown(reasons)
    result.agreesWithMinutes = agrees.truthAnswer(
      vote.entity.statedResult == nil
        ? [Reason(Message("procedure.resultNotStated"), settledBy: [vote.path.appending("statedResult")])] : reasons)
    result.hasQuorum =
      quorum.map { $0.result(named: "quorum.", recording: &recorder).holds }
      ?? .unknown([Reason(Message("procedure.noMeeting"), settledBy: [vote.path.appending("meeting")])])
    if rules.mayState({ $0.triad?.majorityInEachSide == true }) {
      result.sides = zip(Side.triad, sides.carried).map { side, carried in
        SideDecision(side: side, isFor: carried.truthAnswer(reasons))
      }
    }
    return result
  }

  private func sideFigures(
    _ threshold: Figure, recording recorder: inout some Recorder
  ) -> (isNeeded: Figure, carried: [Figure]) {
    let isNeeded = rules.figure(recording: &recorder) { rule, recorder in
      recorder.stated(
        rule.entity.triad?.majorityInEachSide.map { .truth($0) } ?? .none,
        at: rule.path.appending("triad").appending("majorityInEachSide"))
    }
    guard rules.mayState({ $0.triad?.majorityInEachSide == true }) else {
      return (recorder.given(.truth(false)), [])
    }
    let choices = ballots.choiceOfSeat
    let none = recorder.given(.none)
    var carried: [Figure] = []
    for side in Side.triad {
      let asked = recorder.given(.text(side.rawValue))
      let pairs = seats.items.flatMap { seat in
        [
          recorder.apply(.isPresentOf, to: [seat.hasVote, seat.side, asked], about: seat.path),
          choices[seat.seat.id] ?? none,
        ]
      }
      let figure = recorder.apply(.sideDecides, to: [threshold] + pairs, about: vote.path)
      recorder.result(figure, named: "carried.\(side)")
      carried.append(figure)
    }
    return (isNeeded, carried)
  }

  /// What the rules in force say of equal votes; where they contradict each other, or may be in force, no listed code.
  private func tieRule(recording recorder: inout some Recorder) -> Figure {
    let tie = rules.figure("tie", recording: &recorder) { TraceValue($0.tie) }
    return tie.value == .none && rules.mayState { $0.tie != nil } ? recorder.given(.text("")) : tie
  }

  // MARK: Reasons

  private func reason(of member: String) -> [Reason] {
    [Reason(Message("procedure.votesNotStated"), settledBy: [vote.path.appending(member)])]
  }

  /// What should be known beside the numbers.
  var remarks: [Reason] { contradictions + (quorum?.remarks ?? []) + ballotsOfOthers }

  /// The ballots that name no seat of the body, which do not count.
  private var ballotsOfOthers: [Reason] { Self.reason("procedure.ballotsOfOthers", ballots.ofOthers) }

  /// Which ballots may or may not count, and why.
  private var contradictions: [Reason] {
    var reasons: [Reason] = []
    let absent = ballots.ofAbsent
    if !absent.isEmpty, let meeting {
      let present = quorum?.settlesPresence ?? meeting.path.appending("attendances")
      reasons.append(Reason(Message(.absentVoted, ["count": .count(absent.count)]), settledBy: absent + [present]))
    }
    reasons += Self.reason("procedure.votedTwice", ballots.ofSeveral)
    reasons += Self.reason("procedure.ballotOfDoubtful", ballots.ofDoubtful)
    if !ballots.perhapsBarred.isEmpty {
      reasons += rules.reasons("interestBarsVote") { $0.interestBarsVote != nil }
    }
    return reasons
  }

  private static func reason(_ key: String, _ paths: [DossierPath]) -> [Reason] {
    paths.isEmpty ? [] : [Reason(Message(key, ["count": .count(paths.count)]), settledBy: paths)]
  }

  /// Why equal votes are not decided.
  private func reasons(of tie: VoteCount.OpenTie) -> [Reason] {
    switch tie {
    case .rule: return rules.reasons("tie") { $0.tie != nil }
    case .choice: return [reasonOfTie]
    case .vote:
      let rulesOfTie = rules.stating { $0.tie != nil }.map { RulesOfProcedure.path(of: $0).appending("tie") }
      return [Reason(Message("procedure.castingVoteNotStated"), settledBy: rulesOfTie)]
    }
  }

  /// That equal votes were to be decided, and nothing says how.
  private var reasonOfTie: Reason {
    let path = vote.path
    let ballot = vote.entity.tieBrokenBy.map { ballots.item(castBy: $0)?.path ?? path.appending("ballots") }
    return Reason(
      Message("procedure.tieChoiceNotStated"),
      settledBy: [path.appending("tieChoice"), ballot ?? path.appending("tieBrokenBy")])
  }

  private func reasonsOfVerdict(
    _ threshold: Figure, _ numbers: some Sequence<(String, Figure)>, _ base: ThresholdBase?
  ) -> [Reason] {
    guard threshold.value != .none else { return rules.reasons("decision") { $0.decision != nil } }
    let open = numbers.filter { $1.value.countValue == nil }.map { vote.path.appending($0.0) }
    var reasons: [Reason] = []
    if time.value == .none { reasons.append(meeting?.reasonOfTime ?? Self.noTime(of: vote)) }
    if !open.isEmpty { reasons.append(Reason(Message("procedure.votesNotStated"), settledBy: open.inOrder)) }
    reasons += seats.reasons(base) + contradictions
    if rules.mayState({ $0.triad?.majorityInEachSide == true }) {
      reasons.append(Reason(Message("procedure.ballotsNeeded"), settledBy: [vote.path.appending("ballots")]))
    }
    if reasons.isEmpty {
      reasons.append(
        Reason(
          Message("procedure.voteOpen"),
          settledBy: ["votesFor", "votesAgainst", "abstained", "notPresent"].map { vote.path.appending($0) }))
    }
    return reasons
  }

  private static func noTime(of vote: Placed<Vote>) -> Reason {
    Reason(Message("procedure.noTime"), settledBy: [vote.path.appending("time")])
  }
}

extension MessageKey {
  /// That some of those who voted are stated as excused or absent; the rule about it finds it among the remarks.
  package static let absentVoted = MessageKey(rawValue: "procedure.absentVoted")
}
