import ExactValues

/// What following changes from a unit has reached so far.
struct TerritoryChain {
  let forward: Bool
  private(set) var units: Set<TerritoryUnit>
  private var taken: Set<TerritoryChange> = []
  private var latest: TerritoryChange?

  init(_ unit: TerritoryUnit, forward: Bool) {
    self.forward = forward
    units = [unit]
  }

  func hasTaken(_ change: TerritoryChange) -> Bool { taken.contains(change) }

  /// Time runs one way: what happened before a unit came to its territory is another territory's story.
  func allows(_ change: TerritoryChange) -> Bool {
    guard let latest else { return true }
    return forward ? change.days.first >= latest.days.first : change.days.last <= latest.days.last
  }

  mutating func take(_ change: TerritoryChange, reaching reached: [TerritoryUnit]) {
    taken.insert(change)
    latest = change
    let left = forward ? change.predecessors : change.successors
    units.subtract(left.map(\.unit))
    units.formUnion(reached)
  }
}
