import ExactValues
import PlanningModel

/// Why something of an indicator is not known; the text is the key of its message.
enum IndicatorObstacle: String {
  case noTarget = "indicators.noTarget"
  case noActual = "indicators.noActual"
  case notDue = "indicators.notDue"
  case older = "indicators.actualOlder"
  case undated = "indicators.actualUndated"
  case disagree = "indicators.actualsDisagree"
  case unit = "indicators.unitsDiffer"
  case direction = "indicators.directionOpen"
  case time = "indicators.timeOpen"
  case noBase = "indicators.noBaseline"
  case baseIsTarget = "indicators.baseIsTarget"
  case cumulativeBase = "indicators.cumulativeBase"

  /// The members that would settle it.
  var members: [String] {
    switch self {
    case .noTarget, .notDue, .time: ["target"]
    case .noActual, .older, .undated, .disagree: ["actuals"]
    case .unit: ["unit", "target", "actuals"]
    case .direction: ["direction"]
    case .noBase, .baseIsTarget, .cumulativeBase: ["baseline"]
    }
  }
}

/// An indicator as its values say, on a day.
struct IndicatorReading {
  /// A verdict, or why there is none.
  enum Verdict {
    case decided(Bool)
    case open(IndicatorObstacle)

    var truth: TraceValue { if case .decided(let truth) = self { .truth(truth) } else { .none } }
    var obstacle: IndicatorObstacle? { if case .open(let obstacle) = self { obstacle } else { nil } }
  }

  private struct Actual {
    let number: FixedDecimal?
    let isReached: Bool?
    let unit: String?
    let time: DayBounds?

    /// Whether the value is of the day or earlier; `nil` where its time does not decide.
    func isKnown(on day: Day) -> Bool? {
      guard let time else { return nil }
      if let latest = time.latest, latest <= day { return true }
      return time.earliest.flatMap { $0 > day ? false : nil }
    }
  }

  private let day: Day
  private let direction: IndicatorDirection?
  private let isCumulative: Bool
  private let base: FixedDecimal?
  private let baseUnit: String?
  private let target: FixedDecimal?
  private let isTargetYes: Bool?
  private let targetUnit: String?
  private let isTimeStated: Bool
  private let targetTime: DayBounds?
  /// The values that may be known on the day.
  private let actuals: [Actual]

  init?(_ values: [TraceValue]) {
    guard values.count >= 10, case .day(let day) = values[0] else { return nil }
    self.day = day
    direction = values[1].textValue.map { IndicatorDirection(rawValue: $0) }
    isCumulative = values[2].truthValue == true
    let unit = values[3].textValue
    base = values[4].decimalValue
    baseUnit = values[5].textValue ?? unit
    target = values[6].decimalValue
    isTargetYes = values[7].truthValue
    targetUnit = values[8].textValue ?? unit
    isTimeStated = values[9] != .none
    targetTime = DayBounds(values[9].statedTime)
    actuals = stride(from: 10, to: values.count - 5, by: 6).compactMap { place in
      let ofEvaluation =
        DayBounds(values[place + 4].statedTime)
        ?? values[place + 5].countValue.flatMap { DayBounds(StatedTime(year: $0)) }
      let actual = Actual(
        number: values[place].decimalValue, isReached: values[place + 1].truthValue,
        unit: values[place + 2].textValue ?? unit,
        time: values[place + 3] == .none ? ofEvaluation : DayBounds(values[place + 3].statedTime))
      guard actual.number != nil || actual.isReached != nil, actual.isKnown(on: day) != false else { return nil }
      return actual
    }
  }

  // MARK: Verdicts

  /// Whether the target is reached at its time.
  var reached: Verdict {
    guard isTimeStated else { return reachedSoFar }
    guard let last = targetTime?.latest else { return .open(.time) }
    guard last <= day else { return .open(.notDue) }
    let firstYear = targetTime?.earliest?.year ?? last.year
    let due = actuals.filter { actual in actual.time?.latest.map { $0.year <= last.year } ?? true }
    let isOfThatTime = due.contains { actual in actual.time?.latest.map { $0.year >= firstYear } ?? false }
    if isCumulative {
      let verdict = verdict(on: due)
      // What adds up does not fall, so an early sum decides only where it is enough already.
      if !isOfThatTime, !(direction == .higher && verdict.truth == .truth(true)) {
        return .open(due.isEmpty ? .noActual : .older)
      }
      return verdict
    }
    guard isOfThatTime else {
      return .open(due.contains { $0.time == nil } ? .undated : due.isEmpty ? .noActual : .older)
    }
    return verdict(on: due)
  }

  /// Whether the last known value reaches the target.
  var reachedSoFar: Verdict { verdict(on: actuals) }

  private func verdict(on actuals: [Actual]) -> Verdict {
    let candidates = candidates(among: actuals)
    guard !candidates.isEmpty else { return .open(isCumulative && !actuals.isEmpty ? .undated : .noActual) }
    let verdicts = candidates.map { compare($0) }
    if let obstacle = verdicts.compactMap(\.obstacle).first { return .open(obstacle) }
    guard let first = verdicts.first, verdicts.allSatisfy({ $0.truth == first.truth }) else {
      return .open(isCumulative ? .cumulativeBase : .disagree)
    }
    return first
  }

  private func compare(_ actual: Actual) -> Verdict {
    if direction == .yes || isTargetYes != nil, let isReached = actual.isReached {
      return .decided(isReached == (isTargetYes ?? true))
    }
    guard let goal = target ?? (direction == .keep ? base : nil) else {
      guard direction == .yes, let number = actual.number else { return .open(.noTarget) }
      return .decided(number.units > 0)
    }
    guard let number = actual.number else { return .open(.noActual) }
    guard actual.unit == (target == nil ? baseUnit : targetUnit) else { return .open(.unit) }
    let isLess = number.ratio.isLess(than: goal.ratio)
    let isMore = goal.ratio.isLess(than: number.ratio)
    switch direction {
    case .higher?, .yes?: return .decided(!isLess)
    case .lower?: return .decided(!isMore)
    default: return isLess || isMore ? .open(.direction) : .decided(true)
    }
  }

  // MARK: The value

  /// The values that may be the one that counts: the last ones, those whose time does not say, or the sum of all.
  private func candidates(among actuals: [Actual]) -> [Actual] {
    if isCumulative { return sums(of: actuals) }
    let last = actuals.filter { $0.isKnown(on: day) == true }.compactMap { $0.time?.latest }.max()
    return actuals.filter { actual in
      guard actual.isKnown(on: day) == true else { return true }
      return actual.time?.latest == last
    }
  }

  /// The sum of values that add up, counted from nought and, where the baseline is another number, from that too.
  private func sums(of actuals: [Actual]) -> [Actual] {
    let times = Set(actuals.compactMap(\.time))
    guard let first = actuals.first, times.count == actuals.count,
      actuals.allSatisfy({ $0.isKnown(on: day) == true && $0.unit == first.unit && $0.number != nil })
    else { return [] }
    func sum(from start: FixedDecimal?) -> Actual? {
      var total = Ratio(0)
      for number in actuals.compactMap(\.number) + (start.map { [$0] } ?? []) {
        guard let next = try? total + number.ratio else { return nil }
        total = next
      }
      let decimals = (actuals.compactMap { $0.number?.decimals } + [start?.decimals ?? 0]).max() ?? 0
      return (try? total.rounded(decimals: decimals)).map {
        Actual(number: $0.value, isReached: nil, unit: first.unit, time: nil)
      }
    }
    let starts: [FixedDecimal?] = base.map { $0.units == 0 ? [nil] : [nil, $0] } ?? [nil]
    let sums = starts.compactMap { sum(from: $0) }
    return sums.count == starts.count ? sums : []
  }

  /// The only value that may be the last, as a number.
  var actual: FixedDecimal? {
    let candidates = candidates(among: actuals)
    guard let first = candidates.first, let number = first.number,
      candidates.allSatisfy({ $0.unit == first.unit && $0.number?.ratio.isEquivalent(to: number.ratio) == true })
    else { return nil }
    return number
  }

  /// Why there is no such value.
  var actualObstacle: IndicatorObstacle {
    let candidates = candidates(among: actuals)
    if candidates.count > 1 { return isCumulative ? .cumulativeBase : .disagree }
    return isCumulative && !actuals.isEmpty ? .undated : .noActual
  }

  // MARK: Progress

  /// The way made over the whole way.
  var progress: Ratio? {
    guard progressObstacle == nil, let actual, let base, let target else { return nil }
    guard let made = try? actual.ratio - base.ratio, let whole = try? target.ratio - base.ratio else { return nil }
    return try? made / whole
  }

  /// Why there is no progress to state.
  var progressObstacle: IndicatorObstacle? {
    guard let target else { return .noTarget }
    guard let base else { return .noBase }
    if base.ratio.isEquivalent(to: target.ratio) { return .baseIsTarget }
    guard actual != nil, let value = candidates(among: actuals).first else { return actualObstacle }
    return value.unit == targetUnit && value.unit == baseUnit ? nil : .unit
  }
}
