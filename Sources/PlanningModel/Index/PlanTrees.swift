import ExactValues

/// The items of all plans as trees: children, parents, leaves and what they inherit.
public struct PlanTrees: Sendable {
  private let items: [PlanItem]
  private let parents: [Int]
  private let children: Grouping
  private let itemsByPlan: Grouping
  private let circular: Set<Int>

  init(_ dossier: Dossier, itemRow: (Identifier<PlanItem>) -> Int, planRow: (Identifier<Plan>) -> Int) {
    items = dossier.planItems
    var parents = items.map { $0.parent.map(itemRow) ?? -1 }
    circular = Self.circular(parents)
    // A circle has no top: its items stand as roots, and a rule reports them.
    for row in circular { parents[row] = -1 }
    self.parents = parents
    children = Grouping(owners: parents.enumerated().map { ($0.element, $0.offset) }, count: items.count)
    itemsByPlan = Grouping(
      owners: items.enumerated().map { (planRow($0.element.plan), $0.offset) }, count: dossier.plans.count)
  }

  /// The items of a plan, in document order.
  public func items(of plan: Row<Plan>) -> [Row<PlanItem>] { itemsByPlan.members(of: plan.position).map { Row($0) } }

  /// The children of an item, in document order.
  public func children(of item: Row<PlanItem>) -> [Row<PlanItem>] {
    children.members(of: item.position).map { Row($0) }
  }

  /// The parent of an item; `nil` at the top, where the parent is missing, and in a circle.
  public func parent(of item: Row<PlanItem>) -> Row<PlanItem>? {
    guard parents.indices.contains(item.position), parents[item.position] >= 0 else { return nil }
    return Row(parents[item.position])
  }

  /// Whether an item is its own ancestor.
  public func isInCircle(_ item: Row<PlanItem>) -> Bool { circular.contains(item.position) }

  /// The leaves of a plan: the items without children, in document order.
  public func leaves(of plan: Row<Plan>) -> [Row<PlanItem>] {
    items(of: plan).filter { children.members(of: $0.position).isEmpty }
  }

  /// The target groups of an item: its own, or those of the nearest item above that names any.
  public func effectiveTargetGroups(of item: Row<PlanItem>) -> [Identifier<TargetGroup>] {
    inherited(from: item) { $0.targetGroups.isEmpty ? nil : $0.targetGroups } ?? []
  }

  private func inherited<Value>(from item: Row<PlanItem>, _ value: (PlanItem) -> Value?) -> Value? {
    var current: Row<PlanItem>? = item
    while let row = current, items.indices.contains(row.position) {
      if let value = value(items[row.position]) { return value }
      current = parent(of: row)
    }
    return nil
  }

  /// The rows that lie on a circle of parents.
  private static func circular(_ parents: [Int]) -> Set<Int> {
    var state = [UInt8](repeating: 0, count: parents.count)  // 0 untouched, 1 on the way, 2 done
    var result: Set<Int> = []
    for start in parents.indices where state[start] == 0 {
      var way: [Int] = []
      var row = start
      while row >= 0, row < parents.count, state[row] == 0 {
        state[row] = 1
        way.append(row)
        row = parents[row]
      }
      if row >= 0, row < parents.count, state[row] == 1, let first = way.firstIndex(of: row) {
        result.formUnion(way[first...])
      }
      for visited in way { state[visited] = 2 }
    }
    return result
  }
}
