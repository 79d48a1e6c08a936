import ExactValues
import PlanningModel

// The year with the region: times against windows, reports against those of the last round, ranks.

extension Formula {
  static let regionalYear: [Formula] = [
    .isInWindow, .needChange, .ranksAreComplete, .anyIsNegative, .districtCount, .isFollowed, .isOvertaken,
    .isOvertakenByParts, .reportedChange, .isNeedAsked, .needNumberHolds, .changeOfBoth,
  ]

  /// Whether a time lies within a window, whose first and last day belong to it.
  ///
  /// Values: the time, the beginning, the end as stated. A beginning that is a month is its first day, an end its last. An end
  /// that is not stated leaves open what lies on that side.
  static let isInWindow = Formula("window.holds") { values in
    guard values.count == 3, let time = values[0].statedTime else { return .none }
    let first = values[1].statedTime?.earliest
    let last = values[2].statedTime?.latest
    if let first, let latest = time.latest, latest < first { return .truth(false) }
    if let last, let earliest = time.earliest, earliest > last { return .truth(false) }
    guard let first, let last, let earliest = time.earliest, let latest = time.latest else { return .none }
    return first <= earliest && latest <= last ? .truth(true) : .none
  }

  /// How a report stands to the one of the last round: `new`, `changed` or `unchanged`.
  ///
  /// Values: what it says, what the earlier report says if it names one, whether the last round is known and holds no report
  /// of the need. Elements of a list may stand in any order.
  static let needChange = Formula("need.change") { values in
    guard values.count == 3 else { return .none }
    guard case .list(let now) = values[0] else { return .none }
    guard case .list(let before) = values[1] else { return values[2] == .truth(true) ? .text("new") : .none }
    guard now.count == before.count else { return .none }
    return .text(zip(now, before).allSatisfy { $0.saysTheSame(as: $1) } ? "unchanged" : "changed")
  }

  /// How a report stands to the last round: what is found, or else what it says of itself.
  ///
  /// Values: what is found, what is stated, whether it is withdrawn, which nothing that is found can tell.
  static let reportedChange = Formula("need.reportedChange") { values in
    guard values.count == 3 else { return .none }
    return values[2] == .truth(true) || values[0] == .none ? values[1] : values[0]
  }

  /// Whether a round asks for a need.
  ///
  /// Values: how it stands to the last round, whether the round asks for unchanged needs. One that is new, changed or
  /// withdrawn is asked for in any case, and where unchanged ones are asked for, every one is.
  static let isNeedAsked = Formula("need.isAsked") { values in
    guard values.count == 2 else { return .none }
    if values[1] == .truth(true) { return .truth(true) }
    switch values[0].textValue.map({ NeedChange(rawValue: $0) }) {
    case .new?, .changed?, .withdrawn?: return .truth(true)
    case .unchanged?: return values[1]
    default: return .none
    }
  }

  /// Whether a number is one of a region's list that is used in a round.
  ///
  /// Values: the number, the numbers of the list, the first and the last day of the list, and of the round. A list that
  /// states no numbers may have any, and one without a last day is used on.
  static let needNumberHolds = Formula("need.numberHolds") { values in
    guard values.count == 6, values[0] != .none else { return .none }
    let numbers = values[1].elements
    if !numbers.isEmpty, !numbers.contains(values[0]) { return .truth(false) }
    let times = values.dropFirst(2).map(\.statedTime)
    if let first = times[0]?.earliest, let end = times[3]?.latest, end < first { return .truth(false) }
    if let last = times[1]?.latest, let begin = times[2]?.earliest, last < begin { return .truth(false) }
    guard !numbers.isEmpty, let first = times[0]?.latest, let begin = times[2]?.earliest, first <= begin else {
      return .none
    }
    guard values[3] != .none else { return .truth(true) }
    guard let last = times[1]?.earliest, let end = times[3]?.latest else { return .none }
    return last >= end ? .truth(true) : .none
  }

  /// Whether what two sides state of one thing differs; where it does not, nothing is decided.
  ///
  /// Values, in pairs: what one side states, what the other does.
  static let changeOfBoth = Formula("need.changeOfBoth") { values in
    for place in stride(from: 0, to: values.count - 1, by: 2) {
      let (now, before) = (values[place], values[place + 1])
      if now != .none, before != .none, !now.saysTheSame(as: before) { return .text(NeedChange.changed.rawValue) }
    }
    return .none
  }

  /// Whether ranks are 1, 2, … without gaps and repetitions.
  ///
  /// Values: the rank of each report, if it has one. A rank that stands twice decides even where others are missing, and so
  /// does one that is not a rank of so many; reports of which none has a rank are in no order.
  static let ranksAreComplete = Formula("rank.isComplete") { values in
    let ranks = values.compactMap(\.countValue)
    guard !ranks.isEmpty else { return .none }
    let distinct = Set(ranks)
    if distinct.count < ranks.count || ranks.contains(where: { $0 < 1 || $0 > values.count }) { return .truth(false) }
    return ranks.count == values.count ? .truth(true) : .none
  }

  /// Whether any number is less than nought, as written.
  static let anyIsNegative = Formula("change.isDecrease") { values in
    let numbers = values.map { $0.textValue.flatMap { Written<FixedDecimal>(text: $0).value } }
    if numbers.contains(where: { ($0?.units ?? 0) < 0 }) { return .truth(true) }
    return numbers.isEmpty || numbers.contains(nil) ? .none : .truth(false)
  }

  /// How many different districts are named.
  ///
  /// Values: the lists of districts, then whether territory is named in other ways too, which leaves the number open.
  static let districtCount = Formula("territory.districts") { values in
    guard let last = values.last, values.count > 1 else { return .none }
    let districts = Set(values.dropLast().flatMap(\.elements))
    if last.truthValue == false, !districts.isEmpty { return .count(districts.count) }
    return districts.isEmpty ? .none : .bounded(lower: districts.count, upper: nil)
  }

  /// Whether every later thing came after a time.
  ///
  /// Values: the time, the times of the others. Nothing that came is no answer.
  static let isFollowed = Formula("time.isFollowed") { values in
    guard values.count > 1, let time = values[0].statedTime else { return .none }
    let answers = values.dropFirst().map { $0.statedTime.flatMap { time.isAfter($0).value } }
    if answers.contains(true) { return .truth(false) }
    return answers.contains(nil) ? .none : .truth(true)
  }

  /// Whether anything came after a time.
  ///
  /// Values: the time, the times of the others. Where nothing else is listed, nothing came.
  static let isOvertaken = Formula("time.isOvertaken") { values in
    guard let time = values.first else { return .none }
    let answers = values.dropFirst().map { other in
      other.statedTime.flatMap { other in time.statedTime.flatMap { other.isAfter($0).value } }
    }
    if answers.contains(true) { return .truth(true) }
    return answers.contains(nil) ? .none : .truth(false)
  }

  /// Whether items were changed after a time, where some amendments do not name what they change.
  ///
  /// Values: whether anything that names the items came after it, whether anything that names no items did.
  static let isOvertakenByParts = Formula("time.isOvertakenByParts") { values in
    guard values.count == 2 else { return .none }
    if values[0] == .truth(true) { return .truth(true) }
    return values.allSatisfy { $0 == .truth(false) } ? .truth(false) : .none
  }
}

extension TraceValue {
  /// Whether two values are the same, lists in any order.
  fileprivate func saysTheSame(as other: TraceValue) -> Bool {
    guard case .list(let left) = self, case .list(let right) = other else { return self == other }
    func counts(_ values: [TraceValue]) -> [TraceValue: Int] {
      values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    return counts(left) == counts(right)
  }
}
