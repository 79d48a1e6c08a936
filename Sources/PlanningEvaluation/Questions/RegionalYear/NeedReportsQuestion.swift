import DossierCoding
import ExactValues
import PlanningModel

/// Question 26: which needs a round of the region asks for, how its reports stand to the last one, and in which order
/// (*hlášení nepokrytých potřeb*).
///
/// Reports are compared by need, number, area, municipalities, target groups and capacity, never by their words; a number
/// of another list is no change. That no earlier report is named makes a need new only where the last round of the sender is
/// in the dossier.
///
/// A round asks for new, changed and withdrawn needs, and for unchanged ones where it says so. Beside its own reports stand
/// the needs that none of them names: those of earlier rounds whose report still stands, and those never reported. Whether
/// such a need has changed is mostly not known, so a round that asks for changes alone leaves open whether it asks for it.
/// Whether a need is covered is not for the library to say.
///
/// - Complexity: O(reports and needs of the dossier), sorting the rounds.
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
