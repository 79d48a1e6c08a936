import DossierCoding
import ExactValues
import PlanningModel

// What a municipality pays: a share that is not stated lies between nothing and all, silence is no zero.

extension Formula {
  static let municipalBurden: [Formula] = [.burdenLine, .burdenPayer, .burdenOfItem, .perInhabitant]

  /// The amount of a line, widened by what other sources say of it.
  ///
  /// Values: the amount in crowns and in thousand crowns, as written; then for each other reading the member it is of
  /// (`amount` or `thousands`) and its text. A reading that is no amount bounds nothing.
  static let burdenLine = Formula("burden.line") { values in
    guard values.count >= 2 else { return .none }
    var all = [CostBounds(Formula.costLine(Array(values.prefix(2))).value)]
    for place in stride(from: 2, to: values.count - 1, by: 2) {
      let isThousands = values[place] == .text("thousands")
      let pair = isThousands ? [TraceValue.none, values[place + 1]] : [values[place + 1], .none]
      all.append(CostBounds(Formula.costLine(pair).value))
    }
    // A line that states no amount by itself has that of the others.
    if values[0] == .none, values[1] == .none, all.count > 1 { all.removeFirst() }
    let known = all.compactMap { $0 }
    guard known.count == all.count, let lower = known.map(\.lower).min() else { return .none }
    let upper = known.contains { $0.upper == nil } ? nil : known.compactMap(\.upper).max()
    return CostBounds(lower: lower, upper: upper).value
  }

  /// Whether a municipality pays a line.
  ///
  /// Values: the organisations that pay for it, the funder and the source of the line, the funders of the measure, those of
  /// them that are municipalities. A funder that is named decides; a municipality as the source means the only one that
  /// funds the measure. Without that it may be any.
  static let burdenPayer = Formula("burden.payer") { values in
    guard values.count == 5 else { return .none }
    let payers = values[0].elements
    if values[1] != .none { return .truth(payers.contains(values[1])) }
    let source = values[2].textValue.map { FundingSource(rawValue: $0) }
    // A founder may be the municipality, and so may a source that is not listed.
    if let source, source.isListed, source != .municipality, source != .founder { return .truth(false) }
    let funders = values[3].elements
    let own = funders.filter { payers.contains($0) }
    let municipal = values[4].elements
    if source == .municipality {
      if !municipal.isEmpty, own.isEmpty { return .truth(false) }
      return municipal.count == 1 && !own.isEmpty ? .truth(true) : .none
    }
    if !funders.isEmpty, own.isEmpty { return .truth(false) }
    return funders.count == 1 && !own.isEmpty ? .truth(true) : .none
  }

  /// What a municipality contributes to a measure in a year, in one state: an amount or bounds.
  ///
  /// Values: the year, whether the measure is carried out in it, its cost in the year; then for each line of funding whether the
  /// municipality pays it, its years and its amount. An amount for several years, or for years that are not stated, may fall to
  /// the year wholly or not at all. A measure that states none for it contributes nothing only where it is not carried out in
  /// the year, or where its other money makes up its cost to the haléř.
  static let burdenOfItem = Formula("burden.ofItem") { values in
    guard values.count >= 3, values.count % 3 == 0, let year = values[0].countValue else { return .none }
    var own = CostBounds(lower: 0, upper: 0)
    var all = CostBounds(lower: 0, upper: 0)
    var isStated = false
    for place in stride(from: 3, to: values.count, by: 3) {
      let years = values[place + 1].textValue.flatMap { Written<YearSet>(text: $0).value }
      if let years, !years.contains(year) { continue }
      var amount = CostBounds(values[place + 2]) ?? CostBounds(lower: 0, upper: nil)
      if years?.count != 1 { amount.lower = 0 }
      all = CostBounds.sum([all, amount])
      if values[place].truthValue == false { continue }
      if values[place].truthValue == nil { amount.lower = 0 } else { isStated = true }
      own = CostBounds.sum([own, amount])
    }
    let isComplete = CostBounds(values[2]).map { $0.isExact && all.isExact && $0 == all } ?? false
    if !isStated, !isComplete, values[1].truthValue != false { own.upper = nil }
    return own.value
  }

  /// So many haléře for each inhabitant, or the bounds of that.
  ///
  /// Values: the amount, the inhabitants with their day and statistic. Nobody is no divisor.
  static let perInhabitant = Formula("burden.perInhabitant") { values in
    guard values.count == 2, let amount = CostBounds(values[0]), let people = PopulationFact(values[1]),
      people.count > 0, let count = Int64(exactly: people.count), let least = Int64(exactly: amount.lower),
      let lower = try? Ratio(least, of: count)
    else { return .none }
    guard let upper = amount.upper else { return .list([.ratio(lower), .none]) }
    guard let most = Int64(exactly: upper), let greatest = try? Ratio(most, of: count) else { return .none }
    return lower == greatest ? .ratio(lower) : .list([.ratio(lower), .ratio(greatest)])
  }
}
