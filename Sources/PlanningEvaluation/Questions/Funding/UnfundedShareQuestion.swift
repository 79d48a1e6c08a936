import DossierCoding
import ExactValues
import PlanningModel

/// What share of a plan's cost is not covered by money (*Jaká část nákladů plánu není finančně zajištěna?*).
///
/// Counted are the leaves whose cost is known to the haléř, and it is said how many of all these are. What a leaf has above
/// its own cost covers no other leaf. Money that is not stated exactly bounds the share. Items above leaves are not added;
/// where their own cost differs from that of the leaves below, the difference is given. Money of other states than the
/// one asked for covers nothing. Leaves that were cancelled or dropped count until a version removes them.
///
/// - Complexity: O(items + (leaves + lines) × years).
public struct UnfundedShareQuestion: Question {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The version whose items are looked at; absent for the items that no version removed.
  public var version: Identifier<PlanVersion>?

  /// The state of the money; money of other states does not count.
  public var state: FundingState

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of a plan, perhaps as it is in a version.
  public init(plan: Identifier<Plan>, version: Identifier<PlanVersion>? = nil, state: FundingState = .secured) {
    self.plan = plan
    self.version = version
    self.state = state
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(plan: Identifier(blank)) }

  /// The inputs.
  public static let members = MemberList<UnfundedShareQuestion>(
    .required("plan", \.plan),
    .optional("version", \.version),
    .defaulted("state", \.state))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan", "version", "state"]

  /// The permanent name.
  public static let id = QuestionID.unfundedShare

  /// Answers the question; the day plays no part but for the remark about cancelled leaves.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<UnfundedShare> {
    let found = PlanLeaves.inForce(of: plan, in: version, index)
    guard let leaves = found.value else { return .unknown(found.reasons) }
    let facts = LeafFacts(of: leaves, index, on: context.asOf, recording: &recorder)
    var count = UnfundedCount(leaves, facts, state, index, recording: &recorder)
    var result = UnfundedShare(plan: plan, state: state, total: count.part(of: nil, recording: &recorder))
    result.version = version
    for year in count.years { result.years.append(count.part(of: year, recording: &recorder)) }
    result.pricedParents = count.pricedParents(recording: &recorder)
    return .known(result, remarks: remarks(on: result, leaves, facts, count, index))
  }

  private func remarks(
    on result: UnfundedShare, _ leaves: PlanLeaves, _ facts: LeafFacts, _ count: UnfundedCount, _ index: DossierIndex
  ) -> [Reason] {
    var remarks: [Reason] = []
    if index[leaves.plan]?.isPool == true { remarks.append(Reason(Message("planCosts.pool"))) }
    let differing = result.pricedParents.filter { $0.difference.value != .zero }
    if !differing.isEmpty {
      remarks.append(
        Reason(
          Message("planFunding.parentDiffers", ["count": .count(differing.count)]),
          settledBy: differing.map { $0.item.appending("costs") }.inOrder))
    }
    var recorder = SilentRecorder()
    let ended = leaves.rows.filter { facts.isLive($0, recording: &recorder).value == .truth(false) }
    if !ended.isEmpty {
      remarks.append(
        Reason(
          Message("planFunding.endedLeaves", ["count": .count(ended.count)]),
          settledBy: ended.map { index.path(of: $0) }.inOrder))
    }
    if count.approximate > 0 {
      remarks.append(Reason(Message("planCosts.approximate", ["count": .count(count.approximate)])))
    }
    return remarks
  }
}
