import ExactValues
import PlanningModel

// Who takes part: shares of attendance, members who stayed, terms that run out, places in a contest.

extension Formula {
  static let participation: [Formula] = [
    .shareOfNumbers, .restOfShare, .memberCount, .membersStayed, .isDueBy, .stanceOfMunicipality, .entryVotes,
    .placeAmong, .isAlone, .stanceOfAct, .votesOfEntry, .anyTrue,
  ]

  /// The share that one number is of another, which is not zero.
  ///
  /// Values: the part, the whole.
  static let shareOfNumbers = Formula("share.ofNumbers") { values in
    guard values.count == 2, let part = values[0].countValue, let whole = values[1].countValue, whole > 0,
      let ratio = try? Ratio(Int64(part), of: Int64(whole))
    else { return .none }
    return .ratio(ratio)
  }

  /// The share of the rest.
  ///
  /// Values: the part, the whole.
  static let restOfShare = Formula("share.rest") { values in
    guard values.count == 2, let part = values[0].countValue, let whole = values[1].countValue, part <= whole, part >= 0
    else { return .none }
    return Formula.shareOfNumbers([.count(whole - part), .count(whole)]).value
  }

  /// The members on one day.
  ///
  /// Values: for each seat whether it is held, a number for who holds it. Whoever holds two seats is one member.
  static let memberCount = Formula("members.count") { values in
    let holders = Holders(values)
    return holders.isEmpty ? .none : TraceValue(lower: holders.told.count, upper: holders.told.count + holders.open)
  }

  /// The members of one day who were members on another one.
  ///
  /// Values: two lists, one for each day: for each seat whether it is held, a number for who holds it, negative where only
  /// the membership and not the holder is known.
  static let membersStayed = Formula("members.stayed") { values in
    guard values.count == 2 else { return .none }
    let (first, second) = (Holders(values[0].elements), Holders(values[1].elements))
    guard !first.isEmpty, !second.isEmpty else { return .none }
    let stayed = first.told.intersection(second.told).count
    let (left, came) = (first.told.subtracting(second.told), second.told.subtracting(first.told))
    let leftUntold = left.count { $0 < 0 } + first.open
    let cameUntold = came.count { $0 < 0 } + second.open
    let more = min(left.count + first.open, came.count + second.open, leftUntold + cameUntold)
    return TraceValue(lower: stayed, upper: stayed + more)
  }

  /// Whether something is due until a day.
  ///
  /// Values: its last day, or its time as written, the day.
  static let isDueBy = Formula("due.isDueBy") { values in
    guard values.count == 2, case .day(let until) = values[1] else { return .none }
    if case .day(let day) = values[0] { return .truth(day <= until) }
    guard let time = values[0].statedTime else { return .none }
    if let latest = time.latest, latest <= until { return .truth(true) }
    if let earliest = time.earliest, earliest > until { return .truth(false) }
    return .none
  }

  /// Whether a municipality agreed.
  ///
  /// Values: of each act and vote what it says, its time as written, whether it was by the day. The latest counts, a
  /// withdrawal leaves no stance, and one who was not there or did not vote says nothing beside other acts and votes.
  /// Those that contradict each other and whose times give no order decide nothing.
  static let stanceOfMunicipality = Formula("consensus.stance", revision: 2) { values in
    let all = stride(from: 0, to: values.count - 2, by: 3).compactMap { start -> StatedStance? in
      guard let stance = values[start].textValue, !stance.isEmpty, values[start + 2] != .truth(false) else {
        return nil
      }
      return StatedStance(
        stance: stance, time: values[start + 1].statedTime, isSure: values[start + 2] == .truth(true))
    }
    let telling = all.filter { !StatedStance.silent.contains($0.stance) }
    let weighed = telling.isEmpty ? all : telling
    let last = weighed.filter { one in !weighed.contains { $0.isSure && $0.isSurelyAfter(one) } }
    let stances = Set(last.map(\.stance))
    guard stances.count == 1, let stance = stances.first, last.contains(where: \.isSure),
      stance != ActKind.withdrawn.rawValue
    else { return .none }
    return .text(stance)
  }

  /// The stance that an act shows.
  ///
  /// Values: the kind of the act, the stance that it states. To discuss a thing or to take note of it is no stance, unless
  /// one is stated; to withdraw it ends the stance. Agreement with a reservation is no plain agreement, and what an act
  /// does and what it says must not contradict each other: neither shows a stance.
  static let stanceOfAct = Formula("consensus.stanceOfAct", revision: 3) { values in
    guard values.count == 2, values[0] != TraceValue(ActKind.withdrawn) else { return values.first ?? .none }
    let done: BallotChoice? =
      switch values[0].textValue.map({ ActKind(rawValue: $0) }) {
      case .adopted?: .votedFor
      case .rejected?: .votedAgainst
      default: nil
      }
    guard let stated = values[1].textValue else { return done.map { TraceValue($0) } ?? .none }
    let said: BallotChoice? =
      switch Stance(rawValue: stated) {
      case .agrees: .votedFor
      case .disagrees: .votedAgainst
      case .abstains: .abstained
      default: nil
      }
    return done == nil || done == said ? said.map { TraceValue($0) } ?? .none : .none
  }

  /// The votes of an entry as stated of those who made it; where they contradict each other nothing is stated.
  static let votesOfEntry = Formula("contest.statedVotes") { values in
    let stated = Set(values.filter { $0.countValue != nil })
    return stated.count == 1 ? stated.first ?? .none : .none
  }

  /// Whether any of the values is true.
  static let anyTrue = Formula("truth.any") { values in
    if values.contains(.truth(true)) { return .truth(true) }
    return values.isEmpty || values.contains { $0.truthValue == nil } ? .none : .truth(false)
  }

  /// The votes of an entry; those that are not stated are bounded by the votes cast.
  ///
  /// Values: its own votes as stated, the votes cast as stated, the votes stated of the other entries.
  static let entryVotes = Formula("contest.votes") { values in
    guard values.count >= 2 else { return .none }
    if values[0].countValue != nil { return values[0] }
    guard let cast = values[1].countValue else { return .bounded(lower: 0, upper: nil) }
    var rest = Int128(cast)
    for value in values.dropFirst(2) { rest -= Int128(value.countValue ?? 0) }
    return Int(exactly: rest).flatMap { $0 >= 0 ? TraceValue(lower: 0, upper: $0) : nil } ?? .none
  }

  /// The place of an entry: one more than the number of entries with more votes.
  ///
  /// Values: its votes, the votes of the others.
  static let placeAmong = Formula("contest.place") { values in
    guard let own = values.first?.bounds else { return .none }
    var (best, worst) = (1, 1)
    for value in values.dropFirst() {
      let other = value.bounds ?? (0, nil)
      if let upper = own.upper, other.lower ?? 0 > upper { best += 1 }
      if other.upper.map({ $0 > own.lower ?? 0 }) ?? true { worst += 1 }
    }
    return TraceValue(lower: best, upper: worst)
  }

  /// Whether an entry surely has more votes than each other one.
  ///
  /// Values: its votes, the votes of the others.
  static let isAlone = Formula("contest.isAlone") { values in
    guard let own = values.first?.bounds else { return .none }
    let others = values.dropFirst().map { $0.bounds ?? (0, nil) }
    if others.allSatisfy({ other in other.upper.map { $0 < own.lower ?? 0 } ?? false }) { return .truth(true) }
    if let upper = own.upper, others.contains(where: { $0.lower ?? 0 >= upper }) { return .truth(false) }
    return .none
  }
}

/// What an act or a vote says, and when.
private struct StatedStance {
  /// Choices that say nothing of what the voter thinks.
  static let silent: Set<String> = [BallotChoice.notPresent.rawValue, BallotChoice.didNotVote.rawValue]

  let stance: String
  let time: StatedTime?
  /// Whether it surely was by the day.
  let isSure: Bool

  func isSurelyAfter(_ other: StatedStance) -> Bool {
    guard let time, let before = other.time else { return false }
    return time.isAfter(before).value == true
  }
}

/// Who holds the seats on one day.
private struct Holders {
  var told: Set<Int> = []
  var open = 0
  var isEmpty = true

  init(_ values: [TraceValue]) {
    for start in stride(from: 0, to: values.count - 1, by: 2) {
      guard values[start] != .truth(false) else { continue }
      isEmpty = false
      if values[start] == .truth(true), let holder = values[start + 1].countValue {
        told.insert(holder)
      } else {
        open += 1
      }
    }
  }
}
