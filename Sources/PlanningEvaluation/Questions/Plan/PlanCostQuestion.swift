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
    let found = PlanLeaves.inForce(of: plan, in: version, index)
    guard let leaves = found.value else { return .unknown(found.reasons) }
    let count = PlanCostCount(leaves: leaves.rows, index: index, recording: &recorder)
    var costs = PlanCosts(
      plan: plan, leaves: leaves.rows.count,
      costKnownOf: count.costKnown(about: index.path(of: leaves.plan), recording: &recorder))
    costs.version = version
    costs.totals = count.totals(recording: &recorder)
    return .known(costs, remarks: remarks(on: leaves, count, in: index))
  }

  private func remarks(
    on leaves: PlanLeaves, _ count: PlanCostCount, in index: DossierIndex
  ) -> [Reason] {
    var remarks: [Reason] = []
    if index[leaves.plan]?.isPool == true { remarks.append(Reason(Message("planCosts.pool"))) }
    let counted = Set(leaves.rows)
    let above = leaves.items.filter { !counted.contains($0) && index[$0]?.costs.isEmpty == false }
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
