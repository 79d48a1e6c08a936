import DossierCoding
import ExactValues
import PlanningModel

/// How the reports of uncovered needs of one round stand to the last one, and in which order (*hlášení nepokrytých
/// potřeb*).
///
/// Reports are compared by need, number, area, municipalities, target groups and capacity, never by their words; a number
/// of another list is no change. That no earlier report is named makes a need new only where the last round of the sender is
/// in the dossier.
///
/// - Complexity: O(reports of the dossier).
public struct NeedReportsQuestion: Question {
  /// The round.
  public var window: Identifier<RegionalWindow>

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of a round.
  public init(window: Identifier<RegionalWindow>) {
    self.window = window
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(window: Identifier(blank)) }

  /// The inputs.
  public static let members = MemberList<NeedReportsQuestion>(
    .required("window", \.window))

  /// The members that name the value in a list.
  public static let keyMembers = ["window"]

  /// The permanent name.
  public static let id = QuestionID.needReports

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<NeedReports> {
    NeedRounds(index).answer(window, recording: &recorder)
  }
}
