import DossierCoding
import ExactValues
import PlanningModel

/// What a plan is built of: its levels with their items, how many fall on one above, printed numbers, what evaluations
/// count by, holes in the numbering (*Z čeho se plán skládá?*).
///
/// A level that the plan declares and of which nothing is listed has an unknown number of items, and a printed number may
/// still say how many there are. Goals, measures and projects are the items of a level that the plan calls so, chapters
/// those that stand at the top, municipalities those that items name. Whether codes are sound is asked by
/// ``SoundnessQuestion``.
///
/// - Complexity: O(items × log items + printed numbers × levels).
public struct PlanStructureQuestion: Question {
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
  public static let members = MemberList<PlanStructureQuestion>(
    .required("plan", \.plan),
    .optional("version", \.version))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan", "version"]

  /// The permanent name.
  public static let id = QuestionID.planStructure

  /// Answers the question; the day plays no part.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<PlanStructure> {
    let found = PlanLeaves.items(of: plan, in: version, index)
    guard let items = found.value, let plan = index.placed(plan) else { return .unknown(found.reasons) }
    let count = StructureCount(plan, items, index)
    var result = PlanStructure(plan: plan.entity.id)
    result.axis = plan.entity.axis
    result.printedNumbers = count.printedNumbers(recording: &recorder)
    result.levels = count.levels(recording: &recorder)
    result.evaluations = count.evaluations(recording: &recorder)
    result.holes = count.holes(recording: &recorder)
    guard !result.levels.isEmpty || !result.printedNumbers.isEmpty || !result.evaluations.isEmpty else {
      return .unknown([
        Reason(Message("planLeaves.noItems"), settledBy: [DossierPath(PlanItem.collectionName)])
      ])
    }
    return .known(result)
  }
}
