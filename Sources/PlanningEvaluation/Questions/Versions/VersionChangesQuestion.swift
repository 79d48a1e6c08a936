import DossierCoding
import ExactValues
import PlanningModel

/// What changed between two versions of a plan, and who approved it (*Co se mezi verzemi plánu změnilo a kdo to schválil?*).
///
/// Items are compared by identity: one that a version added is new, one that it removed is gone, and one that names
/// others as replaced takes their place, through versions between too. Codes and names are no identity. What differs
/// inside an item is seen only where the dossier holds both: the old one, removed, and the new one that replaces it.
/// One that took the place of one item is compared member by member; for splits and mergers only who came from whom is
/// said. Each step names proposers and acts: a plan may be adopted by an assembly and an addendum by a council. An act that
/// changed the plan and names no version belongs to the only version of its time, which is said; otherwise it is listed.
/// Whether the number of leaves changed is told apart from whether anything changed.
///
/// - Complexity: O(items of the plan + versions + acts).
public struct VersionChangesQuestion: Question {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The earlier version; absent for the plan before the first version that the dossier names.
  public var from: Identifier<PlanVersion>?

  /// The later version.
  public var to: Identifier<PlanVersion>

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of a plan and two versions.
  public init(plan: Identifier<Plan>, from: Identifier<PlanVersion>? = nil, to: Identifier<PlanVersion>) {
    self.plan = plan
    self.from = from
    self.to = to
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(plan: Identifier(blank), to: Identifier(blank)) }

  /// The inputs.
  public static let members = MemberList<VersionChangesQuestion>(
    .required("plan", \.plan),
    .optional("from", \.from),
    .required("to", \.to))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan", "from", "to"]

  /// The permanent name.
  public static let id = QuestionID.versionChanges

  /// Answers the question; the day plays no part.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<VersionChanges> {
    guard let row = index.row(of: plan) else {
      return .unknown([
        Reason(Message("planLeaves.noSuchPlan", ["plan": .text(plan.text)]), settledBy: [Plan.path(of: plan)])
      ])
    }
    for version in [from, to].compactMap({ $0 }) where index[version]?.plan != plan {
      return .unknown([
        Reason(
          Message("planLeaves.noSuchVersion", ["version": .text(version.text)]),
          settledBy: [PlanVersion.path(of: version)])
      ])
    }
    let versions = PlanVersions(index)
    let lineage = index.row(of: to).map { versions.lineage(of: $0) } ?? []
    let earlier = from.flatMap { index.row(of: $0) }
    if let from, let earlier, !lineage.contains(earlier) {
      return .unknown([
        Reason(
          Message("versionChanges.noSuccessor", ["from": .text(from.text), "to": .text(to.text)]),
          settledBy: [PlanVersion.path(of: to).appending("previous")])
      ])
    }
    let items = VersionItems(plan: row, from: earlier, to: lineage.first, versions, index)
    let comparison = VersionComparison(items, plan: row, index)
    var result = comparison.result(of: plan, recording: &recorder)
    let acts = ActsOfVersions(of: row, index)
    let (first, last) = (from.flatMap { index[$0]?.from }, index[to]?.from)
    result.steps = lineage.prefix { $0 != earlier }.reversed().compactMap { acts.step($0) }
    result.planDecisions = acts.decisionsOnPlan
    result.unplaced = acts.unplaced(between: first, and: last)
    result.papersBetween = papers(between: first, and: last, in: index)
    var remarks = [Reason(Message("versionChanges.bothHeld"))]
    if !result.unplaced.isEmpty {
      remarks.append(
        Reason(
          Message("versionChanges.unplaced", ["count": .count(result.unplaced.count)]),
          settledBy: result.unplaced.map { Act.path(of: $0).appending("version") }.inOrder))
    }
    return .known(result, remarks: remarks)
  }

  /// The papers that are parts of the plan and surely begin neither before nor after the versions.
  private func papers(
    between first: Written<StatedTime>?, and last: Written<StatedTime>?, in index: DossierIndex
  ) -> [Identifier<Plan>] {
    index.dossier.plans.filter { paper in
      guard paper.partOf == plan else { return false }
      guard let begin = paper.from?.value else { return true }
      if let first = first?.value, begin.isBefore(first).value == true { return false }
      if let last = last?.value, begin.isAfter(last).value == true { return false }
      return true
    }.map(\.id)
  }
}
