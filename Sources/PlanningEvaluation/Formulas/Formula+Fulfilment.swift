import ExactValues
import PlanningModel

// Fulfilment: an item has a known status or one of several kinds of not knowing it; none of these is "not fulfilled".

extension Formula {
  static let fulfilment: [Formula] = [
    .lastReport, .statusClass, .statusCount, .unknownCount, .remainder, .share, .percentage, .percentageSum,
    .agrees, .isEvaluationKnownOn,
  ]

  /// Which of an item's reports is the last, counted from 1.
  ///
  /// Values: the year that is asked for, if any; then for each report in document order its year, the year of its
  /// evaluation, and its day, as far as they are stated. With a year only reports of that year count. Without one the last
  /// year speaks, beside reports that name no year and were not made before it. A later day supersedes an earlier one; a
  /// report without a day supersedes what stands before it in the document.
  static let lastReport = Formula("status.lastReport") { values in
    let reports = ReportPlace.all(in: values.dropFirst())
    let asked = values.first?.countValue
    let lastYear = asked ?? reports.compactMap(\.year).max()
    let taken = reports.filter { report in
      if report.year == lastYear { return true }
      return asked == nil && report.year == nil && report.day.map { $0.year >= lastYear ?? 0 } ?? true
    }
    let lastDated = taken.filter { $0.day != nil }.max { ($0.order, $0.place) < ($1.order, $1.place) }
    let last = taken.last { $0.day == nil && $0.place > lastDated?.place ?? 0 } ?? lastDated
    return last.map { .count($0.place) } ?? .none
  }

  /// What is known of an item's status: `known/` with the fulfilment, or `unknown/` with what is not known of it.
  ///
  /// Values: the stated fulfilment and knowledge of the last report, or nothing at all where there is no report.
  static let statusClass = Formula("status.class") { values in
    guard values.count == 2 else { return .text(StatusClass.unknown(.noReport).text) }
    if let fulfilment = values[0].textValue {
      return .text(StatusClass.known(Fulfilment(rawValue: fulfilment)).text)
    }
    let knowledge = values[1].textValue.map { StatusKnowledge(rawValue: $0) }
    guard let knowledge, knowledge != .evaluated else { return .text(StatusClass.unknown(.notStated).text) }
    return .text(StatusClass.unknown(UnknownStatus(rawValue: knowledge.rawValue)).text)
  }

  /// How many values are a certain one.
  ///
  /// Values: that one, the values.
  static let statusCount = Formula("status.count") { values in
    guard let asked = values.first else { return .none }
    return .count(values.dropFirst().count { $0 == asked })
  }

  /// How many items have no known status.
  ///
  /// Values: what is known of each item.
  static let unknownCount = Formula("status.unknownCount") { values in
    .count(values.count { StatusClass($0).isUnknown })
  }

  /// What is left of a total.
  ///
  /// Values: the total, the sum of its parts, whether the parts are all. More parts than the total leave nothing to say.
  static let remainder = Formula("status.remainder") { values in
    guard values.count == 3, let total = values[0].countValue, let sum = values[1].bounds, total >= 0 else {
      return .none
    }
    if values[2].truthValue == true { return .count(0) }
    func left(_ part: Int?) -> Int? { part.flatMap { 0 <= $0 && $0 <= total ? total - $0 : nil } }
    guard let most = left(sum.lower) else { return .none }
    return TraceValue(lower: left(sum.upper) ?? 0, upper: most)
  }

  /// The share of a count in a total.
  ///
  /// Values: the count, the total.
  static let share = Formula("share.ratio") { values in
    guard values.count == 2, let count = values[0].countValue, let total = values[1].countValue, total > 0,
      let ratio = try? Ratio(Int64(count), of: Int64(total))
    else { return .none }
    return .ratio(ratio)
  }

  /// A share in per cent, rounded half up.
  ///
  /// Value: the share. Parameter: the number of decimals.
  static let percentage = Formula("share.percentage") { values, parameters in
    guard values.count == 1, case .ratio(let ratio) = values[0], let decimals = parameters.first?.countValue,
      let rounded = try? ratio.percentage(decimals: decimals, .halfUp)
    else { return FormulaResult(.none) }
    return FormulaResult(
      .decimal(rounded.value),
      rounding: TraceRounding(rule: rounded.rule.rawValue, decimals: decimals, remainder: rounded.remainder))
  }

  /// The sum of percentages, as they are printed.
  ///
  /// Values: the percentages as numbers or as written.
  static let percentageSum = Formula("share.percentageSum") { values in
    let numbers = values.compactMap(\.decimalValue)
    guard !values.isEmpty, numbers.count == values.count, let decimals = numbers.map(\.decimals).max() else {
      return .none
    }
    var sum = Ratio(0)
    for number in numbers {
      guard let next = try? sum + number.ratio else { return .none }
      sum = next
    }
    return (try? sum.rounded(decimals: decimals)).map { .decimal($0.value) } ?? .none
  }

  /// Whether an evaluation was known on a day; open where the time of its publication does not decide.
  ///
  /// Values: the day, when it was published, the year that it evaluates. One of which no publication is stated is known
  /// unless it evaluates a later year.
  static let isEvaluationKnownOn = Formula("evaluation.isKnownOn") { values in
    guard values.count == 3, case .day(let day) = values[0] else { return .none }
    if let published = values[1].statedTime, let earliest = published.earliest, let latest = published.latest {
      if latest <= day { return .truth(true) }
      return earliest > day ? .truth(false) : .none
    }
    return .truth(values[2].countValue.map { $0 <= day.year } ?? true)
  }

  /// Whether two counts can be the same, where their bounds decide.
  ///
  /// Values: the counts.
  static let agrees = Formula("status.agrees") { values in
    guard values.count == 2, let left = values[0].bounds, let right = values[1].bounds else { return .none }
    if let upper = left.upper, let lower = right.lower, upper < lower { return .truth(false) }
    if let upper = right.upper, let lower = left.lower, upper < lower { return .truth(false) }
    return values[0].countValue != nil && values[0] == values[1] ? .truth(true) : .none
  }
}

/// A report's place in time and in the document.
private struct ReportPlace {
  let place: Int
  let year: Int?
  let day: Day?

  /// The day as a number that orders.
  var order: Int { day?.dayNumber ?? .min }

  static func all(in values: ArraySlice<TraceValue>) -> [ReportPlace] {
    stride(from: values.startIndex, to: values.endIndex, by: 3).enumerated().map { number, start in
      let report = Array(values[start...].prefix(3))
      return ReportPlace(
        place: number + 1,
        year: report.first?.countValue ?? (report.count > 1 ? report[1].countValue : nil),
        day: report.count > 2 ? report[2].textValue.flatMap { Written<Day>(text: $0).value } : nil)
    }
  }
}

/// What is known of an item's status, as derivations write it.
enum StatusClass: Hashable {
  case known(Fulfilment)
  case unknown(UnknownStatus)

  var text: String {
    switch self {
    case .known(let fulfilment): Self.known + fulfilment.rawValue
    case .unknown(let status): Self.unknown + status.rawValue
    }
  }

  var isUnknown: Bool { if case .unknown = self { true } else { false } }

  /// Reads what ``Formula/statusClass`` gives; anything else says that no status is stated.
  init(_ value: TraceValue) {
    let text = value.textValue ?? ""
    if text.hasPrefix(Self.known) {
      self = .known(Fulfilment(rawValue: String(text.dropFirst(Self.known.count))))
    } else if text.hasPrefix(Self.unknown) {
      self = .unknown(UnknownStatus(rawValue: String(text.dropFirst(Self.unknown.count))))
    } else {
      self = .unknown(.notStated)
    }
  }

  private static let known = "known/"
  private static let unknown = "unknown/"
}
