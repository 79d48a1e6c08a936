import ExactValues
import PlanningModel

/// What changed the items of plans: versions that removed or replaced them, and amendments that name them.
struct ItemChanges {
  /// What changed an item.
  enum Change {
    /// The version that removed the item or brought one that replaces it; `nil` for one that is not named.
    case version(Identifier<PlanVersion>?)
    /// An amendment or revision that names the item, or a part of it.
    case act(Placed<Act>)
  }

  private let index: DossierIndex
  private var byItem: [Identifier<PlanItem>: [Change]] = [:]
  /// Amendments and revisions of a plan that name no parts.
  private var byPlan: [DossierPath: [Placed<Act>]] = [:]

  init(_ index: DossierIndex) {
    self.index = index
    var versions: Set<Identifier<PlanVersion>> = []
    for item in index.dossier.planItems {
      if let version = item.removedBy { byItem[item.id, default: []].append(.version(version)) }
      for old in item.replaces { byItem[old, default: []].append(.version(item.addedBy)) }
      versions.formUnion([item.addedBy, item.removedBy].compactMap { $0 })
    }
    for act in index.placed(Act.self) where [.amended, .revised].contains(act.entity.kind) {
      let items = Set((act.entity.parts + [act.entity.subject]).compactMap(\.planItem))
      for item in items { byItem[item, default: []].append(.act(act)) }
      // What a version changed its items tell, where they name it.
      let isTold = act.entity.version.map { versions.contains($0) } ?? false
      if act.entity.parts.isEmpty, !isTold { byPlan[act.entity.subject, default: []].append(act) }
    }
  }

  /// What surely changed an item.
  func named(of item: Identifier<PlanItem>) -> [Change] { byItem[item] ?? [] }

  /// The acts that may have changed any of some items.
  func unnamed(of items: [Identifier<PlanItem>]) -> [Placed<Act>] {
    Set(items.compactMap { index[$0]?.plan }).sorted().flatMap { byPlan[Plan.path(of: $0)] ?? [] }
  }

  /// Where it stands when some items were changed.
  func paths(of items: [Identifier<PlanItem>]) -> [DossierPath] {
    let named = items.flatMap { self.named(of: $0) }.compactMap { change -> DossierPath? in
      switch change {
      case .version(let version): version.map { PlanVersion.path(of: $0) }
      case .act(let act): act.path.appending("time")
      }
    }
    return (named + unnamed(of: items).flatMap { [$0.path.appending("parts"), $0.path.appending("time")] }).inOrder
  }
}

extension DossierPath {
  /// The item of a plan that the path names, or lies in.
  fileprivate var planItem: Identifier<PlanItem>? {
    steps.count > 1 && steps[0].name == PlanItem.collectionName ? Identifier(steps[1].name) : nil
  }
}
