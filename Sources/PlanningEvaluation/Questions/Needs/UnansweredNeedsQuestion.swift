import DossierCoding
import ExactValues
import PlanningModel

/// Which needs no measure of a plan answers (*Na které zjištěné potřeby neodpovídá žádné opatření?*).
///
/// A need is answered by a live leaf that it names or that names it, by an item above a live leaf, or by a step below one. Needs that
/// are stated to be the same are one need; what only looks the same is listed. A need without a weight has no place, and a
/// municipality that names no need is no evidence that there is none.
///
/// - Complexity: O(needs + items + links), beside sorting.
public struct UnansweredNeedsQuestion: Question {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The version; absent for the items that no version removed.
  public var version: Identifier<PlanVersion>?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks with its inputs; what is optional is left out.
  public init(plan: Identifier<Plan>, version: Identifier<PlanVersion>? = nil) {
    self.plan = plan
    self.version = version
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(plan: Identifier(blank)) }

  /// The inputs.
  public static let members = MemberList<UnansweredNeedsQuestion>(
    .required("plan", \.plan),
    .optional("version", \.version))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan", "version"]

  /// The permanent name.
  public static let id = QuestionID.unansweredNeeds

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<UnansweredNeeds> {
    let found = PlanLeaves.inForce(of: plan, in: version, index)
    guard let leaves = found.value else { return .unknown(found.reasons) }
    guard !index.dossier.needs.isEmpty else {
      return .unknown([Reason(Message("unansweredNeeds.noNeeds"), settledBy: [DossierPath(Need.collectionName)])])
    }
    let facts = LeafFacts(of: leaves, index, on: context.asOf, recording: &recorder)
    return NeedAnswers(self, leaves, facts, index, recording: &recorder).answer(recording: &recorder)
  }
}
