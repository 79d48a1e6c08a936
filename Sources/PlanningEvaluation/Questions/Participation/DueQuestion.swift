import DossierCoding
import ExactValues
import PlanningModel

/// Question 28: what is due until a day (*Co je třeba do dne D?*).
///
/// Invitations, publications and minutes are due by the rules of procedure, tasks by their own day, memberships expire. What
/// is done, called off or continuous is not due. What was due before the day of the context is overdue. A window of
/// comments ends on its last day; one that states none may end on any day from its first. Its comments are to be settled
/// by its term, unless a settlement is published or all of them are settled, and what was handed on is to be answered
/// by its own. A round of the region ends like a window of comments. Acts and decisions of the region whose day lies ahead
/// are to come, among them the region's approval; one that states neither a day nor an outcome may come any time.
///
/// - Complexity: O(meetings times rules, tasks, seats, comments, windows, acts, decisions and things handed on).
public struct DueQuestion: Question {
  /// The last day that is looked at.
  public var until: Day

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks what is due until a day.
  public init(until: Day) {
    self.until = until
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(until: .first) }

  /// The inputs.
  public static let members = MemberList<DueQuestion>(
    .required("until", \.until))

  /// The members that name the value in a list.
  public static let keyMembers = ["until"]

  /// The permanent name.
  public static let id = QuestionID.due

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<DueResult> {
    var count = DueCount(until: until, in: index, context)
    count.addTasks(recording: &recorder)
    count.addMeetings(recording: &recorder)
    count.addTerms(recording: &recorder)
    count.addWindows(recording: &recorder)
    count.addAnswers(recording: &recorder)
    count.addRounds(recording: &recorder)
    count.addDecisions(recording: &recorder)
    return .known(count.result(recording: &recorder))
  }
}
