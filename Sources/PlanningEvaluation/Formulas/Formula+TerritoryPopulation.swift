import CzechRegisters
import ExactValues

// Inhabitants: a fact of the register is a list of the number, the day it holds for, and the statistic.

extension Formula {
  static let territoryPopulation: [Formula] = [
    .inhabitants, .referenceDay, .shareOfInhabitants, .yearsAfterBeginning, .placeInPeriod,
  ]

  /// The inhabitants of the municipalities that belong to a territory; those that may belong to it widen the bounds.
  ///
  /// Values: whether a municipality belongs to it, its inhabitants, and so on. Numbers of several days or statistics
  /// are not added.
  static let inhabitants = Formula("territory.inhabitants") { values in
    let pairs = stride(from: 0, to: values.count - 1, by: 2).map { (values[$0].truthValue, values[$0 + 1]) }
    guard pairs.contains(where: { $0.0 != nil }), let _ = day(of: pairs.map(\.1).filter { $0 != .none }) else {
      return .none
    }
    var lower = 0
    var upper: Int? = 0
    for (belongs, fact) in pairs where belongs != false {
      guard let count = PopulationFact(fact)?.count else {
        upper = nil
        continue
      }
      if belongs == true {
        guard let sum = lower.adding(count) else { return .none }
        lower = sum
      }
      upper = upper.flatMap { $0.adding(count) }
    }
    return TraceValue(lower: lower, upper: upper)
  }

  /// The day on which the inhabitants were counted, where it is one.
  static let referenceDay = Formula("territory.referenceDay") { values in
    day(of: values.filter { $0 != .none }).map { .day($0) } ?? .none
  }

  /// The share of inhabitants with its own numbers.
  ///
  /// Values: those of the part, those of the whole.
  static let shareOfInhabitants = Formula("territory.share") { values in
    guard values.count == 2, let part = values[0].countValue, let whole = values[1].countValue, whole > 0,
      let share = try? Ratio(Int64(part), of: Int64(whole))
    else { return .none }
    return .ratio(share)
  }

  /// How many whole years after the beginning of something a day lies; negative before it.
  ///
  /// Values: the beginning as written, the day.
  static let yearsAfterBeginning = Formula("territory.yearsAfterBeginning") { values in
    guard values.count == 2, let day = values[1].dayValue,
      let beginning = values[0].textValue.flatMap({ Written<StatedTime>(text: $0).value }),
      let earliest = beginning.earliest, let latest = beginning.latest
    else { return .none }
    return TraceValue(lower: latest.wholeYears(until: day), upper: earliest.wholeYears(until: day))
  }

  /// Whether a day lies before, within or after a period.
  ///
  /// Values: the beginning and the end as written, the day.
  static let placeInPeriod = Formula("territory.placeInPeriod") { values in
    guard values.count == 3, let day = values[2].dayValue else { return .none }
    let times = values.prefix(2).map { $0.textValue.flatMap { Written<StatedTime>(text: $0).value } }
    if let first = times[0]?.earliest, day < first { return .text("before") }
    if let last = times[1]?.latest, day > last { return .text("after") }
    if let first = times[0]?.latest, let last = times[1]?.earliest, first <= day, day <= last { return .text("within") }
    return .none
  }

  /// The day that facts of one statistic share; `nil` where there are none, or of several days or statistics.
  private static func day(of facts: [TraceValue]) -> Day? {
    let read = facts.compactMap { PopulationFact($0) }
    guard let first = read.first, read.count == facts.count,
      read.allSatisfy({ $0.day == first.day && $0.statistic == first.statistic })
    else { return nil }
    return first.day
  }
}

/// A number of inhabitants as a step of a derivation holds it.
struct PopulationFact {
  let count: Int
  let day: Day
  let statistic: String

  init?(_ value: TraceValue) {
    let parts = value.elements
    guard parts.count == 3, let count = parts[0].countValue, let day = parts[1].dayValue,
      let statistic = parts[2].textValue
    else { return nil }
    self.count = count
    self.day = day
    self.statistic = statistic
  }
}

extension TraceValue {
  /// A number of inhabitants with its day and statistic, or nothing.
  init(_ population: Population?) {
    self =
      population.map { .list([.count($0.total), .day($0.referenceDay), .text($0.source.work)]) } ?? .none
  }
}

extension Day {
  /// How many whole years lie between this day and another one; negative where the other is earlier.
  fileprivate func wholeYears(until other: Day) -> Int {
    guard self <= other else { return -other.wholeYears(until: self) }
    let years = other.year - year
    return monthsAdvanced(by: years * 12).map { $0 <= other } ?? false ? years : years - 1
  }
}
