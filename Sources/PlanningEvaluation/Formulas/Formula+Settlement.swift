import DossierCoding
import ExactValues
import PlanningModel

// Settlement: what was handed on is not settled, and what is not decided is neither settled nor open.

extension Formula {
  static let settlement: [Formula] = [
    .settlementState, .jointState, .jointDisposition, .isAnswered, .isStated, .isSame, .isSettledSo, .isUntrue,
    .countWithSizes, .isSettledWithoutReason, .settledShareAtLeast, .settledShareAtMost, .isAnnexPublished,
  ]

  /// What is known of one comment or suggestion on a day: `settled`, `forwarded` or `open`.
  ///
  /// Values: the disposition, the time of settling as written, the day, and of each thing handed on whether it was
  /// answered. Without a disposition it is open, unless a time of settling is stated. What is settled only after the
  /// day is open; a disposition without a time holds. What was forwarded is settled when everything was answered, and
  /// forwarded while nothing says so.
  static let settlementState = Formula("settlement.state") { values in
    guard values.count >= 3, case .day(let day) = values[2] else { return .none }
    let time = values[1].textValue.map { Written<StatedTime>(text: $0).value }
    guard let disposition = values[0].textValue else { return values[1] == .none ? .text("open") : .none }
    if let time {
      if let earliest = time?.earliest, earliest > day { return .text("open") }
      guard let latest = time?.latest, latest <= day else { return .none }
    }
    guard disposition == SuggestionDisposition.forwarded.rawValue else { return .text("settled") }
    let answers = values.dropFirst(3)
    if answers.isEmpty || answers.contains(.truth(false)) { return .text("forwarded") }
    return answers.allSatisfy { $0 == .truth(true) } ? .text("settled") : .none
  }

  /// What is known of something that was merged or split, from what is known of what it became.
  ///
  /// It is open as long as a part is, then forwarded as long as a part is; only if all are settled it is.
  static let jointState = Formula("settlement.jointState") { values in
    for state in ["open", "forwarded"] where values.contains(.text(state)) { return .text(state) }
    return !values.isEmpty && values.allSatisfy { $0 == .text("settled") } ? .text("settled") : .none
  }

  /// The disposition that all share; none where they differ.
  static let jointDisposition = Formula("settlement.jointDisposition") { values in
    guard let first = values.first, values.allSatisfy({ $0 == first }) else { return .none }
    return first
  }

  /// Whether a destination has answered by a day.
  ///
  /// Values: the time of the answer as written, whether an answer is stated in words, the day.
  static let isAnswered = Formula("settlement.isAnswered") { values in
    guard values.count == 3, case .day(let day) = values[2] else { return .none }
    guard let text = values[0].textValue else { return values[1].truthValue == true ? .none : .truth(false) }
    let time = Written<StatedTime>(text: text).value
    if let latest = time?.latest, latest <= day { return .truth(true) }
    if let earliest = time?.earliest, earliest > day { return .truth(false) }
    return .none
  }

  /// Whether something is stated.
  static let isStated = Formula("settlement.isStated") { values in .truth(values.contains { $0 != .none }) }

  /// Whether a value is a certain one; what is not known may be it.
  static let isSame = Formula("settlement.isSame") { values in
    guard values.count == 2, values[0] != .none else { return .none }
    return .truth(values[0] == values[1])
  }

  /// Whether something was settled in a certain way.
  ///
  /// Values: its disposition, that way, its state. What is open was not settled; what became several that were settled
  /// in several ways was settled in none of them.
  static let isSettledSo = Formula("settlement.isSettledSo") { values in
    guard values.count == 3 else { return .none }
    if values[0] == .none { return values[2] == .none ? .none : .truth(false) }
    return .truth(values[0] == values[1] && values[2] != .text("open"))
  }

  /// The contrary of a truth value.
  static let isUntrue = Formula("truth.not") { values in values.first?.truthValue.map { .truth(!$0) } ?? .none }

  /// How many things are counted, where an entry may stand for several.
  ///
  /// Values: for each entry whether it is counted, and for how many it stands. What is not decided may count or not.
  static let countWithSizes = Formula("settlement.count") { values in
    var lower = 0
    var upper: Int? = 0
    for place in stride(from: 0, to: values.count - 1, by: 2) where values[place] != .truth(false) {
      let size = SizeOfEntry(values[place + 1])
      if values[place] == .truth(true) {
        guard let sum = lower.adding(size.least) else { return .none }
        lower = sum
      }
      upper = upper.flatMap { sum in size.most.flatMap { sum.adding($0) } }
    }
    return TraceValue(lower: lower, upper: upper)
  }

  /// Whether something is settled without a stated reason.
  ///
  /// Values: its state, whether a reason is stated.
  static let isSettledWithoutReason = Formula("settlement.withoutReason") { values in
    guard values.count == 2 else { return .none }
    if values[1] == .truth(true) { return .truth(false) }
    guard let state = values[0].textValue else { return .none }
    return state == "settled" ? (values[1].truthValue.map { .truth(!$0) } ?? .none) : .truth(false)
  }

  /// The least share of a count in itself and the rest, by their bounds.
  ///
  /// Values: how many are settled, how many are not. As many as can be are not; each is in one of the two.
  static let settledShareAtLeast = Formula("settlement.shareAtLeast", revision: 2) { values in
    guard values.count == 2, let count = values[0].bounds?.lower, let rest = values[1].bounds?.upper,
      let total = count.adding(rest)
    else { return .none }
    return share(count, of: total)
  }

  /// The greatest share of a count in itself and the rest, by their bounds; none of any rest is none.
  ///
  /// Values: how many are settled, how many are not. As few as can be are not; each is in one of the two.
  static let settledShareAtMost = Formula("settlement.shareAtMost", revision: 3) { values in
    guard values.count == 2, let count = values[0].bounds?.upper, let rest = values[1].bounds?.lower,
      let total = count.adding(rest)
    else { return .none }
    if total == 0, let most = values[1].bounds?.upper { return share(0, of: most) }
    return share(count, of: total)
  }

  /// Whether the paper with the settlement is published by a day.
  ///
  /// Values: the day, whether the text of the paper is at hand, when it was made as written. A paper that is included or linked
  /// is published unless it was made after the day; one that is only promised is not. Without a paper nothing is known.
  static let isAnnexPublished = Formula("settlement.isAnnexPublished") { values in
    guard values.count == 3, case .day(let day) = values[0], let text = values[1].textValue else { return .none }
    switch DocumentAvailability(rawValue: text) {
    case .promised: return .truth(false)
    case .included, .linked: break
    default: return .none
    }
    guard let made = DayBounds(values[2].statedTime) else { return .truth(true) }
    if let earliest = made.earliest, earliest > day { return .truth(false) }
    return made.latest.map { $0 <= day } == true ? .truth(true) : .none
  }

  private static func share(_ count: Int, of total: Int) -> TraceValue {
    guard total > 0, let ratio = try? Ratio(Int64(count), of: Int64(total)) else { return .none }
    return .ratio(ratio)
  }
}

/// For how many things an entry stands.
struct SizeOfEntry {
  let least: Int
  /// The most, or `nil` where there is no bound.
  let most: Int?

  init(_ value: TraceValue) {
    if let count = value.countValue {
      (least, most) = (max(0, count), max(0, count))
    } else if let range = value.textValue.flatMap({ Written<CountRange>(text: $0).value }) {
      (least, most) = (max(0, range.minimum ?? 0), range.maximum.map { max(0, $0) })
    } else {
      (least, most) = (0, nil)
    }
  }
}
