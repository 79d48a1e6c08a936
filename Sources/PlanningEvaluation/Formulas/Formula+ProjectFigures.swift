import DossierCoding
import ExactValues

extension Formula {
  static let projectFigures: [Formula] = [.projectMonths, .projectDays, .budget, .budgetPerMonth, .budgetRemainder]

  /// The length of a project in whole months, by its days or else as stated.
  ///
  /// Values: the first and the last day as written, the stated number of months.
  static let projectMonths = Formula("project.months") { values in
    guard values.count == 3 else { return .none }
    if let range = range(values) { return range.wholeMonths.map { .count($0) } ?? .none }
    return values[2].countValue.map { $0 > 0 ? .count($0) : .none } ?? .none
  }

  /// The length of a project in days, the first and the last one included.
  ///
  /// Values: the first and the last day as written.
  static let projectDays = Formula("project.days") { values in range(values).map { .count($0.count) } ?? .none }

  /// The money as written.
  static let budget = Formula("project.budget") { values in
    values.first?.textValue.flatMap { Written<Money>(text: $0).value }.map { .money($0) } ?? .none
  }

  /// The money for one month, rounded half up to haléře.
  ///
  /// Values: the money, the number of months.
  static let budgetPerMonth = Formula("project.budgetPerMonth") { values, _ in
    guard let share = monthly(values), let remainder = share.remainderInCrowns else { return FormulaResult(.none) }
    return FormulaResult(
      .money(share.quotient),
      rounding: TraceRounding(rule: share.rule.rawValue, decimals: 2, remainder: remainder))
  }

  /// What the exact money for one month is more than the rounded one, in haléře.
  ///
  /// Values: the money, the number of months.
  static let budgetRemainder = Formula("project.budgetRemainder") { values in
    monthly(values).map { .ratio($0.remainder) } ?? .none
  }

  private static func range(_ values: [TraceValue]) -> DayRange? {
    guard values.count > 1 else { return nil }
    let days = values.prefix(2).map { $0.textValue.flatMap { Written<StatedTime>(text: $0).value?.isSingleDay } }
    guard let first = days[0], let last = days[1] else { return nil }
    return try? DayRange(first, through: last)
  }

  private static func monthly(_ values: [TraceValue]) -> RoundedMoney? {
    guard values.count == 2, case .money(let money) = values[0], let months = values[1].countValue else { return nil }
    return try? money.divided(by: Int64(months), rounding: .halfUp)
  }
}

extension RoundedMoney {
  /// The remainder in crowns, the unit in which money with two decimals is rounded.
  fileprivate var remainderInCrowns: Ratio? {
    let (denominator, overflowed) = remainder.denominator.multipliedReportingOverflow(by: 100)
    return overflowed ? nil : try? Ratio(remainder.numerator, of: denominator)
  }
}
