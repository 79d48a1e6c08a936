import CzechRegisters
import ExactValues
import PlanningModel

// Across dossiers: what one dossier holds of needs, requests, services and periods, and what several hold together.

extension Formula {
  static let across: [Formula] = [
    .requestStands, .needIsNamed, .askedByOne, .askedTogether, .askedOnce, .registeredServices, .distinctServices,
    .sharedServices, .planPeriod, .periodHolds, .isOnePeriod,
  ]

  /// Whether a request that was sent stands on a day.
  ///
  /// Values: the day; when it was sent; the first and the last day of the window in which it was; when it was withdrawn; then
  /// of every other report whether it surely takes its place. A request without a time of its own was sent in its window.
  static let requestStands = Formula("across.stands") { values in
    guard values.count >= 5, case .day(let day) = values[0] else { return .none }
    let sent = values[1].statedTime
    let window = values[1] == .none ? (values[2].statedTime, values[3].statedTime) : (nil, nil)
    let first = sent?.earliest ?? window.0?.earliest
    let last = sent?.latest ?? window.1?.latest
    let replaced = values.dropFirst(5)
    if let first, first > day { return .truth(false) }
    let end = values[4].statedTime
    if let latest = end?.latest, latest <= day { return .truth(false) }
    if replaced.contains(.truth(true)) { return .truth(false) }
    guard let last, last <= day, !replaced.contains(.none) else { return .none }
    guard values[4] != .none else { return .truth(true) }
    return end?.earliest.map { $0 > day } == true ? .truth(true) : .none
  }

  /// Whether a need is named on a day.
  ///
  /// Values: of each report of it whether it stands.
  static let needIsNamed = Formula("across.isNamed") { values in
    if values.contains(.truth(true)) { return .truth(true) }
    return values.contains(.none) ? .none : .truth(false)
  }

  /// What one request asks for in one unit, form and kind.
  ///
  /// Values: whether it stands, the amounts as written. Several statements of one capacity may add or replace each other,
  /// which bounds what is asked for.
  static let askedByOne = Formula("across.askedByOne") { values in
    guard let stands = values.first else { return .none }
    if stands == .truth(false) { return AskedAmount.nothing.value }
    let amounts = values.dropFirst().map { AskedAmount(written: $0) }
    let asked = amounts.reduce(amounts.reduce(.nothing, +)) { $0.or($1) }
    return (stands == .truth(true) ? asked : asked.or(.nothing)).value
  }

  /// What several requests ask for in one unit, form and kind.
  ///
  /// Values: what each asks for, as an amount or two bounds. Where one is not known, the sum is not known either.
  static let askedTogether = Formula("across.askedTogether") { values in
    values.map { AskedAmount($0) }.reduce(.nothing, +).value
  }

  /// What several dossiers ask for one registered service in one unit, form and kind.
  ///
  /// Values: what each dossier asks for. The same change in several dossiers is one; different ones may be several or one
  /// told in different ways, which bounds the change.
  static let askedOnce = Formula("across.askedOnce") { values in
    let amounts = values.map { AskedAmount($0) }
    guard let first = amounts.first else { return .none }
    if amounts.allSatisfy({ $0 == first }), first.lower == first.upper { return first.value }
    return amounts.reduce(amounts.reduce(.nothing, +)) { $0.or($1) }.value
  }

  /// The services of a dossier by their numbers in the register.
  ///
  /// Values: of each service whether it is provided on the day, and its number. The result has four parts: the numbers of
  /// services that surely are provided, of those that may be, and how many services without a number surely are, and may be.
  static let registeredServices = Formula("across.registered") { values in
    var sure: Set<String> = []
    var possible: Set<String> = []
    var unnumbered = (sure: 0, possible: 0)
    for place in stride(from: 0, to: values.count - 1, by: 2) where values[place] != .truth(false) {
      let isSure = values[place] == .truth(true)
      guard let number = values[place + 1].registerNumber else {
        if isSure { unnumbered.sure += 1 } else { unnumbered.possible += 1 }
        continue
      }
      if isSure { sure.insert(number) } else { possible.insert(number) }
    }
    func listed(_ numbers: Set<String>) -> TraceValue {
      .list(numbers.sorted { $0.bytesPrecede($1) }.map { .text($0) })
    }
    return .list([
      listed(sure), listed(possible.subtracting(sure)), .count(unnumbered.sure), .count(unnumbered.possible),
    ])
  }

  /// How many different services there are, each counted once by its number.
  ///
  /// Values: of each dossier its services by their numbers. A service without a number may be any of the others.
  static let distinctServices = Formula("across.distinct") { values in
    let parts = values.map { ServicesByNumber($0) }
    let sure = parts.reduce(into: Set<String>()) { $0.formUnion($1.sure) }
    let possible = parts.reduce(into: sure) { $0.formUnion($1.possible) }
    let unnumbered = parts.reduce(0) { $0 + $1.sureUnnumbered }
    return TraceValue(
      lower: sure.isEmpty && unnumbered > 0 ? 1 : sure.count,
      upper: possible.count + unnumbered + parts.reduce(0) { $0 + $1.possiblyUnnumbered })
  }

  /// How many services several dossiers hold, each counted once by its number.
  ///
  /// Values: of each dossier its services by their numbers. A service without a number may be one of another dossier.
  static let sharedServices = Formula("across.shared") { values in
    let parts = values.map { ServicesByNumber($0) }
    var sure: [String: Int] = [:]
    var possible: [String: Int] = [:]
    for part in parts {
      for number in part.sure { sure[number, default: 0] += 1 }
      for number in part.sure.union(part.possible) { possible[number, default: 0] += 1 }
    }
    let lower = sure.count { $0.value > 1 }
    let unnumbered = parts.reduce(0) { $0 + $1.sureUnnumbered + $1.possiblyUnnumbered }
    return TraceValue(
      lower: lower, upper: possible.count { $0.value > 1 } + (parts.count > 1 ? unnumbered : 0))
  }

  /// Whether a period holds a day.
  ///
  /// Values: the day, the bounds of the period.
  static let periodHolds = Formula("across.periodHolds") { values in
    guard values.count == 2, case .day(let day) = values[0] else { return .none }
    let period = PeriodBounds(values[1])
    if let first = period.firstFrom, day < first { return .truth(false) }
    if let last = period.lastTo, last < day { return .truth(false) }
    guard let first = period.firstTo, let last = period.lastFrom else { return .none }
    return first <= day && day <= last ? .truth(true) : .none
  }

  /// The period of the plan that runs on a day.
  ///
  /// Values: of each plan whether its period holds the day, and the bounds of the period. Several different ones, or one
  /// of which it is not known, leave it open.
  static let planPeriod = Formula("across.period") { values in
    var periods: Set<TraceValue> = []
    for place in stride(from: 0, to: values.count - 1, by: 2) where values[place] != .truth(false) {
      guard values[place] == .truth(true) else { return .none }
      periods.insert(values[place + 1])
    }
    return periods.count == 1 ? periods.first ?? .none : .none
  }

  /// Whether periods are one and the same.
  ///
  /// Values: the bounds of each period. Bounds that do not meet decide even where another period is not known.
  static let isOnePeriod = Formula("across.isOnePeriod") { values in
    let periods = values.map { PeriodBounds($0) }
    func meet(_ bounds: [(from: Day?, to: Day?)]) -> Bool? {
      let from = bounds.compactMap(\.from).max()
      let to = bounds.compactMap(\.to).min()
      if let from, let to, from > to { return false }
      guard let first = bounds.first?.from else { return nil }
      return bounds.allSatisfy { $0.from == first && $0.to == first } ? true : nil
    }
    let ends = [
      meet(periods.map { ($0.firstFrom, $0.firstTo) }), meet(periods.map { ($0.lastFrom, $0.lastTo) }),
    ]
    if ends.contains(false) { return .truth(false) }
    return ends.contains(nil) ? .none : .truth(true)
  }
}

/// The services of a dossier by their numbers, as a derivation holds them.
private struct ServicesByNumber {
  let sure: Set<String>
  let possible: Set<String>
  let sureUnnumbered: Int
  let possiblyUnnumbered: Int

  init(_ value: TraceValue) {
    let parts = value.elements
    func numbers(_ place: Int) -> Set<String> {
      parts.indices.contains(place) ? Set(parts[place].elements.compactMap(\.textValue)) : []
    }
    // No dossier has so many services that their number could not be added.
    func count(_ place: Int) -> Int {
      parts.indices.contains(place) ? min(max(parts[place].countValue ?? 0, 0), Int(Int32.max)) : 0
    }
    sure = numbers(0)
    possible = numbers(1)
    sureUnnumbered = count(2)
    possiblyUnnumbered = count(3)
  }
}

extension TraceValue {
  /// The number in the register, if it is written as one.
  fileprivate var registerNumber: String? {
    textValue.flatMap { Written<RegisterNumber>(text: $0).value?.digits }
  }
}
