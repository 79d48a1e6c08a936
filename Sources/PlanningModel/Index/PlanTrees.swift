import CzechRegisters
import DossierCoding
import ExactValues

/// The items of all plans as trees: children, parents, leaves and what they inherit.
public struct PlanTrees: Sendable {
  private let items: [PlanItem]
  private let parents: [Int]
  private let children: Grouping
  private let itemsByPlan: Grouping
  private let circular: Set<Int>
  /// For each item the item whose target groups it has: itself, or the nearest one above that names any; -1 for none.
  private let targetGroupOwners: [Int]
  private let municipalityOwners: [Int]
  /// For each item the orphan that it is or stands below; -1 for none.
  private let orphans: [Int]

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
    targetGroupOwners = Self.owners(parents, of: items.map { !$0.targetGroups.isEmpty })
    municipalityOwners = Self.owners(parents, of: items.map { !$0.municipalities.isEmpty })
    orphans = Self.owners(
      parents, of: items.map { item in item.hasUnknownParent || item.parent.map { itemRow($0) < 0 } ?? false })
  }

  /// The items of a plan, in document order.
  public func items(of plan: Row<Plan>) -> [Row<PlanItem>] { itemsByPlan.members(of: plan.position).map { Row($0) } }

  /// The children of an item, in document order.
  public func children(of item: Row<PlanItem>) -> [Row<PlanItem>] {
    children.members(of: item.position).map { Row($0) }
  }

  /// The parent of an item; `nil` at the top, where the parent is missing or not known, and in a circle.
  public func parent(of item: Row<PlanItem>) -> Row<PlanItem>? {
    guard parents.indices.contains(item.position), parents[item.position] >= 0 else { return nil }
    return Row(parents[item.position])
  }

  /// Whether an item stands at the top of its plan: it has no parent, none that is missing or not known either.
  public func isTopLevel(_ item: Row<PlanItem>) -> Bool {
    parents.indices.contains(item.position) && parent(of: item) == nil && !isOrphan(item) && !isInCircle(item)
  }

  /// Whether an item stands under one that the dossier does not have, or of which it does not say which one it is.
  ///
  /// An orphan is a root of the trees without being a top item.
  public func isOrphan(_ item: Row<PlanItem>) -> Bool {
    orphans.indices.contains(item.position) && orphans[item.position] == item.position
  }

  /// Whether the way up from an item ends at an orphan, perhaps at the item itself.
  ///
  /// What no item on the way up states is then unknown, because one that is not known may state it.
  public func hasUnknownAncestor(_ item: Row<PlanItem>) -> Bool {
    orphans.indices.contains(item.position) && orphans[item.position] >= 0
  }

  /// Whether an item is its own ancestor.
  public func isInCircle(_ item: Row<PlanItem>) -> Bool { circular.contains(item.position) }

  /// The leaves of a plan: the items without children, in document order.
  public func leaves(of plan: Row<Plan>) -> [Row<PlanItem>] {
    items(of: plan).filter { children.members(of: $0.position).isEmpty }
  }

  /// The target groups of an item: its own, or those of the nearest item above that names any.
  ///
  /// None means unknown, not absent, where the item has an unknown ancestor.
  public func effectiveTargetGroups(of item: Row<PlanItem>) -> [Identifier<TargetGroup>] {
    owner(of: item, in: targetGroupOwners)?.targetGroups ?? []
  }

  /// The municipalities of an item: its own, or those of the nearest item above that names any.
  ///
  /// None means unknown, not absent, where the item has an unknown ancestor.
  public func effectiveMunicipalities(of item: Row<PlanItem>) -> [MunicipalityCode] {
    owner(of: item, in: municipalityOwners)?.municipalities ?? []
  }

  /// For each item the position of the nearest one on the way up, itself first, for which something holds; -1 for none.
  ///
  /// - Complexity: O(items).
  package func nearest(where holds: (PlanItem) -> Bool) -> [Int] { Self.owners(parents, of: items.map(holds)) }

  private func owner(of item: Row<PlanItem>, in owners: [Int]) -> PlanItem? {
    guard owners.indices.contains(item.position), owners[item.position] >= 0 else { return nil }
    return items[owners[item.position]]
  }

  /// For each row the nearest one on the way up, itself first, that has something of its own.
  ///
  /// - Complexity: O(rows), also for one long chain.
  private static func owners(_ parents: [Int], of hasOwn: [Bool]) -> [Int] {
    let unknown = -2
    var owners = hasOwn.enumerated().map { $0.element ? $0.offset : unknown }
    for start in owners.indices where owners[start] == unknown {
      var way: [Int] = []
      var row = start
      while row >= 0, owners[row] == unknown {
        way.append(row)
        row = parents[row]
      }
      let owner = row >= 0 ? owners[row] : -1
      for visited in way { owners[visited] = owner }
    }
    return owners
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
