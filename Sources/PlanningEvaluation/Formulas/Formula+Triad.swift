import DossierCoding
import ExactValues
import PlanningModel

// The triad: whatever a seat does not state stays open, and a verdict holds only if it holds however it turns out.

extension Formula {
  static let triad: [Formula] = [
    .lasts, .isOnDay, .isOfMember, .isGuest, .isVacant, .isHeld, .standsFor, .hasNoSide, .triadCount, .sideIsFilled,
    .triadIsComplete, .claimsTriad,
  ]

  /// Whether a day lies between two stated times, each of which may be missing.
  ///
  /// Values: the day, the beginning as written, the end as written, which belongs to it. A missing time is no bound, an
  /// unreadable one decides nothing.
  static let lasts = Formula("time.lasts") { values in
    guard values.count == 3, case .day(let day) = values[0] else { return .none }
    let asked = StatedTime(day: day)
    func isOut(_ value: TraceValue, _ compare: (StatedTime) -> Answer<Bool>) -> Bool? {
      if value == .none { return false }
      return value.textValue.flatMap { Written<StatedTime>(text: $0).value }.flatMap { compare($0).value }
    }
    let isEarly = isOut(values[1]) { $0.isAfter(asked) }
    let isLate = isOut(values[2]) { $0.isBefore(asked) }
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
  /// Values: whether it exists, the function.
  static let isOfMember = Formula("seat.isOfMember") { values in
    guard values.count == 2 else { return .none }
    return values[1] == guest ? .truth(false) : values[0]
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

  /// Whether a held seat states a side.
  ///
  /// Values: whether it is held, the side as stated, the side that is asked for; `outside` is every side that is none of
  /// the three.
  static let standsFor = Formula("seat.standsFor") { values in
    guard values.count == 3 else { return .none }
    guard let side = values[1].textValue.map({ Side(rawValue: $0) }), let asked = values[2].textValue else {
      return .truth(false)
    }
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

  /// Whether a side has as many held seats as it needs.
  ///
  /// Value: their number. Parameter: the number needed.
  static let sideIsFilled = Formula("triad.sideIsFilled") { values, parameters in
    guard values.count == 1, let needed = parameters.first?.countValue else { return FormulaResult(.none) }
    return FormulaResult(Formula.isAtLeast([values[0], .count(needed), .truth(true)]).value)
  }

  /// Whether each side has as many held seats as it needs, however the rest turns out.
  ///
  /// Values: the numbers of held seats that state each of the three sides, the number of those that state none.
  /// Parameter: the number needed. A seat without a side can fill one side only.
  static let triadIsComplete = Formula("triad.isComplete") { values, parameters in
    let bounds = values.compactMap(\.bounds)
    guard values.count == 4, bounds.count == 4, let needed = parameters.first?.countValue else {
      return FormulaResult(.none)
    }
    let sides = bounds.prefix(3)
    if sides.allSatisfy({ ($0.lower ?? 0) >= needed }) { return FormulaResult(.truth(true)) }
    guard var open = bounds[3].upper else { return FormulaResult(.none) }
    for side in sides {
      guard let upper = side.upper else { return FormulaResult(.none) }
      let missing = max(0, max(0, needed) - max(0, upper))
      guard missing <= open else { return FormulaResult(.truth(false)) }
      open -= missing
    }
    return FormulaResult(.none)
  }

  /// Whether the text says that the body is composed by the triad.
  ///
  /// Value: the stated principle.
  static let claimsTriad = Formula("triad.isClaimed") { values in
    values == [.text(CompositionPrinciple.triad.rawValue)] ? .truth(true) : .none
  }

  static let outside = "outside"
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

extension Side {
  /// The three sides of the triad.
  static let triad: [Side] = [.commissioner, .provider, .user]
}

extension ParameterValue {
  /// The whole number, if it is one.
  var countValue: Int? { if case .count(let value) = self { value } else { nil } }
}
