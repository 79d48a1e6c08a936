import ExactValues

extension Formula {
  static let structure: [Formula] = [
    .listedNumber, .perItemAbove, .roundedAverage, .isCommonItem, .isOfItsOwn, .isOverBefore, .surelyTrue,
    .distinctListed, .missingNumbers,
  ]

  /// How many are listed; nothing where none is, since a document may leave them out.
  static let listedNumber = Formula("structure.listed") { values in values.isEmpty ? .none : .count(values.count) }

  /// How many items fall on one of the level above: as listed on both levels, else as printed for both.
  ///
  /// Values: the items listed, those listed above, the number printed, the one printed above.
  static let perItemAbove = Formula("structure.perItemAbove") { values in
    guard values.count == 4 else { return .none }
    for (count, above) in [(values[0], values[1]), (values[2], values[3])] {
      guard let count = count.countValue, let above = above.countValue, above > 0,
        let ratio = try? Ratio(Int64(count), of: Int64(above))
      else { continue }
      return .ratio(ratio)
    }
    return .none
  }

  /// An average rounded half up to two decimals.
  static let roundedAverage = Formula("structure.rounded") { values, _ in
    guard case .ratio(let ratio)? = values.first, let rounded = try? ratio.rounded(decimals: 2, .halfUp) else {
      return FormulaResult(.none)
    }
    return FormulaResult(
      .decimal(rounded.value),
      rounding: TraceRounding(rule: rounded.rule.rawValue, decimals: 2, remainder: rounded.remainder))
  }

  /// Whether an item is common to all.
  static let isCommonItem = Formula("structure.isCommon") { values in .truth(values.first == .truth(true)) }

  /// Whether an item that is not common to all names something of its own.
  ///
  /// Values: whether it is common, what it names.
  static let isOfItsOwn = Formula("structure.isOfItsOwn") { values in
    .truth(values.count == 2 && values[0] != .truth(true) && values[1] != .none)
  }

  /// Whether the stated years of an item, or else its end, lie before a period.
  ///
  /// Values: its years and its end as written, the period.
  static let isOverBefore = Formula("structure.isOverBefore") { values in
    guard values.count == 3 else { return .none }
    let years = values[0].textValue.flatMap { Written<YearSet>(text: $0).value }
    let end = years.map { $0.years.max().map { StatedTime(year: $0) } } ?? values[1].statedTime
    let period = PeriodBounds(values[2])
    guard let last = end?.latest, let from = period.firstFrom, let to = period.firstTo else { return .none }
    if last < from { return .truth(true) }
    return last >= to ? .truth(false) : .none
  }

  /// How many of the values are surely true.
  static let surelyTrue = Formula("count.surelyTrue") { values in .count(values.count { $0 == .truth(true) }) }

  /// How many different elements lists have together; nothing where all are empty.
  static let distinctListed = Formula("structure.distinct") { values in
    let elements = Set(values.flatMap(\.elements))
    return elements.isEmpty ? .none : .count(elements.count)
  }

  /// How many numbers are missing between the first and the last of codes that are equal before them.
  static let missingNumbers = Formula("structure.missing") { values in
    .count(CodeNumbers(values.compactMap(\.textValue)).missing)
  }
}
