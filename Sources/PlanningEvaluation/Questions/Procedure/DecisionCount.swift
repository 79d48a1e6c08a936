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
  private let ballots: [(seat: Identifier<Seat>?, choice: Figure)]
  private let unheard: Figure
  private let breaker: Figure

  /// The count of a vote, or `nil` where it is not known which body voted.
  init?(of vote: Placed<Vote>, in index: DossierIndex, recording recorder: inout some Recorder) {
    self.vote = vote
    let item = vote.entity.item.flatMap { index.placed($0) }
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
    ballots = Self.ballots(of: vote, on: item, seats, rules, in: index, recording: &recorder)
    let heard = Set(ballots.compactMap(\.seat))
    unheard = recorder.apply(
      .countPossible, to: seats.items.map { heard.contains($0.seat.id) ? recorder.given(.truth(false)) : $0.hasVote },
      about: body.path)
    breaker = Self.breaker(of: vote, recording: &recorder)
  }

  private static func ballots(
    of vote: Placed<Vote>, on item: Placed<AgendaItem>?, _ seats: BodySeats, _ rules: RulesInForce,
    in index: DossierIndex, recording recorder: inout some Recorder
  ) -> [(seat: Identifier<Seat>?, choice: Figure)] {
    guard !vote.entity.ballots.isEmpty else { return [] }
    let bars = rules.figure("interestBarsVote", recording: &recorder) { rule in
      rule.interestBarsVote.map { .truth($0) } ?? .none
    }
    let interests = interests(in: item, recording: &recorder)
    let votes = Dictionary(seats.items.map { ($0.seat.id, $0.hasVote) }, uniquingKeysWith: { first, _ in first })
    var occurrences: [String: Int] = [:]
    var result: [(seat: Identifier<Seat>?, choice: Figure)] = []
    for ballot in vote.entity.ballots {
      let name = ballot.pathName
      occurrences[name, default: 0] += 1
      let path = vote.path.appending("ballots").appending(name, occurrence: occurrences[name] ?? 1)
      let choice = recorder.stated(TraceValue(ballot.choice), at: path.appending("choice"))
      guard let caster = ballot.seat else {
        result.append((nil, choice))
        continue
      }
      let seat = index[caster]?.substituteFor ?? caster
      let hasVote = votes[seat] ?? recorder.given(.truth(false))
      let isBarred = recorder.apply(
        .isBarred, to: [bars, recorder.given(.text(seat.text))] + interests, about: path)
      result.append((seat, recorder.apply(.countedBallot, to: [choice, hasVote, isBarred], about: path)))
    }
    return result
  }

  private static func interests(
    in item: Placed<AgendaItem>?, recording recorder: inout some Recorder
  ) -> [Figure] {
    guard let item else { return [] }
    var occurrences: [String: Int] = [:]
    var result: [Figure] = []
    for interest in item.entity.interests {
      let name = interest.pathName
      occurrences[name, default: 0] += 1
      let path = item.path.appending("interests").appending(name, occurrence: occurrences[name] ?? 1)
      guard let seat = interest.seat else { continue }
      result.append(recorder.stated(.text(seat.text), at: path.appending("seat")))
    }
    return result
  }

  private static func breaker(of vote: Placed<Vote>, recording recorder: inout some Recorder) -> Figure {
    guard let seat = vote.entity.tieBrokenBy,
      let ballot = vote.entity.ballots.first(where: { $0.seat == seat })
    else { return recorder.given(.none) }
    let path = vote.path.appending("ballots").appending(ballot.pathName)
    return recorder.stated(TraceValue(ballot.choice), at: path.appending("choice"))
  }

  // MARK: The result

  func result(recording recorder: inout some Recorder) -> DecisionResult {
    let threshold = rules.threshold("decision", recording: &recorder) { $0.decision }
    let base = SeatThreshold(threshold.value)?.base
    let kinds: [(BallotChoice, String, Stated<Int>)] = [
      (.votedFor, "votesFor", vote.entity.votesFor), (.votedAgainst, "votesAgainst", vote.entity.votesAgainst),
      (.abstained, "abstained", vote.entity.abstained), (.notPresent, "notPresent", vote.entity.notPresent),
    ]
    let choices = ballots.map(\.choice)
    var numbers: [Figure] = []
    for (choice, member, stated) in kinds {
      let figure = recorder.stated(TraceValue(stated), at: vote.path.appending(member))
      let kind = recorder.given(TraceValue(choice))
      numbers.append(recorder.apply(.votesOf, to: [figure, kind, unheard] + choices, about: vote.path))
    }
    // Without single ballots the four numbers are all there is.
    let silent =
      choices.isEmpty
      ? recorder.given(.count(0))
      : recorder.apply(
        .votesOf, to: [recorder.given(.none), recorder.given(TraceValue(BallotChoice.didNotVote)), unheard] + choices,
        about: vote.path)
    let seatCount = seats.count(base, recording: &recorder)
    let held = seats.count(.filledSeats, recording: &recorder)
    let all = seats.count(.allSeats, recording: &recorder)
    let present = quorum?.presentCount(recording: &recorder) ?? recorder.given(.none)
    let tie = rules.figure("tie", recording: &recorder) { TraceValue($0.tie) }
    let whole = recorder.apply(
      .decisionOfVotes, to: [threshold] + numbers + [silent, held, all, present, tie, breaker], about: vote.path)
    let sides = sideFigures(threshold, recording: &recorder)
    let decided = recorder.apply(
      .decisionWithSides, to: [whole, sides.isNeeded] + sides.carried, about: vote.path)
    let stated = recorder.stated(TraceValue(vote.entity.statedResult), at: vote.path.appending("statedResult"))
    let agrees = recorder.apply(.saysTheSame, to: [decided, stated], about: vote.path)
    recorder.result(decided, named: "result")
    recorder.result(agrees, named: "agreesWithMinutes")
    let reasons = reasonsOfVerdict(threshold, zip(kinds.map(\.1), numbers), base)
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
    let choices = Dictionary(
      ballots.compactMap { ballot in ballot.seat.map { ($0, ballot.choice) } }, uniquingKeysWith: { first, _ in first })
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

  // MARK: Reasons

  private func reason(of member: String) -> [Reason] {
    [Reason(Message("procedure.votesNotStated"), settledBy: [vote.path.appending(member)])]
  }

  private func reasonsOfVerdict(
    _ threshold: Figure, _ numbers: some Sequence<(String, Figure)>, _ base: ThresholdBase?
  ) -> [Reason] {
    guard threshold.value != .none else { return rules.reasons("decision") { $0.decision != nil } }
    let open = numbers.filter { $1.value.countValue == nil }.map { vote.path.appending($0.0) }
    var reasons: [Reason] = []
    if time.value == .none { reasons.append(meeting?.reasonOfTime ?? Self.noTime(of: vote)) }
    if !open.isEmpty { reasons.append(Reason(Message("procedure.votesNotStated"), settledBy: open.inOrder)) }
    reasons += seats.reasons(base)
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
