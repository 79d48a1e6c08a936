import DossierCoding
import ExactValues
import PlanningModel

// The triad: whatever a seat does not state stays open, and a verdict holds only if it holds however it turns out.

extension Formula {
  static let triad: [Formula] = [
    .lasts, .isOnDay, .isOfMember, .isGuest, .isVacant, .isHeld, .standsFor, .hasNoSide, .triadCount, .sideIsFilled,
    .triadIsComplete, .claimsTriad, .rulesNameTriad, .triadIsAsked, .effectiveSide, .neededSeats, .triadIsBalanced,
  ]

  /// Whether a day, or every day that a stated time can mean, lies between two stated times that may be missing.
  ///
  /// Values: the day or the time as written, the beginning as written, the end as written, which belongs to it. A missing
  /// time is no bound, an unreadable one decides nothing.
  static let lasts = Formula("time.lasts") { values in
    guard values.count == 3 else { return .none }
    let asked: StatedTime? =
      if case .day(let day) = values[0] { StatedTime(day: day) } else { values[0].statedTime }
    func isOut(_ value: TraceValue, _ compare: (StatedTime, StatedTime) -> Answer<Bool>) -> Bool? {
      if value == .none { return false }
      guard let asked, let bound = value.statedTime else { return nil }
      return compare(bound, asked).value
    }
    let isEarly = isOut(values[1]) { $0.isAfter($1) }
    let isLate = isOut(values[2]) { $0.isBefore($1) }
    if isEarly == true || isLate == true { return .truth(false) }
    return isEarly == nil || isLate == nil ? .none : .truth(true)
  }

  /// Whether a seat exists on a day.
  ///
  /// Values: whether the body does, the seat's own times by ``lasts``. A body whose times do not decide stands or falls
  /// with its seats.
  static let isOnDay = Formula("seat.isOnDay") { values in
    guard values.count == 2 else { return .none }
    return values[0].truthValue == false ? .truth(false) : values[1]
  }

  /// Whether a seat is one of members.
  ///
  /// Values: whether it exists, the function, the seat that it stands in for. A substitute's seat is no other seat.
  static let isOfMember = Formula("seat.isOfMember", revision: 2) { values in
    guard values.count == 3 else { return .none }
    return values[1] == guest || values[2] != .none ? .truth(false) : values[0]
  }

  /// Whether a seat is one of guests.
  ///
  /// Values: whether it exists, the function.
  static let isGuest = Formula("seat.isGuest") { values in
    guard values.count == 2 else { return .none }
    return values[1] == guest ? values[0] : .truth(false)
  }

  /// Whether a seat of a member is vacant.
  ///
  /// Values: whether it is a seat of a member, the filling.
  static let isVacant = Formula("seat.isVacant") { filling($0, is: .vacant, isNot: .filled) }

  /// Whether a seat of a member is held.
  ///
  /// Values: whether it is a seat of a member, the filling.
  static let isHeld = Formula("seat.isHeld") { filling($0, is: .filled, isNot: .vacant) }

  /// The side of a seat as it counts.
  ///
  /// Values: the side as stated, the kind of user, whether carers count as users, whether any rules may say so. Where they
  /// do not, a carer or a member of the family lies outside the triad, and a user of no stated kind may.
  static let effectiveSide = Formula("seat.effectiveSide") { values in
    guard values.count == 4, values[0] == TraceValue(Side.user), values[3] != .truth(false), values[2] != .truth(true)
    else { return values.first ?? .none }
    switch values[1].textValue.map({ UserKind(rawValue: $0) }) {
    case .user?, .potentialUser?, .representative?: return values[0]
    case .carer?, .familyMember?: return values[2] == .truth(false) ? TraceValue(Side.other) : .text(perhapsUser)
    default: return .text(perhapsUser)
    }
  }

  /// Whether a held seat stands for a side.
  ///
  /// Values: whether it is held, the side as it counts, the side that is asked for; `outside` is every side that is none
  /// of the three.
  static let standsFor = Formula("seat.standsFor") { values in
    guard values.count == 3 else { return .none }
    guard let text = values[1].textValue, let asked = values[2].textValue else { return .truth(false) }
    if text == perhapsUser {
      let mayBeMeant = asked == outside || asked == Side.user.rawValue
      return mayBeMeant && values[0] != .truth(false) ? .none : .truth(false)
    }
    let side = Side(rawValue: text)
    let isMeant = asked == outside ? !Side.triad.contains(side) : asked == side.rawValue
    return isMeant ? values[0] : .truth(false)
  }

  /// Whether a held seat states no side.
  ///
  /// Values: whether it is held, the side as stated.
  static let hasNoSide = Formula("seat.hasNoSide") { values in
    guard values.count == 2 else { return .none }
    return values[1] == .none ? values[0] : .truth(false)
  }

  /// How many of a body's seats something holds for, and may hold for.
  ///
  /// Values: the number of seats of members on the day, whether it holds for each seat. Where no seat is sure to exist on
  /// the day the composition is not stated, and no number of it is.
  static let triadCount = Formula("triad.count") { values in
    guard let seats = values.first?.bounds?.lower, seats > 0 else { return .none }
    return Formula.countPossible(Array(values.dropFirst())).value
  }

  /// Whether rules name the triad; rules that do not, say nothing.
  ///
  /// Values: what they may ask of the sides.
  static let rulesNameTriad = Formula("triad.rulesNameIt") { values in
    values.contains { $0 != .none } ? .truth(true) : .none
  }

  /// Whether the triad is asked of a body.
  ///
  /// Values: the kind of body, the principle by which the text says that it is composed, whether the rules in force name the
  /// triad, whether any rules may do so. It is asked of the bodies that steer; of any other listed kind only where the
  /// rules or the text do. Of a body of no stated or of an unlisted kind it is not known whether it steers.
  static let triadIsAsked = Formula("triad.isAsked") { values in
    guard values.count == 4 else { return .none }
    let kind = values[0].textValue.map { BodyKind(rawValue: $0) }
    if let kind, [.steeringGroup, .coordinationGroup, .triadBody].contains(kind) { return .truth(true) }
    if values[1] == TraceValue(CompositionPrinciple.triad) || values[2] == .truth(true) { return .truth(true) }
    return values[3] == .truth(false) && kind?.isListed == true ? .truth(false) : .none
  }

  /// How many held seats each side needs.
  ///
  /// Values: whether the triad is asked of the body, what the rules in force ask for, whether any rules may ask for
  /// something. Parameter: the number needed where none do.
  static let neededSeats = Formula("triad.neededSeats", revision: 2) { values, parameters in
    guard values.count == 3, values[0] == .truth(true) else { return FormulaResult(.none) }
    guard values[2] == .truth(false) else { return FormulaResult(values[1]) }
    return FormulaResult(parameters.first?.countValue.map { .count($0) } ?? .none)
  }

  /// Whether a side has as many held seats as it needs.
  ///
  /// Values: their number, the number needed.
  static let sideIsFilled = Formula("triad.sideIsFilled", revision: 2) { values in
    guard values.count == 2, let needed = values[1].countValue else { return .none }
    return Formula.isAtLeast([values[0], .count(needed), .truth(true)]).value
  }

  /// Whether each side has as many held seats as it needs, however the rest turns out.
  ///
  /// Values: the numbers of held seats that state each of the three sides, the number of those that state none, the number
  /// needed. A seat without a side can fill one side only.
  static let triadIsComplete = Formula("triad.isComplete", revision: 2) { values in
    let bounds = values.prefix(4).compactMap(\.bounds)
    guard values.count == 5, bounds.count == 4, let needed = values[4].countValue else { return .none }
    let sides = bounds.prefix(3)
    if sides.allSatisfy({ ($0.lower ?? 0) >= needed }) { return .truth(true) }
    guard var open = bounds[3].upper else { return .none }
    for side in sides {
      guard let upper = side.upper else { return .none }
      let missing = max(0, max(0, needed) - max(0, upper))
      guard missing <= open else { return .truth(false) }
      open -= missing
    }
    return .none
  }

  /// Whether no side holds more than a share of the held seats of the triad, however the rest turns out.
  ///
  /// Values: the largest share as written, the numbers of held seats that state each of the three sides, the number of
  /// those that state none.
  static let triadIsBalanced = Formula("triad.isBalanced") { values in
    let bounds = values.dropFirst().compactMap(\.bounds)
    guard values.count == 5, bounds.count == 4, let share = SeatThreshold(.list([values[0], .none, .none])) else {
      return .none
    }
    let lower = bounds.map { Int128(max(0, $0.lower ?? 0)) }
    let upper = bounds.compactMap { $0.upper.map { Int128($0) } }
    guard upper.count == 4, upper.reduce(0, +) > 0 else { return .none }
    let (least, most, open) = (lower.prefix(3).reduce(0, +), upper.prefix(3).reduce(0, +), upper[3])
    var isSurelyBalanced = true
    for side in 0..<3 {
      let greatest = upper[side] + open
      if share.balance(of: greatest, in: greatest + least - lower[side]) > 0 { isSurelyBalanced = false }
      if share.balance(of: lower[side], in: lower[side] + most - upper[side] + open) > 0 { return .truth(false) }
    }
    return isSurelyBalanced ? .truth(true) : .none
  }

  /// Whether the text says that the body is composed by the triad.
  ///
  /// Value: the stated principle.
  static let claimsTriad = Formula("triad.isClaimed") { values in
    values == [.text(CompositionPrinciple.triad.rawValue)] ? .truth(true) : .none
  }

  static let outside = "outside"
  /// A seat on the side of users of which the charter may say that it does not count as one.
  static let perhapsUser = "user?"
  private static let guest = TraceValue(SeatFunction.guest)

  private static func filling(_ values: [TraceValue], is asked: SeatFilling, isNot other: SeatFilling) -> TraceValue {
    guard values.count == 2, values[0] != .truth(false) else { return values.first ?? .none }
    switch values[1].textValue.map({ SeatFilling(rawValue: $0) }) {
    case asked?: return values[0]
    case other?: return .truth(false)
    default: return .none
    }
  }
}

extension TraceValue {
  /// The time as written, if it is one.
  var statedTime: StatedTime? { textValue.flatMap { Written<StatedTime>(text: $0).value } }
}

extension Side {
  /// The three sides of the triad.
  static let triad: [Side] = [.commissioner, .provider, .user]
}

extension ParameterValue {
  /// The whole number, if it is one.
  var countValue: Int? { if case .count(let value) = self { value } else { nil } }
}
