import ExactValues
import PlanningModel

/// Which items of a plan are in force in two versions.
struct VersionItems {
  /// All items of the plan, in document order.
  let all: [Row<PlanItem>]
  /// Those of the earlier version; nothing where it is not decided.
  let before: [Row<PlanItem>: Bool]
  /// Those of the later version; nothing where it is not decided.
  let after: [Row<PlanItem>: Bool]
  /// Why it is not decided of some.
  let reasons: [Reason]

  init(
    plan: Row<Plan>, from: Row<PlanVersion>?, to: Row<PlanVersion>?, _ versions: PlanVersions, _ index: DossierIndex
  ) {
    all = index.plans.items(of: plan)
    var reasons: [Reason] = []
    func decided(_ items: [(item: Row<PlanItem>, isInForce: Answer<Bool>)]) -> [Row<PlanItem>: Bool] {
      var result: [Row<PlanItem>: Bool] = [:]
      for item in items {
        result[item.item] = item.isInForce.value
        if !item.isInForce.isKnown { reasons += item.isInForce.reasons }
      }
      return result
    }
    // What no version added was there before the first one.
    before =
      from.map { decided(versions.items(in: $0)) }
      ?? Dictionary(all.map { ($0, index[$0]?.addedBy == nil) }, uniquingKeysWith: { first, _ in first })
    after = to.map { decided(versions.items(in: $0)) } ?? [:]
    self.reasons = reasons
  }

  /// The items that belong to both, or of which one version does not decide.
  var undecided: [Row<PlanItem>] { all.filter { before[$0] == nil || after[$0] == nil } }
}
