import ExactValues
import PlanningModel

// A vote: four numbers, each possibly unknown, and what the rules make of them.

extension Formula {
  static let decision: [Formula] = [
    .countedBallot, .ballotOfSeat, .absentBallot, .isBarred, .votesOf, .decisionOfVotes, .sideDecides,
    .decisionWithSides,
  ]

  /// Whether a member who declared an interest in the item may not vote on it.
  ///
  /// Values: whether the rules bar such members, the seat, the seat of whoever cast the ballot, the seats that declared
  /// an interest. Rules that are silent neither bar the member nor let them vote.
  static let isBarred = Formula("vote.isBarred", revision: 2) { values in
    guard values.count >= 3, values.dropFirst(3).contains(where: { $0 == values[1] || $0 == values[2] }) else {
      return .truth(false)
    }
    return values[0]
  }

  /// A ballot as it counts.
  ///
  /// Values: the choice as stated, whether its seat has a vote, whether it is barred, whether it was present, whether
  /// whoever cast it can stand in for the seat. A ballot of somebody who surely has no vote does not count, which the
  /// empty text says; a member who is barred was there and did not vote. Where it is open whether it counts, the result
  /// is a list of what it may be: a vote of somebody who was not there was cast as it is stated, or not at all. Of a vote of
  /// somebody who may not stand in nothing is known.
  static let countedBallot = Formula("vote.countedBallot", revision: 3) { values in
    guard values.count == 5 else { return .none }
    if values[1] == .truth(false) { return .text("") }
    guard values[4] == .truth(true), let choice = values[0].textValue else { return .none }
    var choices: Set = [choice]
    if choice != BallotChoice.notPresent.rawValue {
      if values[2] == .truth(true) { choices = [] }
      if values[2] != .truth(false) { choices.insert(BallotChoice.didNotVote.rawValue) }
      if values[3] == .truth(false) { choices.insert(BallotChoice.notPresent.rawValue) }
    }
    if values[1] != .truth(true) { choices.insert("") }
    return TraceValue(oneOf: choices)
  }

  /// The ballot of a seat for which several were cast: a seat has one vote, so it is one of them.
  ///
  /// Values, in pairs: who cast it, the ballot as it counts. That a member was not there does not contradict the ballot
  /// of their substitute. Of ballots of which nothing is known nothing follows.
  static let ballotOfSeat = Formula("vote.ballotOfSeat", revision: 2) { values in
    let ballots = stride(from: 0, to: values.count - 1, by: 2).map { (caster: values[$0], ballot: values[$0 + 1]) }
    let away = TraceValue(BallotChoice.notPresent)
    let casters = Set(ballots.filter { $0.ballot != away }.map(\.caster))
    let cast = ballots.filter { $0.ballot != away || casters.isEmpty || casters.contains($0.caster) }.map(\.ballot)
    if cast.isEmpty || cast.contains(.none) { return .none }
    var choices = Set(cast.flatMap(\.alternatives))
    // Where one of them was surely cast, the seat was not away.
    let wasCast = cast.contains { !$0.alternatives.contains(BallotChoice.notPresent.rawValue) }
    if wasCast { choices.remove(BallotChoice.notPresent.rawValue) }
    return TraceValue(oneOf: choices)
  }

  /// That a member cast no ballot because they were not there.
  ///
  /// Values: whether it is a held seat with a vote, whether it was present.
  static let absentBallot = Formula("vote.absentBallot") { values in
    values == [.truth(true), .truth(false)] ? TraceValue(BallotChoice.notPresent) : .none
  }

  /// How many votes were of one kind: as stated, or else as the ballots say.
  ///
  /// Values: the stated number, the kind, the number of seats of which no ballot is known and that may have voted so,
  /// the ballots that count. A ballot that may be of the kind or of another one is open.
  static let votesOf = Formula("vote.votesOf", revision: 2) { values in
    guard values.count >= 3 else { return .none }
    if values[0].countValue != nil { return values[0] }
    guard values.count > 3 else { return .none }
    let votes = values.dropFirst(3).count { $0 == values[1] }
    let most = votes + values.dropFirst(3).count { $0.elements.contains(values[1]) }
    return TraceValue(lower: votes, upper: values[2].bounds?.upper.flatMap { most.adding($0) })
  }

  /// What came of a vote, however what is open turns out.
  ///
  /// Values: the threshold, the votes for, against, abstained, not present and of those who were there and did not
  /// vote, the held seats with a vote, all seats with a vote, the members present, the rule for equal votes, the choice
  /// of whoever decides them. What a rule for equal votes can do, and what its absence leaves open, is told by
  /// ``VoteCount``.
  static let decisionOfVotes = Formula("vote.decision", revision: 2) { values in
    VoteCount(values)?.result.map { TraceValue($0) } ?? .none
  }

  /// Whether one side carries a motion by the threshold.
  ///
  /// Values: the threshold; for each seat, whether it is of the side and has a vote, its ballot. A side of nobody
  /// carries nothing.
  static let sideDecides = Formula("vote.sideDecides", revision: 2) { values in
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

extension TraceValue {
  /// A code, or the list of those that it may be.
  fileprivate init(oneOf choices: Set<String>) {
    let texts = choices.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { TraceValue.text($0) }
    self = texts.count == 1 ? texts[0] : .list(texts)
  }

  /// The codes that a ballot may be.
  fileprivate var alternatives: [String] {
    elements.isEmpty ? [textValue].compactMap(\.self) : elements.compactMap(\.textValue)
  }
}

extension SeatThreshold {
  /// What one ballot can add to the balance of a threshold; `nil` where the base is none of votes.
  fileprivate func contributions(of ballot: TraceValue, to base: ThresholdBase) -> [Int128]? {
    if !ballot.elements.isEmpty {
      let choices = ballot.elements.map { contributions(of: $0, to: base) }
      return choices.contains(nil) ? nil : choices.compactMap(\.self).flatMap(\.self)
    }
    if ballot == .text("") { return Self.known.contains(base) ? [0] : nil }
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
