import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``QuorumQuestion``; the question about decisions counts by it too.
struct QuorumCount {
  let body: Placed<Body>
  let rules: RulesInForce
  let seats: BodySeats
  /// Whether somebody with the vote of each seat was present, if the seat has one.
  let isPresent: [Figure]
  /// Whether each seat has a vote and somebody with it was present.
  private let isPresentWithVote: [Figure]
  let statedCount: Figure
  private let meeting: Placed<Meeting>
  private let item: Placed<AgendaItem>?
  private let presence: MeetingPresence
  private let time: Figure
  private let outcome: Figure

  init(
    of body: Placed<Body>, at meeting: Placed<Meeting>, item: Placed<AgendaItem>?, in index: DossierIndex,
    recording recorder: inout some Recorder
  ) {
    self.body = body
    self.meeting = meeting
    self.item = item
    time = meeting.time(recording: &recorder)
    outcome = recorder.stated(TraceValue(meeting.entity.outcome), at: meeting.path.appending("outcome"))
    rules = RulesInForce(of: body.entity.id, at: time, in: index, recording: &recorder)
    seats = BodySeats(of: body, at: time, in: index, recording: &recorder)
    presence = MeetingPresence(at: meeting, item: item, in: index, recording: &recorder)
    statedCount = presence.statedCount(recording: &recorder)
    isPresent = presence.figures(of: seats, recording: &recorder)
    isPresentWithVote = seats.withVotes(isPresent, recording: &recorder)
  }

  /// The answer; results are named after a prefix, so that another question can contain this one.
  func result(named prefix: String = "", recording recorder: inout some Recorder) -> QuorumResult {
    let threshold = rules.threshold("quorum", recording: &recorder) { $0.quorum }
    let base = SeatThreshold(threshold.value)?.base
    let seatCount = seats.count(base, recording: &recorder)
    let present = presentCount(recording: &recorder)
    let holds = self.holds(threshold, base, seatCount, recording: &recorder)
    let stated = recorder.stated(
      TraceValue(meeting.entity.statedQuorum), at: meeting.path.appending("statedQuorum"))
    let agrees = recorder.apply(.saysTheSame, to: [holds, stated], about: meeting.path)
    recorder.result(seatCount, named: "\(prefix)seats")
    recorder.result(present, named: "\(prefix)present")
    recorder.result(holds, named: "\(prefix)holds")
    recorder.result(agrees, named: "\(prefix)agreesWithMinutes")
    let reasons = reasonsOfVerdict(threshold, base)
    var result = QuorumResult(
      meeting: meeting.entity.id, body: body.entity.id, seats: seatCount.countAnswer(seats.reasons(base).orNoSeats),
      present: present.countAnswer(reasonsOfPresence), holds: holds.truthAnswer(reasons),
      agreesWithMinutes: agrees.truthAnswer(
        meeting.entity.statedQuorum.value == nil
          ? [Reason(Message("procedure.quorumNotStated"), settledBy: [meeting.path.appending("statedQuorum")])]
          : reasons))
    if prefix.isEmpty {
      let attendance = recorder.apply(.shareOfNumbers, to: [present, seats.count(nil, recording: &recorder)])
      recorder.result(attendance, named: "attendance")
      result.attendance = attendance.ratioAnswer(reasonsOfPresence + seats.reasons(nil))
    }
    result.item = item?.entity.id
    result.base = base
    result.rules = rules.stating { $0.quorum != nil }
    result.sides = sides(named: prefix, recording: &recorder)
    return result
  }

  /// What should be known of the substitutes beside the numbers.
  var remarks: [Reason] { presence.remarks(on: seats) }

  /// The path whose statement would settle who was present.
  var settlesPresence: DossierPath { presence.settledBy }

  /// Whether it is stated of somebody, member or substitute, whether they were present.
  func speaks(of seat: Identifier<Seat>) -> Bool { presence.speaks(of: seat) }

  // MARK: Numbers

  /// The number of members with a vote who were present.
  func presentCount(recording recorder: inout some Recorder) -> Figure {
    let listed = recorder.apply(seats.formulaOfCount, to: isPresentWithVote, about: meeting.path)
    return recorder.apply(.presentOfCount, to: [statedCount, listed], about: meeting.path)
  }

  private func holds(
    _ threshold: Figure, _ base: ThresholdBase?, _ seatCount: Figure, recording recorder: inout some Recorder
  ) -> Figure {
    guard !wasNotHeld, base == .allSeats || base == .filledSeats else { return recorder.given(.none) }
    if statedCount.value.countValue != nil {
      return recorder.apply(.thresholdOfCounts, to: [threshold, statedCount, seatCount], about: meeting.path)
    }
    let pairs = zip(seats.isInBase(base), isPresent).flatMap { [$0, $1] }
    return recorder.apply(.thresholdOfSeats, to: [threshold] + pairs, about: meeting.path)
  }

  private var wasNotHeld: Bool {
    outcome.value == TraceValue(Outcome.notHeld) || outcome.value == TraceValue(Outcome.cancelled)
  }

  /// The sides, where the rules ask that each has somebody present.
  private func sides(named prefix: String, recording recorder: inout some Recorder) -> [SidePresence] {
    let needed = rules.figure(recording: &recorder) { rule, recorder in
      recorder.stated(
        rule.entity.triad?.presentPerSide.map { .count($0) } ?? .none,
        at: rule.path.appending("triad").appending("presentPerSide"))
    }
    guard rules.mayState({ $0.triad?.presentPerSide != nil }) else { return [] }
    return Side.triad.map { side in
      let asked = recorder.given(.text(side.rawValue))
      let own = zip(seats.items, isPresentWithVote).map { seat, present in
        recorder.apply(.isPresentOf, to: [present, seat.side, asked], about: seat.path)
      }
      let count = recorder.apply(seats.formulaOfCount, to: own, about: meeting.path)
      let isEnough = recorder.apply(.sideIsPresent, to: [count, needed], about: meeting.path)
      recorder.result(count, named: "\(prefix)present.\(side)")
      recorder.result(isEnough, named: "\(prefix)isPresent.\(side)")
      let unstated = seats.items.filter { $0.seat.side == nil && $0.hasVote.value != .truth(false) }
      let reasons = reasonsOfPresence + BodySeats.reason("procedure.sideNotStated", ["side"], unstated)
      return SidePresence(
        side: side, present: count.countAnswer(reasons),
        isEnough: isEnough.truthAnswer(
          needed.value == .none ? rules.reasons("triad") { $0.triad?.presentPerSide != nil } : reasons))
    }
  }

  // MARK: Reasons

  /// Why it is not known who was present.
  var reasonsOfPresence: [Reason] {
    if wasNotHeld {
      return [Reason(Message("procedure.notHeld"), settledBy: [meeting.path.appending("outcome")])]
    }
    return presence.remarks(on: seats) + reasonsOfLists
  }

  private var reasonsOfLists: [Reason] {
    let open = zip(seats.items, isPresent).filter { $0.hasVote.value != .truth(false) && $1.value == .none }.map(\.0)
    guard !open.isEmpty else { return seats.reasons(nil).orNoSeats }
    return [
      Reason(
        Message("procedure.presenceNotStated", ["count": .count(open.count)]), settledBy: [presence.settledBy])
    ] + seats.reasons(nil)
  }

  private func reasonsOfVerdict(_ threshold: Figure, _ base: ThresholdBase?) -> [Reason] {
    if wasNotHeld {
      return [Reason(Message("procedure.notHeld"), settledBy: [meeting.path.appending("outcome")])]
    }
    guard threshold.value != .none else { return rules.reasons("quorum") { $0.quorum != nil } }
    let rulePaths = rules.stating { $0.quorum != nil }.map { RulesOfProcedure.path(of: $0).appending("quorum") }
    guard let parsed = SeatThreshold(threshold.value) else {
      return [Reason(Message("procedure.fractionUnreadable"), settledBy: rulePaths)]
    }
    guard parsed.base == .allSeats || parsed.base == .filledSeats else {
      return [Reason(Message("procedure.baseNotForQuorum"), settledBy: rulePaths.map { $0.appending("base") })]
    }
    var reasons = time.value == .none ? [meeting.reasonOfTime] : []
    reasons += statedCount.value.countValue == nil ? reasonsOfPresence : seats.reasons(parsed.base).orNoSeats
    return reasons
  }
}

extension [Reason] {
  /// These reasons, or that no seats are listed.
  var orNoSeats: [Reason] {
    isEmpty ? [Reason(Message("procedure.noSeats"), settledBy: [DossierPath(Seat.collectionName)])] : self
  }
}
