import ExactValues
import PlanningModel

// Delivery: a thing that is linked to a promise is delivered, is not, or nothing says so.

extension Formula {
  static let delivery: [Formula] = [
    .size, .scheduledThing, .hasHappened, .isAdoptedBy, .deliveredEvent, .deliveredOutput, .deliveredDocument,
    .delivered, .isOver, .isKept, .keptPromises, .brokenPromises, .undecidedPromises,
  ]

  /// How many things an entry stands for: one, unless it says otherwise.
  static let size = Formula("delivery.size") { values in
    guard values.count == 1, let text = values[0].textValue else { return .count(1) }
    guard let range = Written<CountRange>(text: text).value else { return .none }
    return TraceValue(lower: range.minimum ?? 0, upper: range.maximum)
  }

  /// How many things an entry schedules.
  ///
  /// Values: when, as written, and how many the entry stands for.
  static let scheduledThing = Formula("delivery.scheduled") { values in
    values.count == 2 && values[0] != .none ? values[1] : .none
  }

  /// Whether something has happened by a day, going by its stated time; nothing where no time is stated.
  ///
  /// Values: the time as written, the day.
  static let hasHappened = Formula("delivery.hasHappened") { values in
    guard values.count == 2, let text = values[0].textValue, let day = values[1].dayValue else { return .none }
    guard let earliest = Written<StatedTime>(text: text).value?.earliest, earliest > day else { return .truth(true) }
    return .none
  }

  /// Whether an act adopted something by a day.
  ///
  /// Values: the kind of act, its time as written, the day. An act without a time counts.
  static let isAdoptedBy = Formula("delivery.isAdopted") { values in
    guard values.count == 3, values[0].textValue == ActKind.adopted.rawValue else { return .none }
    return values[1] == .none ? .truth(true) : hasHappened([values[1], values[2]]).value
  }

  /// How many events of an entry were held as promised.
  ///
  /// Values: the outcome, when it was held, the day, how many the entry stands for, hours, promised hours,
  /// participants, promised participants. Hours or participants that are promised and not stated leave it open.
  static let deliveredEvent = Formula("delivery.event") { values in
    guard values.count == 8, let size = values[3].bounds else { return .none }
    switch values[0].textValue.map({ Outcome(rawValue: $0) }) {
    case .held?:
      guard values[1] == .none || hasHappened([values[1], values[2]]).value == .truth(true) else { return .none }
      let enough = [reaches(values[4], values[5]), reaches(values[6], values[7])]
      if enough.contains(false) { return .count(0) }
      return TraceValue(lower: enough.contains(nil) ? 0 : size.lower, upper: size.upper)
    case .cancelled?, .notHeld?: return .count(0)
    default: return .none
    }
  }

  /// How many outputs of an entry are done.
  ///
  /// Values: how far the work is, how many the entry stands for, and whether other evidence shows that it is done. What
  /// is promised for later or prepared may be done by now: that leaves it open.
  static let deliveredOutput = Formula("delivery.output") { values in
    guard values.count > 1 else { return .none }
    let state = values[0].textValue.map { WorkState(rawValue: $0) }
    if state == .done || values.dropFirst(2).contains(.truth(true)) { return values[1] }
    return state == .partlyDone ? .bounded(lower: 0, upper: values[1].bounds?.upper) : .none
  }

  /// How many documents of an entry are made.
  ///
  /// Values: whether the text is at hand, how many the entry stands for, whether it was made by the day.
  static let deliveredDocument = Formula("delivery.document") { values in
    guard values.count == 3 else { return .none }
    let isIncluded = values[0].textValue == DocumentAvailability.included.rawValue
    return isIncluded || values[2] == .truth(true) ? values[1] : .none
  }

  /// How many things were delivered for a promise.
  ///
  /// Values: the promised number, then for each thing what was delivered and how many it stands for. Where nothing is
  /// said of any thing, nothing is known; where fewer things are listed than promised, others may have been delivered.
  static let delivered = Formula("delivery.delivered") { values in
    let things = stride(from: 1, to: values.count - 1, by: 2).map { (values[$0].bounds, values[$0 + 1].bounds) }
    guard things.contains(where: { $0.0 != nil }) else { return .none }
    var sum: (lower: Int, upper: Int?) = (0, 0)
    var listed = 0
    for (delivered, size) in things {
      guard let lower = sum.lower.adding(delivered?.lower ?? 0), let count = listed.adding(size?.lower ?? 0) else {
        return .none
      }
      let upper = delivered == nil ? size?.upper : delivered?.upper
      sum = (lower, sum.upper.flatMap { sum in upper.flatMap { sum.adding($0) } })
      listed = count
    }
    if let promised = values[0].countValue, listed < promised { sum.upper = nil }
    return sum.upper == nil && sum.lower == 0 ? .none : TraceValue(lower: sum.lower, upper: sum.upper)
  }

  /// Whether a project is over on a day.
  ///
  /// Values: its end as written, the day.
  static let isOver = Formula("delivery.isOver") { values in
    guard values.count == 2, let end = values[0].textValue.flatMap({ Written<StatedTime>(text: $0).value }),
      let day = values[1].dayValue
    else { return .none }
    if let latest = end.latest, latest < day { return .truth(true) }
    if let earliest = end.earliest, earliest >= day { return .truth(false) }
    return .none
  }

  /// Whether a promise was kept.
  ///
  /// Values: the delivered number, the promised one, how many things are listed, whether the project is over. A promise
  /// without a number is kept where everything that is listed for it is delivered, and not kept where nothing is.
  static let isKept = Formula("delivery.isKept") { values in
    guard values.count == 4, let delivered = values[0].bounds else { return .none }
    if values[1] != .none { return isAtLeast([values[0], values[1], values[3]]).value }
    if let lower = delivered.lower, lower > 0, values[0] == values[2] { return .truth(true) }
    return delivered.upper == 0 && values[3] == .truth(true) ? .truth(false) : .none
  }

  /// How many promises were kept.
  static let keptPromises = Formula("delivery.kept") { values in .count(values.count { $0 == .truth(true) }) }

  /// How many promises were not kept.
  static let brokenPromises = Formula("delivery.notKept") { values in .count(values.count { $0 == .truth(false) }) }

  /// Of how many promises it is not known.
  static let undecidedPromises = Formula("delivery.undecided") { values in
    .count(values.count { $0.truthValue == nil })
  }

  /// Whether a stated number reaches the least promised one; `nil` where one is promised and it is not stated.
  private static func reaches(_ stated: TraceValue, _ promised: TraceValue) -> Bool? {
    guard let text = promised.textValue else { return true }
    guard let range = Written<CountRange>(text: text).value else { return nil }
    guard let minimum = range.minimum else { return true }
    return stated.countValue.map { $0 >= minimum }
  }
}
