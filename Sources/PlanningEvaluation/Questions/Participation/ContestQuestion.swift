import DossierCoding
import ExactValues
import PlanningModel

/// The ranking of a contest with ties and joint entries (*pořadí v soutěži*).
///
/// Entrants who made one entry together are one entry. Entries with equal votes share a place and the next one is skipped.
/// Votes that are not stated are bounded by the votes cast, and a place is known where it is the same whatever they are.
///
/// - Complexity: O(entries squared).
public struct ContestQuestion: Question {
  /// The contest.
  public var contest: Identifier<Contest>

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of a contest.
  public init(contest: Identifier<Contest>) {
    self.contest = contest
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(contest: Identifier(blank)) }

  /// The inputs.
  public static let members = MemberList<ContestQuestion>(
    .required("contest", \.contest))

  /// The members that name the value in a list.
  public static let keyMembers = ["contest"]

  /// The permanent name.
  public static let id = QuestionID.contest

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<ContestResult> {
    guard let found = index.placed(contest) else { return .unknown([.missing(contest)]) }
    return ContestCount(of: found, recording: &recorder).answer(recording: &recorder)
  }
}
