import DossierCoding
import ExactValues
import PlanningModel

// The region: an entry counts in its year only, a category without money supports nothing, silence is no refusal.

extension Formula {
  static let regionalSupport: [Formula] = [
    .networkEntryHolds, .networkEntryClass, .blocksInYear, .regionalStanding, .isInRegionalState,
  ]

  /// Whether an entry of a network is of a year.
  ///
  /// Values: the year, beginning and end of the entry, beginning and end of its network. The entry's own times go first. A
  /// network is of one year, so what has a beginning or an end only decides for that year and those on its other side.
  static let networkEntryHolds = Formula("region.entryHolds") { values in
    guard values.count >= 3, let year = values[0].countValue, let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return .none }
    func time(_ place: Int) -> StatedTime? {
      values[place].statedTime ?? (values.indices.contains(place + 2) ? values[place + 2].statedTime : nil)
    }
    let (from, to) = (time(1), time(2))
    if let begin = from?.earliest, begin > last { return .truth(false) }
    if let end = to?.latest, end < first { return .truth(false) }
    switch (from?.latest, to?.earliest) {
    case (let begin?, let end?): return begin <= last && end >= first ? .truth(true) : .none
    case (let begin?, nil): return begin <= last && begin >= first ? .truth(true) : .none
    case (nil, let end?): return end >= first && end <= last ? .truth(true) : .none
    case (nil, nil): return .none
    }
  }

  /// What an entry means in a year: `otherYear`, `unfunded`, `inNetwork`, or nothing where it is not known.
  ///
  /// Values: whether it is of the year, the standing of its category.
  static let networkEntryClass = Formula("region.entryClass") { values in
    guard values.count == 2 else { return .none }
    if values[0].truthValue == false { return .text("otherYear") }
    guard values[0].truthValue == true, let standing = values[1].textValue.map({ NetworkStanding(rawValue: $0) }),
      standing.isListed
    else { return .none }
    return .text(standing == .unfunded ? "unfunded" : "inNetwork")
  }

  /// Whether an obstacle lasts in a year; one without times is there.
  ///
  /// Values: the year, its beginning, its end.
  static let blocksInYear = Formula("region.blocks") { values in
    guard values.count == 3, let year = values[0].countValue, let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return .none }
    if let begin = values[1].statedTime?.earliest, begin > last { return .truth(false) }
    if let end = values[2].statedTime?.latest, end < first { return .truth(false) }
    let begins = values[1] == .none || values[1].statedTime?.latest.map { $0 <= last } ?? false
    let ends = values[2] == .none || values[2].statedTime?.earliest.map { $0 >= first } ?? false
    return begins && ends ? .truth(true) : .none
  }

  /// How a measure stands to the region.
  ///
  /// Values: a list of links, each its relation and whether it leads to a plan; a list of obstacles, each its kind and whether
  /// it lasts in the year; the meaning of each entry. A contradiction goes first, then what is in the network without money,
  /// then what is stated not to be there. Statements that cannot both hold, and entries that are not decided, leave it open.
  static let regionalStanding = Formula("region.support") { values in
    guard values.count >= 2 else { return .none }
    func state(_ state: RegionalSupportState) -> TraceValue { .text(state.rawValue) }
    let links = pairs(values[0])
    if links.contains(where: { $0.0 == .text(LinkRelation.contradicts.rawValue) }) { return state(.contradicts) }
    let obstacles = pairs(values[1]).filter { $0.1 != .truth(false) }
    func isBlocked(_ kinds: BlockingKind...) -> Bool? {
      let own = obstacles.filter { obstacle in kinds.contains { obstacle.0 == .text($0.rawValue) } }
      return own.contains { $0.1 == .truth(true) } ? true : own.isEmpty ? false : nil
    }
    let classes = values.dropFirst(2).filter { $0 != .text("otherYear") }
    let hasNoMoney = isBlocked(.networkWithoutMoney)
    if classes.contains(.text("unfunded")) || hasNoMoney == true { return state(.inNetworkUnfunded) }
    if classes.contains(.none) || hasNoMoney == nil { return .none }
    let isUnsaid = links.contains { $0.0 == .text(LinkRelation.notAddressedBy.rawValue) }
    let isAbsent = isBlocked(.notInRegionalNetwork, .notInRegionalPlan)
    let hasEntry = !classes.isEmpty
    if isAbsent == true || isUnsaid { return hasEntry ? .none : state(.notInNetwork) }
    if isAbsent == nil { return .none }
    let hasGoal = links.contains { $0.1 == .truth(true) }
    return state(hasEntry || hasGoal ? .supported : .noLinkGiven)
  }

  /// Whether a measure that is live stands in a way.
  ///
  /// Values: the way, how it stands, whether it is live.
  static let isInRegionalState = Formula("region.isInState") { values in
    guard values.count == 3 else { return .none }
    if values[2].truthValue == false || values[1] != .none && values[1] != values[0] { return .truth(false) }
    return values[1] == .none || values[2] == .none ? .none : .truth(true)
  }

  private static func pairs(_ value: TraceValue) -> [(TraceValue, TraceValue)] {
    let elements = value.elements
    return stride(from: 0, to: elements.count - 1, by: 2).map { (elements[$0], elements[$0 + 1]) }
  }
}
