import ExactValues
import PlanningModel

// Ends of services: an end that is not stated is no promise to go on, and a year is only a year.

extension Formula {
  static let endings: [Formula] = [
    .endState, .moneyTotal, .sourceShare, .isMajorSource, .sourceEnd, .isServiceEnding, .wantsLess,
  ]

  /// How an end stands to a time of which both days belong to it.
  ///
  /// Values: the first and the last day; then pairs of an end and of years, either of which may be missing. The last of
  /// several ends counts. Years end some day in the last of them: money of a project need not last until December.
  static let endState = Formula("endings.state") { values in
    guard values.count >= 4, values.count % 2 == 0, case .day(let first) = values[0], case .day(let last) = values[1]
    else { return TraceValue(EndState.open) }
    var earliest: Day?
    var latest: Day?
    for place in stride(from: 2, to: values.count, by: 2) {
      if values[place] == .none, values[place + 1] == .none { return TraceValue(EndState.notStated) }
      guard let time = end(values[place], values[place + 1]), let begin = time.earliest, let finish = time.latest else {
        return TraceValue(EndState.open)
      }
      earliest = earliest.map { max($0, begin) } ?? begin
      latest = latest.map { max($0, finish) } ?? finish
    }
    guard let earliest, let latest else { return TraceValue(EndState.open) }
    if latest < first { return TraceValue(EndState.ended) }
    if earliest > last { return TraceValue(EndState.later) }
    return TraceValue(earliest >= first && latest <= last ? EndState.ending : .open)
  }

  private static func end(_ time: TraceValue, _ years: TraceValue) -> StatedTime? {
    if time != .none { return time.statedTime }
    return years.textValue.flatMap { Written<YearSet>(text: $0).value?.years.last }
      .flatMap { Written<StatedTime>(text: "\($0)").value }
  }

  /// The money of an item in one state: its amount, or `one` where it comes from one source, whatever the amount.
  ///
  /// Values: from how many sources it comes, then all amounts. Every amount must be known, unless there is one source.
  static let moneyTotal = Formula("endings.moneyTotal") { values in
    if values.first == .count(1) { return .text(oneSource) }
    return sum(values.dropFirst()).flatMap { Int64(exactly: $0) }.map { .money(Money(haler: $0)) } ?? .none
  }

  /// The share of a source in the money of an item.
  ///
  /// Values: the money of the item, then the amounts of the source. A source alone has all of it.
  static let sourceShare = Formula("endings.sourceShare") { values in
    if values.first == .text(oneSource) { return .ratio(Ratio(1)) }
    guard case .money(let total)? = values.first, total.haler > 0,
      let part = sum(values.dropFirst()).flatMap({ Int64(exactly: $0) }),
      let share = try? Ratio(part, of: total.haler)
    else { return .none }
    return .ratio(share)
  }

  private static let oneSource = "one"

  /// The sum in haléře; `nil` where an amount is not known or less than zero.
  private static func sum(_ values: ArraySlice<TraceValue>) -> Int128? {
    var sum: Int128 = 0
    for value in values {
      guard case .money(let amount) = value, amount.haler >= 0 else { return nil }
      sum += Int128(amount.haler)
    }
    return sum
  }

  /// Whether a source has more than a share of the money.
  ///
  /// Value: its share. Parameter: the share.
  static let isMajorSource = Formula("endings.isMajorSource") { values, parameters in
    guard case .ratio(let share)? = values.first, case .ratio(let threshold)? = parameters.first else {
      return FormulaResult(.none)
    }
    return FormulaResult(.truth(threshold.isLess(than: share)))
  }

  /// How the end of a source stands: one that is not large does not end anything.
  ///
  /// Values: how its end stands to the time, whether it is large.
  static let sourceEnd = Formula("endings.sourceEnd") { values in
    guard values.count == 2 else { return TraceValue(EndState.open) }
    guard values[0] != TraceValue(EndState.ended), values[0] != TraceValue(EndState.later) else { return values[0] }
    if values[1] == .truth(false) { return TraceValue(EndState.later) }
    return values[1] == .none && values[0] == TraceValue(EndState.ending) ? TraceValue(EndState.open) : values[0]
  }

  /// Whether something that a service rests on ends within the time.
  ///
  /// Values: how each end stands, that of the service itself first. What is over cannot end again, and an end that is not
  /// stated may lie within the time.
  static let isServiceEnding = Formula("endings.isEnding") { values in
    if values.first == TraceValue(EndState.ended) { return .truth(false) }
    if values.contains(TraceValue(EndState.ending)) {
      // A service of which it is open whether it is over may have nothing left to end.
      return values.first == TraceValue(EndState.open) ? .none : .truth(true)
    }
    let isDecided = values.allSatisfy { $0 == TraceValue(EndState.later) || $0 == TraceValue(EndState.ended) }
    return isDecided && !values.isEmpty ? .truth(false) : .none
  }

  /// Whether an intent or proposal wants less of a service within a time.
  ///
  /// Values: whether it stands; its action; whether any amount is less than nought; its years; the first and the last day
  /// of the time; what was decided. Years that are over, or begin later, are none of the time, and those that have begun or
  /// are not stated leave it open. What was rejected stands no more.
  static let wantsLess = Formula("endings.wantsLess") { values in
    guard values.count == 7, case .day(let first) = values[4], case .day(let last) = values[5] else { return .none }
    if values[0] == .truth(false) || values[6] == .text(RegionalOutcome.rejected.rawValue) { return .truth(false) }
    let action = values[1].textValue.map { NetworkAction(rawValue: $0) }
    let isLess: Bool? = action == .shrink || action == .end ? true : values[2].truthValue
    // What is to grow, to stay or to be new is not less, unless an amount says so.
    let saysMore = action == .grow || action == .keep || action == .new
    if isLess == false || (isLess == nil && saysMore) { return .truth(false) }
    guard let years = values[3].textValue.flatMap({ Written<YearSet>(text: $0).value?.years }),
      let end = years.last, let begin = years.first.flatMap({ Day(year: $0, month: 1, day: 1) })
    else { return .none }
    if begin > last || end < first.year { return .truth(false) }
    // Of years that have begun it may come yet, or be done.
    return isLess == true && begin >= first && values[0] == .truth(true) ? .truth(true) : .none
  }
}
