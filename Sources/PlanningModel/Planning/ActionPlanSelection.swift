import ExactValues

/// What an action plan does with the plan that it carries out (*akční plán*): what it takes, splits, adds and leaves out.
///
/// An item belongs to what the nearest item above it carries out, so the steps of a taken activity are no additions of the
/// action plan. Where no item says what it carries out, nothing can be said: silence is no addition and no omission.
public struct ActionPlanSelection: Sendable, Hashable {
  /// The items of the plan that one item of the action plan carries out.
  public private(set) var taken: [Row<PlanItem>] = []

  /// The items of the plan that several items of the action plan carry out.
  public private(set) var split: [Row<PlanItem>] = []

  /// The highest items of the action plan that carry out nothing of any plan; unknown where none says what it carries out.
  public private(set) var own: Answer<[Row<PlanItem>]>

  /// The leaves of the plan of which neither they nor anything above or below is carried out; unknown as above.
  public private(set) var leftOut: Answer<[Row<PlanItem>]>

  /// The items of the action plan that carry out an item of another plan than the one it is a part of.
  public private(set) var elsewhere: [Row<PlanItem>] = []

  /// Compares an action plan with the plan that it is a part of.
  ///
  /// - Complexity: O(items of both plans).
  public init(of actionPlan: Row<Plan>, in index: DossierIndex) {
    let items = index.plans.items(of: actionPlan)
    let master = index[actionPlan]?.partOf.flatMap { index.row(of: $0) }
    var carriers: [Row<PlanItem>: Int] = [:]
    for row in items {
      let targets = Set((index[row]?.carriesOut ?? []).compactMap { index.row(of: $0) })
      for target in targets where master == nil || index[target]?.plan == index[actionPlan]?.partOf {
        carriers[target, default: 0] += 1
      }
      if targets.contains(where: { master != nil && index[$0]?.plan != index[actionPlan]?.partOf }) {
        elsewhere.append(row)
      }
    }
    taken = carriers.filter { $0.value == 1 }.map(\.key).sorted()
    split = carriers.filter { $0.value > 1 }.map(\.key).sorted()
    guard items.contains(where: { index[$0]?.carriesOut.isEmpty == false }) else {
      let reason = Reason(
        Message("actionPlan.nothingLinked"), settledBy: items.map { index.path(of: $0).appending("carriesOut") })
      own = .unknown([reason])
      leftOut = .unknown([reason])
      return
    }
    own = .known(Self.own(items, in: index))
    guard let master else {
      leftOut = .unknown([
        Reason(Message("actionPlan.noPlan"), settledBy: [index.path(of: actionPlan).appending("partOf")])
      ])
      return
    }
    leftOut = .known(Self.leaves(of: master, without: Set(carriers.keys), in: index))
  }

  private static func own(_ items: [Row<PlanItem>], in index: DossierIndex) -> [Row<PlanItem>] {
    let carriers = index.plans.nearest { !$0.carriesOut.isEmpty }
    var hasCarrierBelow: Set<Row<PlanItem>> = []
    for row in items where index[row]?.carriesOut.isEmpty == false {
      var above = index.plans.parent(of: row)
      while let item = above, hasCarrierBelow.insert(item).inserted { above = index.plans.parent(of: item) }
    }
    func isOwn(_ row: Row<PlanItem>) -> Bool {
      carriers.indices.contains(row.position) && carriers[row.position] < 0 && !hasCarrierBelow.contains(row)
    }
    return items.filter { row in isOwn(row) && index.plans.parent(of: row).map { !isOwn($0) } ?? true }
  }

  private static func leaves(
    of plan: Row<Plan>, without carried: Set<Row<PlanItem>>, in index: DossierIndex
  ) -> [Row<PlanItem>] {
    var position = 0
    let nearest = index.plans.nearest { _ in
      defer { position += 1 }
      return carried.contains(Row(position))
    }
    return index.plans.leaves(of: plan).filter { nearest.indices.contains($0.position) && nearest[$0.position] < 0 }
  }
}
