import DossierCoding
import ExactValues
import PlanningModel

/// A question asked of a dossier (*otázka*): its inputs are its properties, its answer is a pure function.
///
/// The single place where a figure is computed is a question; rules and documents call it.
public protocol Question: DossierObject {
  /// What the question answers with.
  associatedtype Value: DossierValue

  /// The permanent name of the question.
  static var id: QuestionID { get }

  /// Answers the question, telling a recorder every step.
  func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<Value>
}

/// An answer with its derivation.
public struct Explained<Value: DossierValue>: Sendable, Hashable {
  /// The answer; the same as without a derivation.
  public let answer: Answer<Value>
  /// The derivation.
  public let trace: Trace
}

extension Question {
  /// Answers the question.
  public func answer(for index: DossierIndex, in context: EvaluationContext) -> Answer<Value> {
    var recorder = SilentRecorder()
    let answer = answer(for: index, in: context, recording: &recorder)
    return answer.remarking(recorder.extrapolated.remarks)
  }

  /// Answers the question with the derivation of every number.
  ///
  /// - Complexity: that of the answer, and the digest of the dossier.
  public func explained(for index: DossierIndex, in context: EvaluationContext) -> Explained<Value> {
    var recorder = TraceRecorder()
    let answer = answer(for: index, in: context, recording: &recorder)
    let trace = recorder.sealed(
      question: Self.id.rawValue, inputs: RawJSON(self), asOf: context.asOf, library: LibraryVersion.text,
      dossier: index.dossier.digest)
    return Explained(answer: answer.remarking(recorder.extrapolated.remarks), trace: trace)
  }
}
