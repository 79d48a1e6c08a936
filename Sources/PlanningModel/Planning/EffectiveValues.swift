import CzechRegisters
import ExactValues

/// What the items of plans have by themselves or from above (*dědění v plánu*), with where it comes from.
///
/// An item has its own value, else that of the nearest item above that states one. Each value is inherited by itself: an
/// item may have its own target groups and the municipalities of its chapter. An item of a circle of parents inherits
/// nothing. Below an item whose parent is not known, what nobody on the known way up states is unknown rather than
/// absent: see ``mayInheritMore(_:)``.
public struct EffectiveValues: Sendable {
  private let index: DossierIndex
  private let targetGroupOwners: [Int]
  private let municipalityOwners: [Int]
  private let areaOwners: [Int]
  private let responsibleOwners: [Int]
  private let scheduleOwners: [Int]

  /// Computes all values of all items once.
  ///
  /// - Complexity: O(items), also for one long chain.
  public init(_ index: DossierIndex) {
    self.index = index
    targetGroupOwners = index.plans.nearest { !$0.targetGroups.isEmpty }
    municipalityOwners = index.plans.nearest { !$0.municipalities.isEmpty }
    areaOwners = index.plans.nearest { $0.area != nil }
    responsibleOwners = index.plans.nearest { !$0.responsible.isEmpty || $0.responsibleWords != nil }
    scheduleOwners = index.plans.nearest { ItemSchedule($0) != nil }
  }

  /// Whether an item may inherit more than is known, because the way up from it ends under an item that is not known.
  ///
  /// A value that is `nil` is then unknown; otherwise it is not stated.
  public func mayInheritMore(_ item: Row<PlanItem>) -> Bool { index.plans.hasUnknownAncestor(item) }

  /// The target groups of an item.
  public func targetGroups(of item: Row<PlanItem>) -> Inherited<[Identifier<TargetGroup>]>? {
    inherited(by: item, targetGroupOwners) { $0.targetGroups }
  }

  /// The municipalities of an item.
  public func municipalities(of item: Row<PlanItem>) -> Inherited<[MunicipalityCode]>? {
    inherited(by: item, municipalityOwners) { $0.municipalities }
  }

  /// The area that an item concerns: where no item above names one, that of its plan.
  ///
  /// Nothing for an item that may inherit another one from an item that is not known.
  public func area(of item: Row<PlanItem>) -> Inherited<Identifier<Area>>? {
    if let own = inherited(by: item, areaOwners, { $0.area }) { return own }
    guard !mayInheritMore(item), let plan = index[item]?.plan, let area = index[plan]?.area else { return nil }
    return Inherited(value: area, origin: Plan.path(of: plan), isOwn: false)
  }

  /// Who is responsible for an item; words as printed are a statement too and keep what stands above away.
  public func responsibility(for item: Row<PlanItem>) -> Inherited<Responsibility>? {
    inherited(by: item, responsibleOwners) {
      Responsibility(organisations: $0.responsible, words: $0.responsibleWords)
    }
  }

  /// When an item is carried out; any statement of time keeps what stands above away.
  public func schedule(of item: Row<PlanItem>) -> Inherited<ItemSchedule>? {
    inherited(by: item, scheduleOwners) { ItemSchedule($0) }
  }

  /// The item whose schedule an item has: itself or one above.
  package func scheduleOwner(of item: Row<PlanItem>) -> Row<PlanItem>? {
    guard scheduleOwners.indices.contains(item.position), scheduleOwners[item.position] >= 0 else { return nil }
    return Row(scheduleOwners[item.position])
  }

  private func inherited<Value>(
    by item: Row<PlanItem>, _ owners: [Int], _ value: (PlanItem) -> Value?
  ) -> Inherited<Value>? {
    guard owners.indices.contains(item.position), owners[item.position] >= 0 else { return nil }
    let owner = Row<PlanItem>(owners[item.position])
    guard let stated = index[owner].flatMap(value) else { return nil }
    return Inherited(value: stated, origin: index.path(of: owner), isOwn: owner == item)
  }
}
