import DossierCoding
import ExactValues
import PlanningModel

// Costs of a plan: only leaves count, what is not stated leaves a sum open upwards, and no amount is spread over years.

extension Formula {
  static let planCosts: [Formula] = [
    .costLine, .unitCost, .costOfItem, .silentLeaves, .costSum, .isCostKnown, .entryCount,
  ]

  /// The amount of a line: one amount, two bounds where crowns and thousand crowns contradict each other, nothing where
  /// it is not stated, cannot be read or is less than zero.
  ///
  /// Values: the amount in crowns and in thousand crowns, as written.
  static let costLine = Formula("planCost.line") { values in
    guard values.count == 2 else { return .none }
    let crowns = values[0].textValue.map { Written<Money>(text: $0) }
    let thousands = values[1].textValue.map { Written<FixedDecimal>(text: $0) }
    switch try? CostAmount(amount: crowns, thousands: thousands) {
    case .exact(let money): return CostBounds(money).value
    case .contradictory(let lower, let upper): return CostBounds(lower, upper).value
    default: return .none
    }
  }

  /// The cost of so many pieces at a price for one; nothing where it is no whole number of haléře.
  ///
  /// Values: the price and the quantity, as written.
  static let unitCost = Formula("planCost.unit") { values in
    guard values.count == 2, let price = values[0].textValue.flatMap({ Written<Money>(text: $0).value }),
      let quantity = values[1].textValue.flatMap({ Written<FixedDecimal>(text: $0).value }),
      let product = try? price.multiplied(by: quantity.ratio), product.isExact
    else { return .none }
    return CostBounds(product.quotient).value
  }

  /// What an item states of one role and state, in all years or in one, from all sources or from one.
  ///
  /// Values: the year and the source that are asked for, if any; then years, source and amount of each line. The result is
  /// an amount, two bounds, or an empty list where nothing is stated for the year and source. An amount for several years,
  /// or for years or a source that are not stated, may belong to the year or source or not. A line that is wider than
  /// others is their total or comes on top of them: where it equals their sum it is the total, otherwise it bounds it.
  static let costOfItem = Formula("planCost.ofItem") { values in
    guard values.count >= 2, values.count % 3 == 2 else { return .none }
    let year = values[0].countValue
    let source = values[1].textValue
    let entries = stride(from: 2, to: values.count, by: 3).compactMap { place in
      CostEntry(years: values[place], source: values[place + 1], amount: values[place + 2])
        .restricted(to: year, from: source)
    }
    return entries.isEmpty ? .list([]) : CostEntry.total(of: entries).value
  }

  /// How many leaves may have a cost in a year of which they state nothing.
  ///
  /// Values: the year, then years, beginning and end of the schedule of each leaf that states nothing.
  static let silentLeaves = Formula("planCost.silentLeaves") { values in
    guard values.count % 3 == 1, let year = values[0].countValue else { return .none }
    return .count(
      stride(from: 1, to: values.count, by: 3).count { place in
        !ItemSchedule(
          years: values[place].textValue.map { Written(text: $0) },
          from: values[place + 1].textValue.map { Written(text: $0) },
          to: values[place + 2].textValue.map { Written(text: $0) }, isContinuous: nil
        ).excludes(year)
      })
  }

  /// The sum of what leaves state.
  ///
  /// Values: how many leaves state nothing; whether a leaf with nothing for the year and source may have a cost there; the
  /// amounts. Nothing stated at all is no zero.
  static let costSum = Formula("planCost.sum") { values in
    guard values.count >= 2, let silent = values[0].countValue else { return .none }
    var sum = CostBounds(lower: 0, upper: silent == 0 ? 0 : nil)
    var isAnythingStated = false
    for value in values.dropFirst(2) {
      if value == .list([]) {
        if values[1] == .truth(true) { sum.upper = nil }
        continue
      }
      guard let bounds = CostBounds(value) else {
        sum.upper = nil
        continue
      }
      isAnythingStated = true
      guard let next = sum.adding(bounds) else { return .none }
      sum = next
    }
    return isAnythingStated ? sum.value : .none
  }

  /// Whether an item's cost is known to the haléř.
  ///
  /// Values: the amounts that it states of its cost, one for each state.
  static let isCostKnown = Formula("planCost.isKnown") { values in
    .truth(values.contains { if case .money = $0 { true } else { false } })
  }

  /// How many things there are.
  ///
  /// Values: the things.
  static let entryCount = Formula("planCost.leafCount") { values in .count(values.count) }
}

/// One line of an item's costs, as it is compared with its other lines.
private struct CostEntry {
  /// The years; `nil` for none or unreadable ones.
  private var years: YearSet?
  private var source: String?
  private var bounds: CostBounds

  /// More kinds of line than these are not compared with each other.
  private static let mostKinds = 32

  init(years: TraceValue, source: TraceValue, amount: TraceValue) {
    self.years = years.textValue.flatMap { Written<YearSet>(text: $0).value }
    self.source = source.textValue
    bounds = CostBounds(amount) ?? CostBounds(lower: 0, upper: nil)
  }

  /// The line as far as it is about a year and a source; `nil` where it is not.
  func restricted(to year: Int?, from asked: String?) -> CostEntry? {
    var entry = self
    if let year {
      if let years, !years.contains(year) { return nil }
      if years?.count != 1 { entry.bounds.lower = 0 }
    }
    if let asked {
      if let source, source != asked { return nil }
      if source == nil { entry.bounds.lower = 0 }
    }
    return entry
  }

  static func total(of entries: [CostEntry]) -> CostBounds {
    let kinds = merged(entries)
    let sum = CostBounds.sum(kinds.map(\.bounds))
    guard kinds.count > 1 else { return sum }
    guard kinds.count <= mostKinds else {
      return CostBounds(lower: kinds.map(\.bounds.lower).max() ?? 0, upper: sum.upper)
    }
    let parts = kinds.map { whole in kinds.filter { whole.isWider(than: $0) } }
    let singles = zip(kinds, parts).filter { $0.1.isEmpty }.map(\.0)
    guard singles.count < kinds.count else { return sum }
    let least = CostBounds.sum(singles.map(\.bounds))
    let areTotals = zip(kinds, parts).allSatisfy { whole, parts in
      guard !parts.isEmpty else { return true }
      let ownSingles = singles.filter { whole.isWider(than: $0) }
      return whole.bounds.isExact && whole.bounds == CostBounds.sum(ownSingles.map(\.bounds))
    }
    if areTotals, least.isExact { return least }
    return CostBounds(lower: max(least.lower, kinds.map(\.bounds.lower).max() ?? 0), upper: sum.upper)
  }

  /// The lines with those of the same years and source added up.
  private static func merged(_ entries: [CostEntry]) -> [CostEntry] {
    struct Kind: Hashable {
      let years: YearSet?
      let source: String?
    }
    var places: [Kind: Int] = [:]
    var kinds: [CostEntry] = []
    for entry in entries {
      let kind = Kind(years: entry.years, source: entry.source)
      if let place = places[kind] {
        kinds[place].bounds = CostBounds.sum([kinds[place].bounds, entry.bounds])
      } else {
        places[kind] = kinds.count
        kinds.append(entry)
      }
    }
    return kinds
  }

  /// Whether the line could be a total in which another one is contained.
  private func isWider(than other: CostEntry) -> Bool {
    guard source == nil || source == other.source, years != other.years || source != other.source else { return false }
    guard let years else { return true }
    return other.years.map { Set($0.years).isSubset(of: years.years) } ?? false
  }
}
