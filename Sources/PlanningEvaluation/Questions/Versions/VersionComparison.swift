import DossierCoding
import ExactValues
import PlanningModel

/// The comparison behind ``VersionChangesQuestion``.
struct VersionComparison {
  private let items: VersionItems
  private let plan: Row<Plan>
  private let index: DossierIndex
  /// Of each new item the items of the earlier version that it took the place of.
  private let origins: [Row<PlanItem>: [Row<PlanItem>]]
  /// Of each item that is gone the items that took its place.
  private let heirs: [Row<PlanItem>: [Row<PlanItem>]]

  /// Members that tell where an item belongs and where it is stated, not what it says.
  private static let notCompared: Set<String> = ["id", "plan", "addedBy", "removedBy", "replaces", "sources", "parent"]

  init(_ items: VersionItems, plan: Row<Plan>, _ index: DossierIndex) {
    self.items = items
    self.plan = plan
    self.index = index
    var origins: [Row<PlanItem>: [Row<PlanItem>]] = [:]
    var heirs: [Row<PlanItem>: [Row<PlanItem>]] = [:]
    for row in items.all where items.after[row] == true && items.before[row] == false {
      var seen: Set<Row<PlanItem>> = [row]
      var way = Self.replaced(by: row, index)
      var found: [Row<PlanItem>] = []
      while let next = way.popLast() {
        guard seen.insert(next).inserted else { continue }
        if items.before[next] == true {
          if items.after[next] == false { found.append(next) }
        } else {
          way += Self.replaced(by: next, index)
        }
      }
      guard !found.isEmpty else { continue }
      origins[row] = found.sorted()
      for origin in found { heirs[origin, default: []].append(row) }
    }
    self.origins = origins
    self.heirs = heirs
  }

  private static func replaced(by row: Row<PlanItem>, _ index: DossierIndex) -> [Row<PlanItem>] {
    index[row]?.replaces.compactMap { index.row(of: $0) } ?? []
  }

  func result(of id: Identifier<Plan>, recording recorder: inout some Recorder) -> VersionChanges {
    var kinds: [Figure] = []
    var changes: [ItemChange] = []
    for row in items.all {
      let origins = origins[row] ?? []
      let most = origins.map { heirs[$0]?.count ?? 0 }.max() ?? 0
      let kind = recorder.apply(
        .itemChangeKind,
        to: [
          recorder.given(items.before[row].map { .truth($0) } ?? .none),
          recorder.given(items.after[row].map { .truth($0) } ?? .none),
          recorder.given(.count(origins.count)), recorder.given(.count(most)),
          recorder.given(.count(heirs[row]?.count ?? 0)),
        ], about: index.path(of: row))
      kinds.append(kind)
      if let code = kind.value.textValue.map({ ItemChangeKind(rawValue: $0) }), code.isListed {
        changes.append(change(of: row, code))
      }
    }
    func count(_ codes: ItemChangeKind...) -> Figure {
      let asked = recorder.given(TraceValue(listing: codes))
      return recorder.apply(.itemChangeCount, to: [asked] + kinds, about: index.path(of: plan))
    }
    let added = count(.added)
    let removed = count(.removed)
    let replacing = count(.replaced, .split, .merged)
    let before = leafCount(items.before, recording: &recorder)
    let after = leafCount(items.after, recording: &recorder)
    let differs = recorder.apply(.countsDiffer, to: [before, after], about: index.path(of: plan))
    for (figure, name) in [
      (added, "added"), (removed, "removed"), (replacing, "replacing"), (before, "leavesBefore"),
      (after, "leavesAfter"), (differs, "isLeafCountChanged"),
    ] {
      recorder.result(figure, named: name)
    }
    let reasons = reasons
    var result = VersionChanges(
      plan: id, addedCount: added.countAnswer(reasons), removedCount: removed.countAnswer(reasons),
      replacingCount: replacing.countAnswer(reasons), leavesBefore: before.countAnswer(reasons),
      leavesAfter: after.countAnswer(reasons), isLeafCountChanged: differs.truthAnswer(reasons))
    result.items = changes
    result.reordered = reordered
    result.undecided = items.undecided.map { index.path(of: $0) }
    return result
  }

  private var reasons: [Reason] {
    items.all.isEmpty
      ? [Reason(Message("planLeaves.noItems"), settledBy: [DossierPath(PlanItem.collectionName)])] : items.reasons
  }

  /// The number of leaves; an item that may be there or not can make others leaves, so then it is not known.
  private func leafCount(_ members: [Row<PlanItem>: Bool], recording recorder: inout some Recorder) -> Figure {
    guard !items.all.isEmpty, items.all.allSatisfy({ members[$0] != nil }) else { return recorder.given(.none) }
    let leaves = PlanCards(index) { members[$0] == true }.leaves(of: plan, in: index)
    let figures = leaves.compactMap { row in
      index[row].map { recorder.stated(.text($0.id.text), at: index.path(of: row).appending("id")) }
    }
    return recorder.apply(.entryCount, to: figures, about: index.path(of: plan))
  }

  // MARK: One item

  private func change(of row: Row<PlanItem>, _ kind: ItemChangeKind) -> ItemChange {
    var change = ItemChange(item: index.path(of: row), kind: kind)
    let origins = origins[row] ?? []
    change.replaces = origins.map { index.path(of: $0) }
    change.version = kind == .removed ? index[row]?.removedBy : index[row]?.addedBy
    guard kind == .replaced, let origin = origins.first, let old = index[origin], let new = index[row] else {
      return change
    }
    change.isMoved = isMoved(row, from: origin)
    for member in PlanItem.members.members where !Self.notCompared.contains(member.name) {
      let path = DossierPath(member.name)
      let (before, after) = (old.rawValue(at: path), new.rawValue(at: path))
      guard !isSame(before, after, isOrdered: member.isOrdered) else { continue }
      var field = FieldChange(member: member.name)
      field.old = before
      field.new = after
      change.fields.append(field)
    }
    return change
  }

  /// Whether both are absent, or the same but for the order of a list without order.
  private func isSame(_ before: RawJSON?, _ after: RawJSON?, isOrdered: Bool) -> Bool {
    guard let before, let after else { return before == nil && after == nil }
    if before.isSameContent(as: after) { return true }
    guard !isOrdered, let old = try? before.value(as: [RawJSON].self), let new = try? after.value(as: [RawJSON].self)
    else { return false }
    return old.map(\.text).sorted() == new.map(\.text).sorted()
  }

  /// Whether a new item stands elsewhere than the old one: under the one that replaced its parent is no move.
  private func isMoved(_ row: Row<PlanItem>, from origin: Row<PlanItem>) -> Bool {
    let (old, new) = (index.plans.parent(of: origin), index.plans.parent(of: row))
    guard old != new else { return false }
    guard let old, let new else { return true }
    return origins[new]?.contains(old) != true
  }

  // MARK: Order

  /// Where the items that stay, themselves or by the one that replaced them, stand in another order.
  private var reordered: [DossierPath] {
    var orders: [Row<PlanItem>?: [Row<PlanItem>]] = [:]
    for row in items.all where items.after[row] == true {
      let stays = items.before[row] == true
      guard let first = stays ? row : soleOrigin(of: row) else { continue }
      orders[index.plans.parent(of: row), default: []].append(first)
    }
    let parents = orders.filter { order in zip(order.value, order.value.dropFirst()).contains { $1 < $0 } }.keys
    return parents.map { parent in parent.map { index.path(of: $0) } ?? index.path(of: plan) }.sorted()
  }

  private func soleOrigin(of row: Row<PlanItem>) -> Row<PlanItem>? {
    guard let origins = origins[row], origins.count == 1, let origin = origins.first, heirs[origin]?.count == 1 else {
      return nil
    }
    return origin
  }
}
