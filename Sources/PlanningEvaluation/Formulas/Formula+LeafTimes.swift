import DossierCoding
import ExactValues
import PlanningModel

// Measures that are late, or run longer than their plan or their money.

extension Formula {
  static let leafTimes: [Formula] = [
    .leafBegin, .leafEnd, .leafLastDay, .isOverdue, .isLateStart, .daysSince, .moneyEnd, .isBeyond, .daysBeyond,
  ]

  /// The last day on which the beginning of an item is in time.
  ///
  /// Values: years, beginning, end and continuity of its schedule; beginning and end of the plan. A beginning that is stated
  /// counts, else the first year. What begins in a month or a year begins in time through its last day; other times keep
  /// their bounds. A month without a year lies in the years of the schedule, else in those of the plan.
  static let leafBegin = Formula("leaf.begin") { values in
    guard values.count == 6 else { return .none }
    if values[1] != .none {
      let chart = MonthOfChart(values[1].statedTime, values)
      return (chart.map(\.bounds) ?? DayBounds(lasting: values[1].statedTime))?.value ?? .none
    }
    return values[0].yearsValue?.years.first.flatMap { DayBounds(lasting: StatedTime(year: $0))?.value } ?? .none
  }

  /// The last day of an item, as two bounds, or the word that says that it has none.
  ///
  /// Values: years, beginning, end and continuity of its schedule. An end that is stated counts, then that it runs without
  /// one, then the last year.
  static let leafEnd = Formula("leaf.end") { values in
    guard values.count == 4 else { return .none }
    if values[2] != .none { return DayBounds(values[2].statedTime)?.value ?? .none }
    if values[3] == .truth(true) { return .text(LeafEnd.none) }
    return values[0].yearsValue?.years.last.flatMap { DayBounds(StatedTime(year: $0))?.value } ?? .none
  }

  /// The last day on which an item is still in time, or the word that says that it has none.
  ///
  /// Values: years, beginning, end and continuity of its schedule; beginning and end of the plan. A day, a month or a year
  /// that is stated as the end lasts through its last day, so "2022" is 31 December 2022; other times keep their bounds. A
  /// month without a year lies in the years of the schedule, else in those of the plan.
  static let leafLastDay = Formula("leaf.lastDay") { values in
    guard values.count == 6 else { return .none }
    if values[2] != .none {
      let chart = MonthOfChart(values[2].statedTime, values)
      return (chart.map(\.bounds) ?? DayBounds(lasting: values[2].statedTime))?.value ?? .none
    }
    if values[3] == .truth(true) { return .text(LeafEnd.none) }
    return values[0].yearsValue?.years.last.flatMap { DayBounds(lasting: StatedTime(year: $0))?.value } ?? .none
  }

  /// Whether an item is overdue: over, not fulfilled, and not cancelled, dropped, postponed or given to somebody else.
  ///
  /// Values: the day, the last day of the item, then for each report that may be the current one what is known of the status
  /// and of the disposition. An end with bounds is over when its last possible day is, and is not before its first.
  static let isOverdue = Formula("leaf.isOverdue") { values in
    guard values.count >= 2, case .day(let day) = values[0] else { return .none }
    return both(
      values[1] == .text(LeafEnd.none) ? false : DayBounds(values[1])?.isOver(on: day),
      LeafReports.agreed(values.dropFirst(2)) { $0 == .fulfilled ? false : true })
  }

  /// Whether an item should have begun and is not started.
  ///
  /// Values: the day, the day of the beginning, then as for what is overdue. A beginning with bounds has come when its last
  /// possible day has, and has not before its first.
  static let isLateStart = Formula("leaf.isLateStart") { values in
    guard values.count >= 2, case .day(let day) = values[0] else { return .none }
    return both(
      DayBounds(values[1])?.hasCome(by: day),
      LeafReports.agreed(values.dropFirst(2)) { $0 == .notStarted })
  }

  private static func both(_ left: Bool?, _ right: Bool?) -> TraceValue {
    if left == false || right == false { return .truth(false) }
    return left == true && right == true ? .truth(true) : .none
  }

  /// How many days after another one a day lies, as far as the bounds of the other one say.
  ///
  /// Values: the day, the other one. A day that has not come gives nothing.
  static let daysSince = Formula("leaf.daysSince") { values in
    guard values.count == 2, case .day(let day) = values[0], let other = DayBounds(values[1]) else { return .none }
    let most = other.earliest.map { $0.days(until: day) }
    guard most.map({ $0 >= 0 }) ?? true, most != nil || other.latest != nil else { return .none }
    return TraceValue(lower: max(0, other.latest.map { $0.days(until: day) } ?? 0), upper: most)
  }

  /// The last day of the secured source that ends first: a day, two bounds, or nothing.
  ///
  /// Values: for each line of funding state, source, source in words, who pays, until when, years, amount. Lines of one source
  /// follow each other; lines without a source may be of one or several. A line whose state is not stated or not listed may
  /// be secured, and one of nought is none.
  static let moneyEnd = Formula("leaf.moneyEnd") { values in MoneyEnds(values).first }

  /// Whether an item ends after a day.
  ///
  /// Values: the last day of the item, the day, whether what runs without an end does.
  static let isBeyond = Formula("leaf.isBeyond") { values in
    guard values.count == 3 else { return .none }
    let limit = DayBounds(values[1])
    if values[0] == .text(LeafEnd.none) {
      guard values[2] == .truth(true) else { return .truth(false) }
      return limit?.latest == nil ? .none : .truth(true)
    }
    guard let end = DayBounds(values[0]), let limit else { return .none }
    if let first = end.earliest, let last = limit.latest, first > last { return .truth(true) }
    if let last = end.latest, let first = limit.earliest, last <= first { return .truth(false) }
    return .none
  }

  /// By how many days an item ends after a day, as far as the bounds say.
  ///
  /// Values: the last day of the item, the day.
  static let daysBeyond = Formula("leaf.daysBeyond") { values in
    guard values.count == 2, let end = DayBounds(values[0]), let limit = DayBounds(values[1]) else { return .none }
    let most = limit.earliest.flatMap { first in end.latest.map { first.days(until: $0) } }
    let least = limit.latest.flatMap { last in end.earliest.map { last.days(until: $0) } }
    guard most.map({ $0 > 0 }) ?? (least != nil) else { return .none }
    return TraceValue(lower: max(0, least ?? 0), upper: most)
  }
}

/// How a derivation writes that an item has no end.
enum LeafEnd {
  static let none = "none"
}

/// A month of a chart without its year (*měsíc harmonogramu*): in the years of the item, else in those of the plan.
private struct MonthOfChart {
  /// The last days of the first and the last such month.
  let bounds: DayBounds

  /// Reads the years from the values of a formula; `nil` where the time is no such month.
  init?(_ time: StatedTime?, _ values: [TraceValue]) {
    guard case .monthOfAnyYear(let month)? = time?.form else { return nil }
    let years = values[0].yearsValue?.years
    func lastDay(in year: Int?) -> Day? { year.flatMap { StatedTime(year: $0, month: month).latest } }
    bounds = DayBounds(
      earliest: lastDay(in: years?.first ?? values[4].statedTime?.earliest?.year),
      latest: lastDay(in: years?.last ?? values[5].statedTime?.latest?.year))
  }
}

/// A day, or two between which it lies.
struct DayBounds: Hashable {
  var earliest: Day?
  var latest: Day?

  init(earliest: Day?, latest: Day?) {
    self.earliest = earliest
    self.latest = latest
  }

  /// The bounds of a stated time; `nil` where it has none.
  init?(_ time: StatedTime?) {
    guard let time, time.earliest != nil || time.latest != nil else { return nil }
    self.init(earliest: time.earliest, latest: time.latest)
  }

  /// The last day on which what a time names as a term is in time: a day, a month, a year or a range lasts through its last
  /// day.
  init?(lasting time: StatedTime?) {
    switch time?.form {
    case .day, .month, .year, .range(_, .some): self.init(earliest: time?.latest, latest: time?.latest)
    default: self.init(time)
    }
  }

  /// Reads a day or its bounds from a derivation.
  init?(_ value: TraceValue) {
    func day(_ value: TraceValue) -> Day? { if case .day(let day) = value { day } else { nil } }
    switch value {
    case .day(let day): self.init(earliest: day, latest: day)
    case .list(let ends) where ends.count == 2:
      self.init(earliest: day(ends[0]), latest: day(ends[1]))
      if earliest == nil, latest == nil { return nil }
    default: return nil
    }
  }

  var isExact: Bool { earliest != nil && earliest == latest }

  var value: TraceValue {
    if let earliest, isExact { return .day(earliest) }
    return .list([earliest.map { .day($0) } ?? .none, latest.map { .day($0) } ?? .none])
  }

  /// Whether the day that is meant lies before a day; `nil` where the bounds do not decide.
  func isOver(on day: Day) -> Bool? {
    if let latest, latest < day { return true }
    return earliest.flatMap { $0 >= day ? false : nil }
  }

  /// Whether the day that is meant lies on or before a day; `nil` where the bounds do not decide.
  func hasCome(by day: Day) -> Bool? {
    if let latest, latest <= day { return true }
    return earliest.flatMap { $0 > day ? false : nil }
  }
}

/// What the reports on an item that may be the current ones agree on.
private enum LeafReports {
  private static let excused: [ItemDisposition] = [.cancelled, .dropped, .postponed, .reassigned]

  /// Whether something holds for an item that is still to be done.
  static func agreed(_ values: ArraySlice<TraceValue>, _ holds: (Fulfilment) -> Bool) -> Bool? {
    let reports = Array(values)
    let verdicts = stride(from: 0, to: reports.count - 1, by: 2).map { place -> Bool? in
      let disposition = reports[place + 1].textValue.map { ItemDisposition(rawValue: $0) }
      if let disposition, excused.contains(disposition) { return false }
      guard case .known(let fulfilment) = StatusClass(reports[place]), fulfilment.isListed else { return nil }
      let verdict = holds(fulfilment)
      // What a disposition that is not listed means for the item is open.
      return disposition?.isListed == false && verdict ? nil : verdict
    }
    guard let first = verdicts.first, verdicts.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}

/// The ends of sources of money.
private struct MoneyEnds {
  private struct Line {
    let isSecured: Bool
    let source: String?
    let end: DayBounds?
  }

  private let lines: [Line]

  init(_ values: [TraceValue]) {
    lines = stride(from: 0, to: values.count - 6, by: 7).compactMap { place in
      let state = values[place].textValue.map { FundingState(rawValue: $0) }
      if let state, state.isListed, state != .secured { return nil }
      if values[place + 6] == .money(.zero) { return nil }
      let names = zip(["s", "w", "f"], values[(place + 1)...(place + 3)])
      let source = names.first { $0.1 != .none }.flatMap { kind, name in name.textValue.map { kind + ":" + $0 } }
      let end =
        values[place + 4] != .none
        ? DayBounds(lasting: values[place + 4].statedTime)
        : values[place + 5].yearsValue?.years.last.flatMap { DayBounds(lasting: StatedTime(year: $0)) }
      return Line(isSecured: state == .secured, source: source, end: end)
    }
  }

  /// The end that comes first.
  var first: TraceValue {
    guard lines.contains(where: \.isSecured) else { return .none }
    var lower: Day? = .last
    var upper: Day?
    for (source, lines) in Dictionary(grouping: lines, by: \.source) {
      let group = source == nil ? Self.either(lines) : Self.following(lines)
      lower = lower.flatMap { least in group.earliest.map { min(least, $0) } }
      if lines.contains(where: \.isSecured), let latest = group.latest { upper = min(upper ?? latest, latest) }
    }
    guard lower != nil || upper != nil else { return .none }
    return DayBounds(earliest: lower, latest: upper).value
  }

  /// The end of one source: the last of its lines; those that may not be secured may lengthen it.
  private static func following(_ lines: [Line]) -> DayBounds {
    let secured = lines.filter(\.isSecured)
    let counted = secured.isEmpty ? lines : secured
    let earliest =
      secured.isEmpty
      ? (lines.contains { $0.end?.earliest == nil } ? nil : lines.compactMap { $0.end?.earliest }.min())
      : counted.compactMap { $0.end?.earliest }.max()
    return DayBounds(earliest: earliest, latest: last(lines))
  }

  /// The end that comes first of lines that may be of one source or several.
  private static func either(_ lines: [Line]) -> DayBounds {
    let earliest = lines.contains { $0.end?.earliest == nil } ? nil : lines.compactMap { $0.end?.earliest }.min()
    return DayBounds(earliest: earliest, latest: last(lines))
  }

  private static func last(_ lines: [Line]) -> Day? {
    lines.contains { $0.end?.latest == nil } ? nil : lines.compactMap { $0.end?.latest }.max()
  }
}

extension TraceValue {
  /// The years that a text states.
  var yearsValue: YearSet? { textValue.flatMap { Written<YearSet>(text: $0).value } }
}
