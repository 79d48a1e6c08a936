import DossierCoding
import ExactValues
import PlanningModel

/// Which target groups of a plan have no measure (*Pro které cílové skupiny není žádné opatření?*).
///
/// A group is covered where a live leaf names it, by itself or from above, outside the common bucket. A leaf of which no
/// group is stated may be for anybody, and so leaves every group that no other one names open. Groups that relate to the
/// same register code may be the same people; that is remarked and decides nothing. Working groups play no part: one may
/// work for several target groups. Where the plan lists no groups, those that its items name are its groups. That a measure
/// names a group does not mean that a need is met.
///
/// - Complexity: O(items + reports + named groups).
public struct UncoveredTargetGroupsQuestion: Question {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The version whose items are looked at; absent for the items that no version removed.
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
  public static let members = MemberList<UncoveredTargetGroupsQuestion>(
    .required("plan", \.plan),
    .optional("version", \.version))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan", "version"]

  /// The permanent name.
  public static let id = QuestionID.uncoveredTargetGroups

  /// Answers the question for the day of the context.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<UncoveredTargetGroups> {
    let found = PlanLeaves.inForce(of: plan, in: version, index)
    guard let leaves = found.value else { return .unknown(found.reasons) }
    let path = index.path(of: leaves.plan)
    let stated = index[leaves.plan]?.targetGroups ?? []
    _ = recorder.stated(TraceValue(stated), at: path.appending("targetGroups"))
    let named = leaves.items.flatMap { index[$0]?.targetGroups ?? [] }
    let groups = Set(stated.isEmpty ? named : stated).sorted { $0.text < $1.text }
    guard !groups.isEmpty else {
      return .unknown([
        Reason(Message("targetGroups.noGroups"), settledBy: [path.appending("targetGroups")])
      ])
    }
    let count = TargetGroupCount(leaves, index, on: context.asOf, recording: &recorder)
    var result = UncoveredTargetGroups(plan: plan, leaves: leaves.rows.count, notCovered: .unknown([]))
    result.version = version
    var uncovered: [Figure] = []
    for group in groups {
      let (coverage, isUncovered) = count.coverage(of: group, recording: &recorder)
      result.groups.append(coverage)
      uncovered.append(isUncovered)
    }
    let total = recorder.apply(.countPossible, to: uncovered, about: path)
    recorder.result(total, named: "notCovered")
    let number = recorder.apply(.countStated, to: groups.map { recorder.given(TraceValue($0)) }, about: path)
    recorder.result(number, named: "targetGroups")
    result.notCovered = total.countAnswer(count.openReasons)
    result.withoutGroups = count.withoutGroups
    result.forAll = count.leaves(naming: groups)
    result.otherGroups = stated.isEmpty ? [] : count.named.subtracting(groups).sorted { $0.text < $1.text }
    return .known(result, remarks: remarks(on: result, isListed: !stated.isEmpty, index))
  }

  private func remarks(
    on result: UncoveredTargetGroups, isListed: Bool, _ index: DossierIndex
  ) -> [Reason] {
    var remarks: [Reason] = []
    if !isListed {
      remarks.append(
        Reason(Message("targetGroups.namedByItems"), settledBy: [Plan.path(of: plan).appending("targetGroups")]))
    }
    func remark(_ key: String, _ paths: [DossierPath]) {
      guard !paths.isEmpty else { return }
      remarks.append(
        Reason(Message(MessageKey(rawValue: key), ["count": .count(paths.count)]), settledBy: paths.inOrder))
    }
    remark("targetGroups.forAll", result.forAll.map { $0.appending("targetGroups") })
    remark(
      "targetGroups.sameCode",
      result.groups.filter { !$0.sameCodeAs.isEmpty }.map { TargetGroup.path(of: $0.group).appending("registerCodes") })
    let measures = Set(result.groups.flatMap(\.measures))
    let bare = measures.filter { path in
      index.row(at: path, of: PlanItem.self).flatMap { index[$0] }.map { !$0.hasCard } ?? false
    }
    remark("targetGroups.withoutCard", Array(bare))
    return remarks
  }
}
