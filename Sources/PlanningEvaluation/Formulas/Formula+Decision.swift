import ExactValues
import PlanningModel

// A vote: four numbers, each possibly unknown, and what the rules make of them.

extension Formula {
  static let decision: [Formula] = [
    .countedBallot, .absentBallot, .isBarred, .votesOf, .decisionOfVotes, .sideDecides, .decisionWithSides,
  ]

  /// Whether a member who declared an interest in the item may not vote on it.
  ///
  /// Values: whether the rules bar such members, the seat, the seats that declared an interest.
  static let isBarred = Formula("vote.isBarred") { values in
    guard values.count >= 2, values.dropFirst(2).contains(values[1]) else { return .truth(false) }
    return values[0]
  }

  /// A ballot as it counts.
  ///
  /// Values: the choice as stated, whether its seat has a vote, whether it is barred, whether it was present. A ballot of
  /// somebody who surely has no vote does not count; a member who is barred was there and did not vote. A vote of
  /// somebody who was not there contradicts itself, and nothing is known of it.
  static let countedBallot = Formula("vote.countedBallot") { values in
    guard values.count == 4 else { return .none }
    if values[1] == .truth(false) { return .text("") }
    if values[0] == TraceValue(BallotChoice.notPresent) { return values[0] }
    if values[3] == .truth(false) { return .none }
    return values[2] == .truth(true) ? TraceValue(BallotChoice.didNotVote) : values[0]
  }

  /// That a member cast no ballot because they were not there.
  ///
  /// Values: whether it is a held seat with a vote, whether it was present.
  static let absentBallot = Formula("vote.absentBallot") { values in
    values == [.truth(true), .truth(false)] ? TraceValue(BallotChoice.notPresent) : .none
  }

  /// How many votes were of one kind: as stated, or else as the ballots say.
  ///
  /// Values: the stated number, the kind, the number of seats of which no ballot is known and that may have voted so, the
  /// ballots that count.
  static let votesOf = Formula("vote.votesOf") { values in
    guard values.count >= 3 else { return .none }
    if values[0].countValue != nil { return values[0] }
    guard values.count > 3 else { return .none }
    let votes = values.dropFirst(3).count { $0 == values[1] }
    return TraceValue(lower: votes, upper: values[2].bounds?.upper.flatMap { votes.adding($0) })
  }

  /// What came of a vote, however what is open turns out.
  ///
  /// Values: the threshold, the votes for, against, abstained, not present and of those who were there and did not vote,
  /// the held seats with a vote, all seats with a vote, the members present, the rule for equal votes, the choice of whoever decides
  /// them.
  static let decisionOfVotes = Formula("vote.decision") { values in
    VoteCount(values)?.result.map { TraceValue($0) } ?? .none
  }

  /// Whether one side carries a motion by the threshold.
  ///
  /// Values: the threshold; for each seat, whether it is of the side and has a vote, its ballot. A side of nobody carries
  /// nothing.
  static let sideDecides = Formula("vote.sideDecides") { values in
    guard let threshold = values.first.flatMap({ SeatThreshold($0) }), let base = threshold.base else { return .none }
    var balance = SeatBalance()
    var isEmpty = true
    for start in stride(from: 1, to: values.count - 1, by: 2) where values[start] != .truth(false) {
      guard let choices = threshold.contributions(of: values[start + 1], to: base) else { return .none }
      isEmpty = false
      balance.add(values[start] == .truth(true) ? choices : choices + [0])
    }
    if isEmpty { return .truth(false) }
    let range = balance.range
    return threshold.verdict(least: range.least, most: range.most).map { .truth($0) } ?? .none
  }

  /// What came of a vote where the rules ask for a majority inside each side.
  ///
  /// Values: what came of it as a whole, whether the rules ask for it, whether each side carried it.
  static let decisionWithSides = Formula("vote.decisionWithSides") { values in
    guard values.count >= 2, values[1] != .truth(false), values[0] == TraceValue(VoteResult.accepted) else {
      return values.first ?? .none
    }
    let sides = values.dropFirst(2)
    if sides.allSatisfy({ $0 == .truth(true) }) { return values[0] }
    return values[1] == .truth(true) && sides.contains(.truth(false)) ? TraceValue(VoteResult.rejected) : .none
  }
}

extension SeatThreshold {
  /// What one ballot can add to the balance of a threshold; `nil` where the base is none of votes.
  fileprivate func contributions(of ballot: TraceValue, to base: ThresholdBase) -> [Int128]? {
    let (yes, no) = (whole - part, -part)
    switch ballot.textValue.map({ BallotChoice(rawValue: $0) }) {
    case .votedFor?: return Self.known.contains(base) ? [yes] : nil
    case .votedAgainst?: return Self.known.contains(base) ? [no] : nil
    case .abstained?, .didNotVote?: return base == .votesCast ? [0] : Self.known.contains(base) ? [no] : nil
    case .notPresent?: return [.votesCast, .present].contains(base) ? [0] : Self.known.contains(base) ? [no] : nil
    default: return Self.known.contains(base) ? [yes, no, 0] : nil
    }
  }

  private static let known: [ThresholdBase] = [.allSeats, .filledSeats, .present, .votesCast]
}
