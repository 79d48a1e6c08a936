import ExactValues
import PlanningModel

// Rules of procedure: which of them are in force, who has a vote, who was present, and whether a threshold is met.

extension Formula {
  static let procedure: [Formula] = [
    .firstStated, .ruleInForce, .threshold, .fillingOnDay, .hasVote, .isHeldVote, .canStandIn, .attendanceEntry,
    .seatIsPresent, .termsInForce,
    .isAmongPresent, .countOfSeats, .presentOfCount, .thresholdOfSeats, .thresholdOfCounts, .saysTheSame, .noticeIsKept,
    .sideIsPresent, .isPresentOf, .listed,
  ]

  /// The first of several values that is stated.
  static let firstStated = Formula("value.firstStated") { values in values.first { $0 != .none } ?? .none }

  /// What rules in force say, where they agree.
  ///
  /// Values, in pairs: whether rules are in force, what they say. Rules that say nothing do not matter; rules that may
  /// be in force leave it open unless they say the same.
  static let ruleInForce = Formula("rules.inForce") { values in
    var said: TraceValue = .none
    var isSure = false
    for start in stride(from: 0, to: values.count - 1, by: 2) {
      let (lasts, value) = (values[start], values[start + 1])
      guard value != .none, lasts != .truth(false) else { continue }
      guard said == .none || said == value else { return .none }
      said = value
      isSure = isSure || lasts == .truth(true)
    }
    return isSure ? said : .none
  }

  /// The terms that rules in force state, all of them; nothing where no rules that state one are surely in force.
  ///
  /// Values, in pairs: whether rules are in force, a term of theirs. Rules that may be in force add their terms.
  static let termsInForce = Formula("rules.termsInForce") { values in
    var terms: [TraceValue] = []
    var isSure = false
    for start in stride(from: 0, to: values.count - 1, by: 2) where values[start] != .truth(false) {
      guard values[start + 1] != .none else { continue }
      terms.append(values[start + 1])
      isSure = isSure || values[start] == .truth(true)
    }
    return isSure ? .list(terms) : .none
  }

  /// Several values together.
  static let listed = Formula("value.listed") { values in .list(values) }

  /// A threshold as rules state it.
  ///
  /// Values: the fraction as written, the comparison, the base; nothing where none of them is stated.
  static let threshold = Formula("rules.threshold") { values in
    values.count == 3 && values.contains { $0 != .none } ? .list(values) : .none
  }

  /// Whether a seat is held at a time, by the times for which it is held.
  ///
  /// Values: the filling as stated of the seat; for each time, whether it covers the day, and its own filling. Where
  /// times are listed they decide: between them nobody holds the seat.
  static let fillingOnDay = Formula("seat.fillingOnDay") { values in
    guard values.count > 1 else { return values.first ?? .none }
    var isOpen = false
    for start in stride(from: 1, to: values.count - 1, by: 2) {
      let filling = values[start + 1].textValue.map { SeatFilling(rawValue: $0) }
      guard filling != .vacant, values[start] != .truth(false) else { continue }
      guard values[start] == .truth(true), filling == nil || filling == .filled else {
        isOpen = true
        continue
      }
      return TraceValue(SeatFilling.filled)
    }
    return isOpen ? .none : TraceValue(SeatFilling.vacant)
  }

  /// Whether a seat of a member has a vote.
  ///
  /// Values: whether it is a seat of a member, whether it has a vote as stated, the seat that it stands in for. A
  /// substitute has no vote of its own; silence is neither a vote nor none.
  static let hasVote = Formula("seat.hasVote") { values in
    guard values.count == 3 else { return .none }
    if values[0] == .truth(false) || values[1] == .truth(false) || values[2] != .none { return .truth(false) }
    return values[1] == .truth(true) ? values[0] : .none
  }

  /// Whether a seat with a vote is held.
  ///
  /// Values: whether it has a vote, the filling on the day.
  static let isHeldVote = Formula("seat.isHeldVote") { values in
    guard values.count == 2 else { return .none }
    if values[0] == .truth(false) || values[1] == TraceValue(SeatFilling.vacant) { return .truth(false) }
    return values[1] == TraceValue(SeatFilling.filled) ? values[0] : .none
  }

  /// Whether a seat can stand in for another one at a time.
  ///
  /// Values: whether it exists, the function. A guest never has a vote, so a guest who is a substitute contradicts
  /// itself.
  static let canStandIn = Formula("seat.canStandIn") { values in
    guard values.count == 2 else { return .none }
    return values[1] == TraceValue(SeatFunction.guest) && values[0] != .truth(false) ? .none : values[0]
  }

  /// What one line of an attendance list says of a seat.
  ///
  /// Values: the presence as stated, the substitute, whether it was a guest, whether the items that it was present for
  /// include the one that is asked about, whether the substitute can stand in for this seat here. A substitute stands
  /// in for the seat, and one who may not leaves it open; a guest says nothing of it.
  static let attendanceEntry = Formula("attendance.entry", revision: 2) { values in
    guard values.count == 5, values[2] != .truth(true) else { return .text(silent) }
    if values[1] != .none, values[4] != .truth(true) { return .none }
    let presence = values[0].textValue.map { Presence(rawValue: $0) }
    let isThere = values[1] != .none || presence == .present || presence == .partlyPresent
    guard isThere else { return presence == .excused || presence == .absent ? .text(absent) : .none }
    guard let covers = values[3].truthValue else { return .none }
    return .text(covers ? present : elsewhere)
  }

  /// Whether somebody with the vote of a seat was present.
  ///
  /// Values: whether it is a held seat with a vote, what each line says of it. A seat that no line speaks of, or of
  /// which lines contradict each other, is not decided.
  static let seatIsPresent = Formula("attendance.seatIsPresent") { values in
    guard values.first != .truth(false) else { return .truth(false) }
    let entries = values.dropFirst().filter { $0 != .text(silent) }
    let isPresent = entries.contains(.text(present))
    let isAbsent = entries.contains(.text(absent))
    if entries.isEmpty || (isPresent && isAbsent) { return .none }
    if isPresent { return .truth(true) }
    return entries.contains(.none) ? .none : .truth(false)
  }

  /// Whether a seat with a vote, or its substitute, is on a list of those present.
  ///
  /// Values: whether it is a held seat with a vote, the seats on the list, the seat and its substitutes, those who may
  /// not be its substitutes here.
  static let isAmongPresent = Formula("attendance.isAmong", revision: 2) { values in
    guard values.count == 4, values[0] != .truth(false) else { return .truth(false) }
    let list = Set(values[1].elements)
    if values[2].elements.contains(where: { list.contains($0) }) { return .truth(true) }
    return values[3].elements.contains { list.contains($0) } ? .none : .truth(false)
  }

  /// A number of seats, of which some may be open; without any listed seat of a member nothing is known.
  ///
  /// Values: whether each seat counts.
  static let countOfSeats = Formula("seats.count") { values in
    values.contains { $0 != .truth(false) } ? Formula.countPossible(values).value : .none
  }

  /// The members with a vote who are present, by a stated number, or else seat by seat.
  ///
  /// Values: the stated number, the number that the lists give.
  static let presentOfCount = Formula("attendance.present") { values in
    guard values.count == 2 else { return .none }
    return values[0].countValue.map { .count(max(0, $0)) } ?? values[1]
  }

  /// Whether those present reach a threshold of the seats, however what is open turns out.
  ///
  /// Values: the threshold; for each seat, whether it belongs to the base, whether it is present. Each seat is one more
  /// or one less on its own, so the least and the greatest outcome are sums. That nobody belongs to the base is left
  /// out.
  static let thresholdOfSeats = Formula("rules.thresholdOfSeats") { values in
    guard let threshold = values.first.flatMap({ SeatThreshold($0) }) else { return .none }
    var balance = SeatBalance()
    for start in stride(from: 1, to: values.count - 1, by: 2) {
      balance.add(threshold, isInBase: values[start].truthValue, isCounted: values[start + 1].truthValue)
    }
    return balance.verdict(of: threshold).map { .truth($0) } ?? .none
  }

  /// Whether a number of those present reaches a threshold of a number of seats.
  ///
  /// Values: the threshold, the number present, the number of seats.
  static let thresholdOfCounts = Formula("rules.thresholdOfCounts") { values in
    guard values.count == 3, let threshold = SeatThreshold(values[0]), let present = values[1].countValue,
      present >= 0, let seats = values[2].bounds
    else { return .none }
    let fewest = max(Int128(seats.lower ?? 0), Int128(present), 1)
    let most = threshold.balance(of: Int128(present), in: fewest)
    let least = seats.upper.map { threshold.balance(of: Int128(present), in: max(fewest, Int128($0))) }
    return threshold.verdict(least: least, most: most).map { .truth($0) } ?? .none
  }

  /// Whether two values say the same; open where one of them says nothing.
  static let saysTheSame = Formula("value.isSame") { values in
    values.count == 2 && values[0] != .none && values[1] != .none ? .truth(values[0] == values[1]) : .none
  }

  /// Whether something was done by its last day.
  ///
  /// Values: when it was done as written, the last day that is surely in time, the last day that may be in time, a time
  /// by which it was surely done as written.
  static let noticeIsKept = Formula("notice.isKept") { values in
    guard values.count == 4 else { return .none }
    let done = values[0].statedTime
    let isDoneBy = values[3].statedTime
    if case .day(let sure) = values[1], let latest = done?.latest ?? (values[0] == .none ? isDoneBy?.latest : nil),
      latest <= sure
    {
      return .truth(true)
    }
    if case .day(let mild) = values[2], let earliest = done?.earliest, earliest > mild { return .truth(false) }
    return .none
  }

  /// Whether somebody who is present stands for a side.
  ///
  /// Values: whether they are present, the side as stated, the side that is asked for.
  static let isPresentOf = Formula("attendance.isPresentOf") { values in
    guard values.count == 3, values[0] != .truth(false) else { return .truth(false) }
    if values[1] == .none { return .none }
    return values[1] == values[2] ? values[0] : .truth(false)
  }

  /// Whether a side has as many members present as the rules ask for.
  ///
  /// Values: the number of them, the number asked for.
  static let sideIsPresent = Formula("attendance.sideIsPresent") { values in
    guard values.count == 2, let needed = values[1].countValue else { return .none }
    return Formula.isAtLeast([values[0], .count(needed), .truth(true)]).value
  }

  private static let present = "present"
  private static let absent = "absent"
  private static let elsewhere = "elsewhere"
  private static let silent = "silent"
}
