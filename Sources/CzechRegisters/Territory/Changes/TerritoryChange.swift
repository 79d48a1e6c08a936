import ExactValues

/// A change of the territory (*územní změna*): which units there were before and which there were after.
public struct TerritoryChange: Sendable, Hashable {
  /// What happened.
  public let kind: TerritoryChangeKind

  /// The days of which one is the first of the new state; a single one where the day is known.
  public let days: DayRange

  /// The units before; empty where the source states none.
  public let predecessors: [TerritoryParty]

  /// The units after; empty where the source states none.
  ///
  /// A unit that goes on stands on both sides.
  public let successors: [TerritoryParty]

  /// The larger unit before, where a unit changed it.
  public let formerly: TerritoryUnit?

  /// The larger unit after, where a unit changed it or a new one is placed.
  public let now: TerritoryUnit?

  /// Where the change comes from.
  public let citation: Citation

  /// States a change.
  ///
  /// - Parameters:
  ///   - kind: What happened.
  ///   - days: The days of which one is the first of the new state.
  ///   - predecessors: The units before.
  ///   - successors: The units after.
  ///   - formerly: The larger unit before.
  ///   - now: The larger unit after.
  ///   - citation: Where the change comes from.
  public init(
    _ kind: TerritoryChangeKind, days: DayRange, predecessors: [TerritoryParty], successors: [TerritoryParty],
    formerly: TerritoryUnit? = nil, now: TerritoryUnit? = nil, citation: Citation
  ) {
    self.kind = kind
    self.days = days
    self.predecessors = predecessors
    self.successors = successors
    self.formerly = formerly
    self.now = now
    self.citation = citation
  }

  /// The first day of the new state, or nil where only its bounds are known.
  public var day: Day? { days.first == days.last ? days.first : nil }

  /// Whether the units after are others than those before.
  var alters: Bool {
    kind == .establishment || kind == .end || Set(predecessors.map(\.unit)) != Set(successors.map(\.unit))
  }

  func precedes(_ other: TerritoryChange) -> Bool {
    if days != other.days {
      return days.first == other.days.first ? days.last < other.days.last : days.first < other.days.first
    }
    if kind != other.kind { return kind.rawValue.bytesPrecede(other.kind.rawValue) }
    let (mine, others) = (parties, other.parties)
    for (first, second) in zip(mine, others) where first != second { return first.precedes(second) }
    if mine.count != others.count { return mine.count < others.count }
    // Two records of one change are rare, so that the slow comparison of all they say is not.
    return "\(self)".bytesPrecede("\(other)")
  }

  private var parties: [TerritoryUnit] { (predecessors + successors).map(\.unit) }
}
