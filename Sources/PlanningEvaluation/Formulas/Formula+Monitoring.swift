import ExactValues
import PlanningModel

// Monitoring: values belong to a time and a round; a later round takes the place of an earlier one of the same time.

extension Formula {
  static let monitoring: [Formula] = [
    .currentReports, .sameOfAll, .statusOfItemsBelow, .sameStatus, .sumOfParts, .nextAsked, .latestDay,
  ]

  /// Which of an item's reports is the current one, counted from 1; several where none is surely the last.
  ///
  /// Values: the year that is asked for, if any; then for each report its identifier, its year, the year and the round of
  /// its evaluation, its day and the report that it supersedes, as far as they are stated. With a year only reports of that
  /// year count, without one those of the last year and those that name none. A superseded report is never current; then a
  /// later round speaks, then a later day. What names neither cannot be put before the others.
  static let currentReports = Formula("status.current") { values in
    let reports = ReportInTime.all(in: values.dropFirst())
    let asked = values.first?.countValue
    let last = asked ?? reports.compactMap(\.year).max()
    let ofTime = reports.filter { $0.year == last || asked == nil && $0.year == nil }
    let replaced = Set(ofTime.filter { $0.supersedes != $0.id }.compactMap(\.supersedes))
    var current = ofTime.filter { report in report.id.map { !replaced.contains($0) } ?? true }
    // Reports that supersede each other in a circle leave none; all of them stay open.
    if current.isEmpty { current = ofTime }
    let round = current.compactMap(\.round).max()
    current = current.filter { $0.round == nil || $0.round == round }
    let day = current.compactMap(\.day).max()
    current = current.filter { $0.day == nil || $0.day == day }
    guard let first = current.first else { return .none }
    return current.count == 1 ? .count(first.place) : .list(current.map { .count($0.place) })
  }

  /// What all values are, where they are the same.
  static let sameOfAll = Formula("value.sameOfAll") { values in
    guard let first = values.first, values.allSatisfy({ $0 == first }) else { return .none }
    return first
  }

  /// The status that the items below give.
  ///
  /// Values: what is known of the status of each item below that was not cancelled. What all have is the status; different
  /// final ones (fulfilled, partly, not fulfilled) are partly fulfilled, any others in progress. One that is not known
  /// leaves it open, unless the others decide already that something is in progress.
  static let statusOfItemsBelow = Formula("status.ofItemsBelow") { values in
    let classes = values.map { StatusClass($0) }
    let known = Set(classes.compactMap { if case .known(let status) = $0 { status } else { nil } })
    let final: Set<Fulfilment> = [.fulfilled, .partly, .notFulfilled]
    if known.count > 1, !known.isSubset(of: final) { return .text(StatusClass.known(.inProgress).text) }
    guard let first = known.first, !classes.contains(where: \.isUnknown) else { return .none }
    return .text(StatusClass.known(known.count == 1 ? first : .partly).text)
  }

  /// Whether two statuses are the same, where both are known.
  static let sameStatus = Formula("status.isSame") { values in
    guard values.count == 2, case .known(let left) = StatusClass(values[0]),
      case .known(let right) = StatusClass(values[1])
    else { return .none }
    return .truth(left == right)
  }

  /// The sum of the numbers of parts; a part that states none leaves it open upwards.
  ///
  /// Values: the number of each part. Without parts there is nothing to add, and no part counts less than nought.
  static let sumOfParts = Formula("parts.sum") { values in
    guard !values.isEmpty, values.allSatisfy({ $0.countValue.map { $0 >= 0 } ?? true }) else { return .none }
    return Formula.sum(values).value
  }

  /// The latest day of a stated time.
  static let latestDay = Formula("time.latestDay") { values in
    values.first?.statedTime?.latest.map { .day($0) } ?? .none
  }

  /// The day until which something is to be done again.
  ///
  /// Values: the day on which it was done last, how many times, in how many months. The times are spread evenly, in whole
  /// months, rounded up.
  static let nextAsked = Formula("monitoring.next") { values in
    guard values.count == 3, case .day(let last) = values[0], let times = values[1].countValue, times > 0,
      let months = values[2].countValue, months > 0
    else { return .none }
    let interval = months / times + (months % times == 0 ? 0 : 1)
    return last.monthsAdvanced(by: interval).map { .day($0) } ?? .none
  }
}

/// A report's place in time, in rounds and in the document.
private struct ReportInTime {
  let place: Int
  let id: String?
  let year: Int?
  let round: Int?
  let day: Day?
  let supersedes: String?

  static func all(in values: ArraySlice<TraceValue>) -> [ReportInTime] {
    stride(from: values.startIndex, to: values.endIndex, by: 6).enumerated().compactMap { number, start in
      let report = Array(values[start...].prefix(6))
      guard report.count == 6 else { return nil }
      return ReportInTime(
        place: number + 1, id: report[0].textValue, year: report[1].countValue ?? report[2].countValue,
        round: report[3].countValue, day: report[4].textValue.flatMap { Written<Day>(text: $0).value },
        supersedes: report[5].textValue)
    }
  }
}
