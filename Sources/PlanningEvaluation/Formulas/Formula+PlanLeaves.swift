import DossierCoding
import ExactValues
import PlanningModel

// The leaves of a plan: what they have from above, whether they are live, when they run, what they cost.

extension Formula {
  static let planLeaves: [Formula] = [
    .effectiveValue, .isKnownOn, .isLive, .isActiveInYear, .leafCost, .leafFunding, .equalSplit,
  ]

  /// What an item has: its own value, else the inherited one.
  ///
  /// Values: its own, the one from above.
  static let effectiveValue = Formula("leaf.effectiveValue") { values in values.first { $0 != .none } ?? .none }

  /// Whether a report may be known on a day; one that is surely made later is not.
  ///
  /// Values: the day, the day of the report, its year, the year of its evaluation, when that was published. A report without
  /// a day is known unless its evaluation was surely published later or it speaks of a later year.
  static let isKnownOn = Formula("status.isKnownOn", revision: 2) { values in
    guard values.count == 5, case .day(let day) = values[0] else { return .none }
    if let reported = values[1].textValue.flatMap({ Written<Day>(text: $0).value }) { return .truth(reported <= day) }
    if let published = values[4].statedTime?.earliest, published > day { return .truth(false) }
    return .truth((values[2].countValue ?? values[3].countValue).map { $0 <= day.year } ?? true)
  }

  /// Whether a leaf is live: neither cancelled nor dropped.
  ///
  /// Values: for each report that may be the current one what is known of the status and of the disposition. Without any
  /// report a leaf is live, because the plan names it. A report with a fulfilment, or one that says that the leaf is not
  /// due yet, is about a leaf that is live unless it says otherwise; a report that only says that nothing is known decides
  /// nothing, nor does a disposition that is not listed.
  static let isLive = Formula("leaf.isLive") { values in
    let verdicts = stride(from: 0, to: values.count - 1, by: 2).map { place -> Bool? in
      if let text = values[place + 1].textValue {
        let disposition = ItemDisposition(rawValue: text)
        if disposition == .cancelled || disposition == .dropped { return false }
        return disposition.isListed ? true : nil
      }
      switch StatusClass(values[place]) {
      case .known: return true
      case .unknown(let status): return status == .notYetDue ? true : nil
      }
    }
    guard let first = verdicts.first else { return .truth(true) }
    return verdicts.allSatisfy { $0 == first } ? first.map { .truth($0) } ?? .none : .none
  }

  /// Whether an item is carried out in a year.
  ///
  /// Values: the year; years, beginning, end and continuity of the item's schedule; beginning and end of the plan. Years that
  /// are stated decide alone, with their holes.
  static let isActiveInYear = Formula("leaf.isActiveInYear") { values in
    guard values.count == 7, let year = values[0].countValue else { return .none }
    let schedule = ItemSchedule(
      years: values[1].textValue.map { Written(text: $0) }, from: values[2].textValue.map { Written(text: $0) },
      to: values[3].textValue.map { Written(text: $0) }, isContinuous: values[4].truthValue)
    return schedule.isCarriedOut(in: year, planFrom: values[5].statedTime, planTo: values[6].statedTime)
      .map { .truth($0) } ?? .none
  }

  /// What a leaf costs: an amount, bounds, or an empty list where nothing is stated.
  ///
  /// Values: for each statement of cost its state and amount. A cost without a state is what the plan says; where there is
  /// none, the lowest and the highest of the others bound it. Spent money is no cost that is still to be covered.
  static let leafCost = Formula("leaf.cost") { values in
    var bounds: [CostBounds] = []
    for place in stride(from: 0, to: values.count - 1, by: 2) where values[place + 1] != .list([]) {
      if values[place] == .none { return values[place + 1] }
      guard values[place] != TraceValue(FundingState.spent) else { continue }
      bounds.append(CostBounds(values[place + 1]) ?? CostBounds(lower: 0, upper: nil))
    }
    guard let least = bounds.map(\.lower).min() else { return .list([]) }
    let upper = bounds.contains { $0.upper == nil } ? nil : bounds.compactMap(\.upper).max()
    return CostBounds(lower: least, upper: upper).value
  }

  /// How much money of a state a leaf has: an amount or bounds, nothing where nothing is stated.
  ///
  /// Values: the state, whether the funding is stated for a whole section, then state and amount of each statement of funding.
  /// Where only other states are stated, there is none of the asked one; money whose state is not stated or not listed may
  /// be of it. What is spent was secured. Money of a whole section may be the leaf's or not.
  static let leafFunding = Formula("leaf.funding") { values in
    guard values.count >= 2 else { return .none }
    let asked = values[0]
    var isAnythingStated = false
    var sum = CostBounds(lower: 0, upper: 0)
    var spent: CostBounds?
    var isAskedStated = false
    for place in stride(from: 2, to: values.count - 1, by: 2) where values[place + 1] != .list([]) {
      isAnythingStated = true
      var bounds = CostBounds(values[place + 1]) ?? CostBounds(lower: 0, upper: nil)
      let state = values[place].textValue.map { FundingState(rawValue: $0) }
      if values[place] == asked {
        isAskedStated = true
      } else if state == .spent, asked == TraceValue(FundingState.secured) {
        spent = bounds
        continue
      } else if state?.isListed == true {
        continue
      } else {
        bounds.lower = 0
      }
      guard let next = sum.adding(bounds) else { return .none }
      sum = next
    }
    guard isAnythingStated else { return .none }
    if !isAskedStated, let spent { sum = CostBounds(lower: max(sum.lower, spent.lower), upper: nil) }
    if values[1].truthValue == true { sum.lower = 0 }
    return sum.value
  }

  /// The part of an amount for several years that falls to one of them, in equal parts: the haléře that cannot be divided go
  /// one each to the first years, so that the parts add up to the amount.
  ///
  /// Values: the year, the years, the amount or its bounds.
  static let equalSplit = Formula("planCost.equalSplit") { values, _ in
    guard values.count == 3, let year = values[0].countValue,
      let years = values[1].textValue.flatMap({ Written<YearSet>(text: $0).value }),
      let place = years.years.firstIndex(of: year), let amount = CostBounds(values[2])
    else { return FormulaResult(.none) }
    let count = Int128(years.count)
    func part(_ whole: Int128) -> Int128 { whole / count + (Int128(place) < whole % count ? 1 : 0) }
    let result = CostBounds(lower: part(amount.lower), upper: amount.upper.map { part($0) })
    let rest = amount.lower - result.lower * count
    guard amount.isExact, rest != 0, let remainder = try? Ratio(Int64(clamping: rest), of: Int64(years.count) * 100)
    else { return FormulaResult(result.value) }
    return FormulaResult(
      result.value, rounding: TraceRounding(rule: "equalParts", decimals: 2, remainder: remainder))
  }
}
