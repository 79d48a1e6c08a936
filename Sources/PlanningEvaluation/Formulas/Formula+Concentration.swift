import ExactValues
import PlanningModel

// Dependence: sources are compared by what they surely and possibly give, providers by what surely and possibly serves.

extension Formula {
  static let concentration: [Formula] = [
    .largestShare, .exceedsThreshold, .sourceEndsEarly,
  ]

  /// The largest source and its share in the money that is stated: a list of its name and the share or its bounds.
  ///
  /// Values: the source and the amount of each line. A line that names no source may belong to any of them. The only source has
  /// all the money, whatever the amount; money of which nothing is stated is no source.
  static let largestShare = Formula("concentration.share") { values in
    guard let sources = MoneySources(values) else { return .none }
    return sources.value
  }

  /// Whether a share is more than a threshold; exactly the threshold is not.
  ///
  /// Values: the largest source with its share or the bounds of it. Parameter: the threshold.
  static let exceedsThreshold = Formula("concentration.exceeds") { values, parameters in
    guard let share = values.first?.elements.dropFirst().first, case .ratio(let threshold)? = parameters.first else {
      return FormulaResult(.none)
    }
    func ratio(_ value: TraceValue?) -> Ratio? { if case .ratio(let ratio)? = value { ratio } else { nil } }
    let lower = ratio(share) ?? ratio(share.elements.first)
    let upper = ratio(share) ?? ratio(share.elements.dropFirst().first)
    if let lower, threshold.isLess(than: lower) { return FormulaResult(.truth(true)) }
    if let upper, !threshold.isLess(than: upper) { return FormulaResult(.truth(false)) }
    return FormulaResult(.none)
  }

  /// Whether a source ends before the measure does, compared to the day.
  ///
  /// Values: years, beginning, end and continuity of the measure and the end of its plan; then years and end of each line of the
  /// source. An end that is a month or a year is its last day. A measure that runs without an end lasts as long as its plan, and
  /// at least longer than any source where the plan has no end. The latest line counts; an end that is not stated is unknown,
  /// not absent.
  static let sourceEndsEarly = Formula("concentration.ends") { values in
    guard values.count > 5, values.count % 2 == 1 else { return .none }
    func end(years: TraceValue, to: TraceValue) -> Day? {
      if to != .none { return to.statedTime?.latest }
      let last = years.textValue.flatMap { Written<YearSet>(text: $0).value }?.years.last
      return last.flatMap { Day(year: $0, month: 12, day: 31) }
    }
    var sourceEnd: Day?
    for place in stride(from: 5, to: values.count - 1, by: 2) {
      guard let day = end(years: values[place], to: values[place + 1]) else { return .none }
      sourceEnd = max(sourceEnd ?? day, day)
    }
    guard let sourceEnd else { return .none }
    if let measureEnd = end(years: values[0], to: values[2]) { return .truth(sourceEnd < measureEnd) }
    guard values[3].truthValue == true, values[2] == .none else { return .none }
    return values[4].statedTime?.latest.map { .truth(sourceEnd < $0) } ?? .truth(true)
  }
}

/// The sources of a measure's money with what each gives at least and at most.
private struct MoneySources {
  private var names: [String] = []
  private var bounds: [CostBounds] = []
  private var unnamed: [CostBounds] = []

  init?(_ values: [TraceValue]) {
    guard !values.isEmpty, values.count % 2 == 0 else { return nil }
    var places: [String: Int] = [:]
    for place in stride(from: 0, to: values.count, by: 2) {
      let amount = CostBounds(values[place + 1]) ?? CostBounds(lower: 0, upper: nil)
      guard let name = values[place].textValue else {
        unnamed.append(amount)
        continue
      }
      if let known = places[name] {
        bounds[known] = CostBounds.sum([bounds[known], amount])
      } else {
        places[name] = names.count
        names.append(name)
        bounds.append(amount)
      }
    }
  }

  var value: TraceValue {
    let all = CostBounds.sum(bounds + unnamed)
    guard all.upper != 0 else { return .none }
    if unnamed.isEmpty, bounds.count == 1, let only = bounds.first {
      let whole = only.isExact ? ratio(only.lower, of: only.lower) : .ratio(Ratio(1))
      return .list([.text(names.first ?? ""), whole])
    }
    guard let most = all.upper else { return .none }
    var lower: TraceValue = .none
    var upper: TraceValue = .none
    var largest: String?
    let open = CostBounds.sum(unnamed)
    for (place, one) in (bounds + unnamed).enumerated() {
      guard let greatest = one.upper else { return .none }
      let isNamed = place < bounds.count
      // At least what it surely gives of the most that all can be; at most with everything that names no source.
      let least = ratio(one.lower, of: one.lower + most - greatest)
      let extra = (open.upper ?? 0) - (isNamed ? 0 : greatest)
      let rest = all.lower - one.lower - (isNamed ? open.lower : open.lower - one.lower)
      let top = greatest + extra
      if isLess(lower, than: least) {
        lower = least
        largest = isNamed ? names[place] : nil
      }
      let high = ratio(top, of: top + rest)
      if isLess(upper, than: high) { upper = high }
    }
    guard lower != .none, upper != .none else { return .none }
    if lower == upper { return .list([largest.map { .text($0) } ?? .none, lower]) }
    return .list([.none, .list([lower, upper])])
  }

  private func ratio(_ part: Int128, of whole: Int128) -> TraceValue {
    guard let part = Int64(exactly: part), let whole = Int64(exactly: whole), whole > 0,
      let ratio = try? Ratio(part, of: whole)
    else { return .none }
    return .ratio(ratio)
  }

  private func isLess(_ left: TraceValue, than right: TraceValue) -> Bool {
    guard case .ratio(let second) = right else { return false }
    guard case .ratio(let first) = left else { return true }
    return first.isLess(than: second)
  }
}
