import DossierCoding
import ExactValues
import PlanningModel

/// Whether the codes and the structure of a plan are sound (*Jsou kódy a struktura plánu v pořádku?*).
///
/// Everything is reported and nothing repaired: codes are labels that survive years, so a missing number among siblings is
/// normal, and an annex may count for itself. Codes compare part by part, numbers as numbers and letters in Czech order,
/// and only where they are built alike. Who, when and for whom may be inherited. A printed number of goals, measures or
/// projects is compared where a level of the plan is called so and items of that level are listed; the dossier may list only some.
///
/// - Complexity: O(items × length of codes).
public struct SoundnessQuestion: Question {
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
  public static let members = MemberList<SoundnessQuestion>(
    .required("plan", \.plan),
    .optional("version", \.version))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan", "version"]

  /// The permanent name.
  public static let id = QuestionID.soundness

  /// Answers the question; the day plays no part.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<Soundness> {
    let found = PlanLeaves.inForce(of: plan, in: version, index)
    guard let leaves = found.value else { return .unknown(found.reasons) }
    var count = SoundnessCount(leaves, index)
    count.structure(recording: &recorder)
    count.cards(recording: &recorder)
    count.printedNumbers(recording: &recorder)
    var result = Soundness(plan: plan, items: leaves.items.count, leaves: leaves.rows.count)
    result.counts = DefectKind.listed.map { kind in
      DefectCount(kind: kind, count: count.figures[kind]?.value.countValue ?? 0)
    }
    result.defects = DefectKind.listed.flatMap { count.defects[$0] ?? [] }
    result.notCompared = count.notCompared
    result.notDecided = count.notDecided.sorted()
    var remarks: [Reason] = []
    if !count.notCompared.isEmpty {
      remarks.append(Reason(Message("soundness.notCompared", ["count": .count(count.notCompared.count)])))
    }
    if !result.notDecided.isEmpty {
      remarks.append(
        Reason(
          Message("soundness.notDecided", ["count": .count(result.notDecided.count)]), settledBy: result.notDecided))
    }
    return .known(result, remarks: remarks)
  }
}
