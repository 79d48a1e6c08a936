import ExactValues
import PlanningModel

// The life of a plan: what is in force on a day follows from acts and the period; what is not dated stays open.

extension Formula {
  static let planLife: [Formula] = [
    .isPlanAdopted, .inForceFor, .isInForce, .inForceCount, .lastDayInForce, .versionInForce, .dayOfAdoption,
  ]

  /// Whether one who adopts a plan has adopted it by a day.
  ///
  /// Values: the day; then kind, time, bodies and version of each act of the one who adopts and of nobody in particular. Where
  /// several bodies adopt one version, such as the council and then the assembly of a town, all of them must have: no law says
  /// which of them decides about a municipal plan, so the bodies to which it was put do. An act that names no body counts for
  /// the whole unless bodies are named beside it that have not adopted yet. A later rejection by another body undoes it.
  static let isPlanAdopted = Formula("planLife.isAdopted") { values in
    guard values.count % 4 == 1, case .day(let day) = values[0] else { return .none }
    return PlanAdoption(values.dropFirst(), on: day).isAdopted.map { .truth($0) } ?? .none
  }

  /// The day on which a plan was adopted, as the earliest and the latest day that it can be.
  ///
  /// Values: who adopts, time, bodies and version of each adoption. The first of those who adopt counts, and of each of them
  /// the last of the bodies that adopt one version.
  static let dayOfAdoption = Formula("planLife.dayOfAdoption") { values in
    guard !values.isEmpty, values.count % 4 == 0 else { return .none }
    return AdoptionDays(values).first.value
  }

  /// Whether a plan is in force on a day for one who adopts it.
  ///
  /// Values: the day, the beginning and the end of the period, whether it is adopted; then kind, time and "until" of each act
  /// of the one who adopts and of nobody in particular. In force needs an adoption, a period that has begun and not ended or was
  /// prolonged, and neither withdrawal nor replacement after the adoption.
  static let inForceFor = Formula("planLife.inForceFor") { values in
    guard values.count >= 4, values.count % 3 == 1, case .day(let day) = values[0] else { return .none }
    let acts = LifeAct.all(in: values.dropFirst(4), on: day)
    let verdicts = [
      values[3].truthValue, LifeAct.isEnded(acts).map { !$0 }, PlanPeriod.hasBegun(values[1], on: day),
      PlanPeriod.lasts(values[2], acts, on: day),
    ]
    if verdicts.contains(false) { return .truth(false) }
    return verdicts.contains(nil) ? .none : .truth(true)
  }

  /// Whether a plan is in force for anybody.
  ///
  /// Values: whether it is in force for each who adopts it, or the period alone where no adoption is stated: an adoption
  /// that is not stated is none that did not happen.
  static let isInForce = Formula("planLife.isInForce") { values in
    if values.contains(.truth(true)) { return .truth(true) }
    return !values.isEmpty && values.allSatisfy { $0 == .truth(false) } ? .truth(false) : .none
  }

  /// For how many of those who adopt it a plan is in force.
  ///
  /// Values: whether it is in force for each of them.
  static let inForceCount = Formula("planLife.inForceCount") { values in
    guard !values.isEmpty else { return .none }
    let lower = values.count { $0 == .truth(true) }
    return TraceValue(lower: lower, upper: lower + values.count { $0.truthValue == nil })
  }

  /// The last day of a plan's period with its prolongations: a day, or two days between which it lies.
  ///
  /// Values: the day for which it is asked, the end of the period, then kind, time and "until" of each act.
  static let lastDayInForce = Formula("planLife.lastDay") { values in
    guard values.count >= 2, values.count % 3 == 2, case .day(let day) = values[0] else { return .none }
    let end = values[1].statedTime
    var earliest = PlanPeriod.isWhole(end) ? end?.latest : end?.earliest
    var latest = end?.latest
    for act in LifeAct.all(in: values.dropFirst(2), on: day) where act.kind == .prolonged && act.hasHappened != false {
      let until = act.until
      let first = PlanPeriod.isWhole(until) ? until?.latest : until?.earliest
      if act.hasHappened == true, let first { earliest = max(earliest ?? first, first) }
      latest = latest.flatMap { latest in until?.latest.map { max(latest, $0) } }
    }
    guard let earliest else { return latest.map { .list([.none, .day($0)]) } ?? .none }
    return latest == earliest ? .day(earliest) : .list([.day(earliest), latest.map { .day($0) } ?? .none])
  }

  /// The version in force on a day.
  ///
  /// Values: the day, then identifier, time and version before of each version that is no draft. A version without a time
  /// that another one in force follows does not matter; any other leaves the answer open.
  static let versionInForce = Formula("planLife.version") { values in
    guard values.count > 1, values.count % 3 == 1, case .day(let day) = values[0] else { return .none }
    var previous: [String: String] = [:]
    var begun: [String] = []
    var open: Set<String> = []
    for place in stride(from: 1, to: values.count, by: 3) {
      guard let id = values[place].textValue else { return .none }
      previous[id] = values[place + 2].textValue
      switch values[place + 1].statedTime?.hasCome(by: day) {
      case true?: begun.append(id)
      case false?: break
      case nil: open.insert(id)
      }
    }
    var followed: Set<String> = []
    for id in begun {
      var before = previous[id]
      while let version = before, followed.insert(version).inserted { before = previous[version] }
    }
    let heads = Set(begun).subtracting(followed)
    guard open.isSubset(of: followed), heads.count == 1, let head = heads.first else { return .none }
    return .text(head)
  }
}

/// The period of a plan as it is compared with a day: a year begins it with its first day and ends it with its last.
private enum PlanPeriod {
  static func isWhole(_ time: StatedTime?) -> Bool {
    switch time?.form {
    case .day, .month, .year: true
    default: false
    }
  }

  static func hasBegun(_ from: TraceValue, on day: Day) -> Bool? {
    guard let time = from.statedTime, let first = time.earliest else { return nil }
    if day < first { return false }
    if isWhole(time) { return true }
    return time.latest.map { $0 <= day } == true ? true : nil
  }

  static func lasts(_ to: TraceValue, _ acts: [LifeAct], on day: Day) -> Bool? {
    let own = reaches(to.statedTime, day)
    if own == true { return true }
    var isOpen = own == nil
    for act in acts where act.kind == .prolonged && act.hasHappened != false {
      switch reaches(act.until, day) {
      case true? where act.hasHappened == true: return true
      case false?: break
      default: isOpen = true
      }
    }
    return isOpen ? nil : false
  }

  private static func reaches(_ end: StatedTime?, _ day: Day) -> Bool? {
    guard let end, let last = end.latest else { return nil }
    if last < day { return false }
    if isWhole(end) { return true }
    return end.earliest.map { day <= $0 } == true ? true : nil
  }
}
