import DossierCoding
import ExactValues
import PlanningModel

// Times of comments and suggestions: windows, terms, ages.

extension Formula {
  static let settlementTimes: [Formula] = [
    .cameBy, .isCounted, .cameWithin, .sharedVerdict, .isSettledLate, .firstTime, .lastTime, .daysToSettle, .daysOpen,
    .oldestOpen,
    .medianAtLeast, .medianAtMost,
  ]

  /// Whether something had come by a day.
  ///
  /// Values: when it was sent, when it came, the day. Only where nothing says when it came the day of sending counts.
  static let cameBy = Formula("settlement.cameBy") { values in
    guard values.count == 3, case .day(let day) = values[2] else { return .none }
    func isBy(_ value: TraceValue) -> Bool? {
      if let earliest = value.statedTime?.earliest, earliest > day { return false }
      return value.statedTime?.latest.map { $0 <= day ? true : nil } ?? nil
    }
    let (wasSent, came) = (isBy(values[0]), isBy(values[1]))
    // What came before it was sent contradicts itself.
    if wasSent == false { return came == true ? .none : .truth(false) }
    return (values[1] == .none ? wasSent : came).map { .truth($0) } ?? .none
  }

  /// Whether something is counted on a day.
  ///
  /// Values: whether it had come by it, its state on it. What was settled or handed on by the day had come.
  static let isCounted = Formula("settlement.isCounted") { values in
    guard values.count == 2 else { return .none }
    guard values[0].truthValue == nil else { return values[0] }
    return values[1] == .text("settled") || values[1] == .text("forwarded") ? .truth(true) : .none
  }

  /// Whether a comment came within its window, both ends of which belong to it.
  ///
  /// Values: which day decides, when it was sent, when it came, the window's first and last time as written. Where
  /// nothing says which day decides, both must agree; where an end is not known, only the other one can decide.
  static let cameWithin = Formula("settlement.cameWithin") { values in
    guard values.count == 5 else { return .none }
    let verdicts = [values[1], values[2]].map { isWithin($0, from: values[3], to: values[4]) }
    switch values[0].textValue.map({ CountingDay(rawValue: $0) }) {
    case .sent?: return verdicts[0]
    case .received?: return verdicts[1]
    default: return verdicts[0] == verdicts[1] ? verdicts[0] : .none
    }
  }

  private static func isWithin(_ value: TraceValue, from: TraceValue, to: TraceValue) -> TraceValue {
    guard let time = value.statedTime else { return .none }
    if let latest = time.latest, let first = from.statedTime?.earliest, latest < first { return .truth(false) }
    if let earliest = time.earliest, let last = to.statedTime?.latest, earliest > last { return .truth(false) }
    guard let earliest = time.earliest, let latest = time.latest, let first = from.statedTime?.latest,
      let last = to.statedTime?.earliest, first <= earliest, latest <= last
    else { return .none }
    return .truth(true)
  }

  /// Whether something was settled after its term, or is not settled though the term is over.
  ///
  /// Values: its state, the time of settling and the term as written, the day.
  static let isSettledLate = Formula("settlement.isLate") { values in
    guard values.count == 4, let state = values[0].textValue, let term = values[2].statedTime,
      case .day(let day) = values[3]
    else { return .none }
    guard state == "settled" else {
      if let latest = term.latest, latest < day { return .truth(true) }
      return term.earliest.map { $0 >= day } == true ? .truth(false) : .none
    }
    guard let settled = values[1].statedTime else { return .none }
    return settled.isAfter(term).value.map { .truth($0) } ?? .none
  }

  /// The verdict that all share; none where they differ.
  static let sharedVerdict = Formula("settlement.sharedVerdict") { values in
    guard let first = values.first, values.allSatisfy({ $0 == first }) else { return .none }
    return first
  }

  /// The first of several times, where all are single days.
  static let firstTime = Formula("settlement.firstTime") { values in
    let days = values.compactMap { $0.statedTime?.isSingleDay }
    guard days.count == values.count, let first = days.min() else { return .none }
    return .text(first.description)
  }

  /// The last of several times, where all are single days.
  static let lastTime = Formula("settlement.lastTime") { values in
    let days = values.compactMap { $0.statedTime?.isSingleDay }
    guard days.count == values.count, let last = days.max() else { return .none }
    return .text(last.description)
  }

  /// The days from coming to being settled; nothing where it is not settled, `open` where they are not known.
  ///
  /// Values: the state, when it came, when it was settled. What was settled before it came has no such number.
  static let daysToSettle = Formula("settlement.days") { values in
    guard values.count == 3, let state = values[0].textValue else { return .bounded(lower: 0, upper: nil) }
    guard state == "settled" else { return .none }
    guard let came = values[1].statedTime?.isSingleDay, let settled = values[2].statedTime?.isSingleDay,
      came <= settled
    else { return .bounded(lower: 0, upper: nil) }
    return .count(came.days(until: settled))
  }

  /// The days for which something has waited; nothing where it is settled.
  ///
  /// Values: the state, when it came, the day.
  static let daysOpen = Formula("settlement.age") { values in
    guard values.count == 3, case .day(let day) = values[2] else { return .none }
    guard let state = values[0].textValue else { return .bounded(lower: nil, upper: nil) }
    guard state != "settled" else { return .none }
    guard let came = values[1].statedTime, let earliest = came.earliest, let latest = came.latest, latest <= day else {
      return .bounded(lower: 0, upper: nil)
    }
    return TraceValue(lower: latest.days(until: day), upper: earliest.days(until: day))
  }

  /// The greatest of several ages.
  static let oldestOpen = Formula("settlement.oldest") { values in
    let ages = values.compactMap(\.bounds)
    guard !ages.isEmpty else { return .none }
    let upper = ages.contains { $0.upper == nil } ? nil : ages.compactMap(\.upper).max()
    guard let lower = ages.compactMap(\.lower).max() else { return .none }
    return TraceValue(lower: lower, upper: upper)
  }

  /// The least that the median of numbers can be, where some are not known.
  ///
  /// Values: for each entry the number of days, and for how many it stands.
  static let medianAtLeast = Formula("settlement.medianAtLeast") { values in median(values, unknownAs: 0) }

  /// The most that the median of numbers can be, where some are not known; nothing where there is no bound.
  static let medianAtMost = Formula("settlement.medianAtMost") { values in median(values, unknownAs: nil) }

  private static func median(_ values: [TraceValue], unknownAs substitute: Int?) -> TraceValue {
    var days: [(days: Int?, size: Int)] = []
    var total = 0
    for place in stride(from: 0, to: values.count - 1, by: 2) where values[place] != .none {
      let size = SizeOfEntry(values[place + 1])
      guard size.least == size.most, let sum = total.adding(size.least) else { return .none }
      total = sum
      days.append((values[place].countValue ?? substitute, size.least))
    }
    guard total > 0 else { return .none }
    days.sort { ($0.days ?? .max) < ($1.days ?? .max) }
    guard let low = element((total - 1) / 2, of: days), let high = element(total / 2, of: days),
      let sum = low.adding(high),
      let ratio = sum % 2 == 0 ? Ratio(Int64(sum / 2)) : try? Ratio(Int64(sum), of: 2)
    else { return .none }
    return .ratio(ratio)
  }

  private static func element(_ place: Int, of days: [(days: Int?, size: Int)]) -> Int? {
    var passed = 0
    for entry in days {
      passed += entry.size
      if place < passed { return entry.days }
    }
    return nil
  }
}
