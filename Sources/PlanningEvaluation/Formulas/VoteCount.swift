import ExactValues
import PlanningModel

/// The numbers of a vote, of which some are open, and what can come of them.
///
/// The votes for, against and abstained and those who were there and did not vote make up the members present; with
/// those not present they make up the held seats with a vote; vacant seats only belong to the base of all seats. Every
/// pair of votes for and against that these sums allow is tried, so a result is found exactly where it is the same for
/// all of them.
///
/// Equal votes for and against are for the rule of ties, which breaks a tie and lowers no majority. So the threshold
/// comes first. It may be met by the votes for, it may lack one vote, or more than one:
///
/// * Lacking more than one, the motion is rejected, whatever the rule.
/// * A rule that equal votes reject, repeat the vote or call for a lot does so.
/// * Where the chair decides, the chair's choice does; but where a number of all or of the filled seats is needed and lacks
///   one vote, a choice for it makes up for that only if the rules give the chair one vote more.
/// * Where no rule is stated, a threshold of all or of the filled seats decides by itself: how many votes it needs is fixed
///   before anybody votes. A threshold of those present or of the votes cast leaves the result open, as a rule that the
///   dossier does not state might turn it.
struct VoteCount {
  /// A number between bounds; `nil` is no upper bound.
  struct Bounds {
    var lower: Int128
    var upper: Int128?

    init?(_ value: TraceValue) {
      guard value != .none else {
        (lower, upper) = (0, nil)
        return
      }
      guard let bounds = value.bounds else { return nil }
      lower = max(0, Int128(bounds.lower ?? 0))
      upper = bounds.upper.map { Int128($0) }
      if let upper, upper < lower { return nil }
    }

    init(_ lower: Int128, _ upper: Int128?) { (self.lower, self.upper) = (lower, upper) }

    /// What lies in both, or `nil` where nothing does.
    func intersecting(_ other: Bounds) -> Bounds? {
      let low = max(lower, other.lower)
      guard let high = [upper, other.upper].compactMap({ $0 }).min() else { return Bounds(low, nil) }
      return low <= high ? Bounds(low, high) : nil
    }

    func plus(_ other: Bounds) -> Bounds {
      Bounds(lower + other.lower, upper.flatMap { upper in other.upper.map { upper + $0 } })
    }

    /// The rest when a number is taken away.
    func minus(_ number: Int128) -> Bounds? {
      if let upper, upper < number { return nil }
      return Bounds(max(0, lower - number), upper.map { $0 - number })
    }
  }

  private let threshold: SeatThreshold
  private let votesFor: Bounds
  private let votesAgainst: Bounds
  /// Those present who voted neither way.
  private let others: Bounds
  private let notPresent: Bounds
  /// The held seats with a vote.
  private let seats: Bounds
  /// All seats with a vote.
  private let allSeats: Bounds
  private let present: Bounds
  private let tie: TieRule?
  private let breaker: BallotChoice?

  /// More pairs than these are not tried; bodies are smaller.
  private static let mostPairs: Int128 = 1 << 18

  init?(_ values: [TraceValue]) {
    guard values.count == 11, let threshold = SeatThreshold(values[0]), let votesFor = Bounds(values[1]),
      let votesAgainst = Bounds(values[2]), let abstained = Bounds(values[3]), let notPresent = Bounds(values[4]),
      let silent = Bounds(values[5]), let seats = Bounds(values[6]), let allSeats = Bounds(values[7]),
      let present = Bounds(values[8])
    else { return nil }
    self.threshold = threshold
    self.votesFor = votesFor
    self.votesAgainst = votesAgainst
    others = abstained.plus(silent)
    self.notPresent = notPresent
    self.seats = seats
    self.allSeats = allSeats
    self.present = present
    tie = values[9].textValue.map { TieRule(rawValue: $0) }
    breaker = values[10].textValue.map { BallotChoice(rawValue: $0) }
  }

  /// What came of the vote; `nil` where that is open, or no numbers fit together.
  var result: VoteResult? {
    guard let ayes = range(votesFor, against: votesAgainst), let noes = range(votesAgainst, against: votesFor),
      Int128(ayes.count) * Int128(noes.count) <= Self.mostPairs
    else { return nil }
    var found: VoteResult?
    for aye in ayes {
      for no in noes {
        guard let base = base(aye, no) else { continue }
        guard let result = result(aye, no, of: base), found == nil || found == result else { return nil }
        found = result
      }
    }
    return found
  }

  /// What alone is missing where equal votes are not decided.
  enum OpenTie {
    /// What the rules say of equal votes.
    case rule
    /// How whoever decides voted.
    case choice
    /// Whether the vote of whoever decides is one vote more.
    case vote
  }

  /// What alone is missing for a result, by the values of the formula; `nil` where it is something else.
  static func openTie(_ values: [TraceValue]) -> OpenTie? {
    guard values.count == 11 else { return nil }
    func result(_ tie: TraceValue, _ choice: TraceValue) -> VoteResult? {
      VoteCount(Array(values.prefix(9)) + [tie, choice])?.result
    }
    let (yes, no) = (TraceValue(BallotChoice.votedFor), TraceValue(BallotChoice.votedAgainst))
    let casting = TraceValue(TieRule.castingVote)
    guard result(casting, yes) == .accepted, result(casting, no) == .rejected else { return nil }
    switch values[9].textValue.map({ TieRule(rawValue: $0) }) {
    case .chairDecides?, .castingVote?: return values[10] == yes ? .vote : .choice
    default: return .rule
    }
  }

  /// The numbers that one kind of vote can have.
  private func range(_ votes: Bounds, against opposite: Bounds) -> ClosedRange<Int>? {
    let least = opposite.lower + others.lower
    let caps = [votes.upper, present.upper.map { $0 - least }, seats.upper.map { $0 - least - notPresent.lower }]
    guard let upper = caps.compactMap({ $0 }).min(), upper >= votes.lower, let low = Int(exactly: votes.lower),
      let high = Int(exactly: upper), high - low < 1 << 18
    else { return nil }
    return low...high
  }

  /// The base for a pair of numbers, or `nil` where the pair does not fit the others.
  private func base(_ aye: Int, _ no: Int) -> Bounds? {
    let cast = Int128(aye) + Int128(no)
    guard let open = present.minus(cast)?.intersecting(others), let rest = seats.minus(cast),
      let whole = open.plus(notPresent).intersecting(rest)
    else { return nil }
    switch threshold.base {
    case .votesCast?: return Bounds(cast, cast)
    case .present?:
      let least = notPresent.upper.map { max(open.lower, whole.lower - $0) } ?? open.lower
      let most = [open.upper, whole.upper.map { $0 - notPresent.lower }].compactMap { $0 }.min()
      return Bounds(cast + least, most.map { cast + $0 })
    case .filledSeats?: return Bounds(cast + whole.lower, whole.upper.map { cast + $0 })
    case .allSeats?: return Bounds(cast + whole.lower, nil).intersecting(allSeats)
    default: return Bounds(0, nil)
    }
  }

  private func result(_ aye: Int, _ no: Int, of base: Bounds) -> VoteResult? {
    guard aye > 0 else { return .rejected }
    let meets = verdict(Int128(aye), of: base)
    guard aye == no else { return meets.map { $0 ? .accepted : .rejected } }
    // One vote more is one of the votes cast as well.
    let more = threshold.base == .votesCast ? base.plus(Bounds(1, 1)) : base
    let meetsWithOneMore = verdict(Int128(aye) + 1, of: more)
    var results: Set<VoteResult?> = []
    if meets != false { results.insert(result(ofTieThatMeets: true)) }
    if meets != true, meetsWithOneMore != false { results.insert(result(ofTieThatMeets: false)) }
    if meetsWithOneMore != true { results.insert(.rejected) }
    return results.count == 1 ? results.first.flatMap(\.self) : nil
  }

  /// Whether a number of votes meets the threshold of a base, where its bounds decide.
  private func verdict(_ votes: Int128, of base: Bounds) -> Bool? {
    let least = base.upper.map { threshold.balance(of: votes, in: $0) }
    let most = threshold.balance(of: votes, in: base.lower)
    return threshold.verdict(least: threshold.part == 0 ? most : least, most: most)
  }

  /// What comes of equal votes that meet the threshold, or lack one vote.
  private func result(ofTieThatMeets meets: Bool) -> VoteResult? {
    let isOfSeats = threshold.base == .allSeats || threshold.base == .filledSeats
    switch tie {
    case nil: return isOfSeats ? meets ? .accepted : .rejected : nil
    case .rejected?: return .rejected
    case .repeated?, .lot?: return .tied
    case .chairDecides?, .castingVote?:
      if breaker == .votedAgainst { return .rejected }
      guard breaker == .votedFor else { return nil }
      return meets || !isOfSeats || tie == .castingVote ? .accepted : nil
    default: return nil
    }
  }
}
