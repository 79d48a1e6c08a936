import DossierCoding
import ExactValues
import PlanningModel

/// What a plan costs, and where the money is to come from (*Kolik plán stojí a z čeho se zaplatí?*).
///
/// Only leaves count (``PlanCards``): where a measure and its activities both have a price, the measure's is not added. A leaf
/// that states nothing is no leaf without a cost; it leaves the sum without an upper bound. Sums of hoped, applied,
/// secured and spent money stay apart, as the same crown passes through them. An amount for several years is not spread
/// over them: it bounds each year and has a sum of its own. A price for one piece is a cost only with a number of pieces,
/// and where the item states no cost otherwise. An amount in crowns and one in thousand crowns that contradict each other
/// bound the sum. What is planned secures nothing.
///
/// - Complexity: O(items + lines × years × sources of one role and state).
public struct PlanCostQuestion: Question {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The version whose items are counted; absent for the items that no version removed.
  public var version: Identifier<PlanVersion>?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of a plan, perhaps as it is in a version.
  public init(plan: Identifier<Plan>, version: Identifier<PlanVersion>? = nil) {
    self.plan = plan
    self.version = version
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(plan: Identifier(blank)) }

  /// The inputs.
  public static let members = MemberList<PlanCostQuestion>(
    .required("plan", \.plan),
    .optional("version", \.version))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan", "version"]

  /// The permanent name.
  public static let id = QuestionID.planCosts

  /// Answers the question; the day plays no part.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<PlanCosts> {
    guard let row = index.row(of: plan) else {
      return .unknown([
        Reason(Message("planCosts.noSuchPlan", ["plan": .text(plan.text)]), settledBy: [Plan.path(of: plan)])
      ])
    }
    let inForce = itemsInForce(of: row, in: index)
    guard let items = inForce.value.map({ Set($0) }) else { return .unknown(inForce.reasons) }
    let leaves = PlanCards(index) { items.contains($0) }.leaves(of: row, in: index)
    guard !leaves.isEmpty else {
      return .unknown([
        Reason(Message("planCosts.noItems"), settledBy: [DossierPath(PlanItem.collectionName)])
      ])
    }
    let count = PlanCostCount(leaves: leaves, index: index, recording: &recorder)
    var costs = PlanCosts(
      plan: plan, leaves: leaves.count, costKnownOf: count.costKnown(about: index.path(of: row), recording: &recorder))
    costs.version = version
    costs.totals = count.totals(recording: &recorder)
    return .known(costs, remarks: remarks(on: row, items, count, in: index))
  }

  private func itemsInForce(of plan: Row<Plan>, in index: DossierIndex) -> Answer<[Row<PlanItem>]> {
    guard let version else {
      return .known(index.plans.items(of: plan).filter { index[$0]?.removedBy == nil })
    }
    guard let row = index.row(of: version), index[row]?.plan == self.plan else {
      return .unknown([
        Reason(
          Message("planCosts.noSuchVersion", ["version": .text(version.text)]),
          settledBy: [PlanVersion.path(of: version)])
      ])
    }
    let items = PlanVersions(index).items(in: row)
    let open = items.flatMap { $0.isInForce.isKnown ? [] : $0.isInForce.reasons }
    guard open.isEmpty else { return .unknown(open) }
    return .known(items.filter { $0.isInForce.value == true }.map(\.item))
  }

  private func remarks(
    on plan: Row<Plan>, _ items: Set<Row<PlanItem>>, _ count: PlanCostCount, in index: DossierIndex
  ) -> [Reason] {
    var remarks: [Reason] = []
    if index[plan]?.isPool == true { remarks.append(Reason(Message("planCosts.pool"))) }
    let counted = Set(count.leaves)
    let above = items.filter { !counted.contains($0) && index[$0]?.costs.isEmpty == false }.sorted()
    if !above.isEmpty {
      remarks.append(
        Reason(
          Message("planCosts.pricedAbove", ["count": .count(above.count)]),
          settledBy: above.map { index.path(of: $0).appending("costs") }))
    }
    if count.approximate > 0 {
      remarks.append(Reason(Message("planCosts.approximate", ["count": .count(count.approximate)])))
    }
    return remarks
  }
}
