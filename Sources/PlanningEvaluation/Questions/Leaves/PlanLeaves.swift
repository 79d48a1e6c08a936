import ExactValues
import PlanningModel

/// The leaves of a plan in force (*opatření a aktivity, které platí*): the items that stand for work to be done.
///
/// What counts as a leaf is said by ``PlanCards``, what is in force by the version that is asked for. Whatever asks of
/// "the measures of a plan" starts here, so that all answers speak of the same items.
package struct PlanLeaves: Sendable, Hashable {
  /// The plan.
  package let plan: Row<Plan>

  /// The items in force, leaves or not, in document order.
  package let items: [Row<PlanItem>]

  /// The leaves, in document order.
  package let rows: [Row<PlanItem>]

  /// The leaves of a plan as it is in a version, or what keeps from saying which they are.
  ///
  /// Without a version the items count that no version removed.
  ///
  /// - Complexity: O(items + versions).
  package static func inForce(
    of plan: Identifier<Plan>, in version: Identifier<PlanVersion>?, _ index: DossierIndex
  ) -> Answer<PlanLeaves> {
    guard let row = index.row(of: plan) else { return .unknown([noSuchPlan(plan)]) }
    let found = items(of: plan, in: version, index)
    guard let items = found.value else { return .unknown(found.reasons) }
    let counted = Set(items)
    let leaves = PlanCards(index) { counted.contains($0) }.leaves(of: row, in: index)
    guard !leaves.isEmpty else {
      return .unknown([
        Reason(Message("planLeaves.noItems"), settledBy: [DossierPath(PlanItem.collectionName)])
      ])
    }
    return .known(PlanLeaves(plan: row, items: items, rows: leaves))
  }

  /// The items of a plan as it is in a version, or what keeps from saying which they are.
  ///
  /// Without a version the items count that no version removed.
  ///
  /// - Complexity: O(items + versions).
  package static func items(
    of plan: Identifier<Plan>, in version: Identifier<PlanVersion>?, _ index: DossierIndex
  ) -> Answer<[Row<PlanItem>]> {
    guard let row = index.row(of: plan) else { return .unknown([noSuchPlan(plan)]) }
    guard let version else {
      return .known(index.plans.items(of: row).filter { index[$0]?.removedBy == nil })
    }
    guard let asked = index.row(of: version), index[asked]?.plan == plan else {
      return .unknown([
        Reason(
          Message("planLeaves.noSuchVersion", ["version": .text(version.text)]),
          settledBy: [PlanVersion.path(of: version)])
      ])
    }
    let items = PlanVersions(index).items(in: asked)
    let open = items.flatMap { $0.isInForce.isKnown ? [] : $0.isInForce.reasons }
    guard open.isEmpty else { return .unknown(open) }
    return .known(items.filter { $0.isInForce.value == true }.map(\.item))
  }

  private static func noSuchPlan(_ plan: Identifier<Plan>) -> Reason {
    Reason(Message("planLeaves.noSuchPlan", ["plan": .text(plan.text)]), settledBy: [Plan.path(of: plan)])
  }
}
