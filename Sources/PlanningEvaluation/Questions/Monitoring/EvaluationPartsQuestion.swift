import DossierCoding
import ExactValues
import PlanningModel

/// Whether the parts of an evaluation, such as those by working group, add up to the whole (*části vyhodnocení*).
///
/// A part that does not state a number leaves the sum open; a part that is missing cannot be seen, only that the sum is less.
///
/// - Complexity: O(evaluations + parts × statuses).
public struct EvaluationPartsQuestion: Question {
  /// The whole evaluation.
  public var evaluation: Identifier<Evaluation>

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of an evaluation.
  public init(evaluation: Identifier<Evaluation>) {
    self.evaluation = evaluation
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(evaluation: Identifier(blank)) }

  /// The inputs.
  public static let members = MemberList<EvaluationPartsQuestion>(
    .required("evaluation", \.evaluation))

  /// The members that name the value in a list.
  public static let keyMembers = ["evaluation"]

  /// The permanent name.
  public static let id = QuestionID.evaluationParts

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<EvaluationParts> {
    PartsOfEvaluations(index).answer(evaluation, recording: &recorder)
  }
}
