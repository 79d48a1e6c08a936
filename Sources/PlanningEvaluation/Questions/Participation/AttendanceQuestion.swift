import DossierCoding
import ExactValues
import PlanningModel

/// Question 23: who takes part (*Kdo se účastní jednání?*).
///
/// The attendance is the members present with a vote, or their substitutes, out of the seats with a vote, summed over the
/// meetings that have an attendance list; guests do not count. A member of whom a list says nothing is open, and so is a
/// meeting whose time does not decide whether it belongs; a joint meeting's number bounds that of each body. Nobody is
/// said never to have come: organisations are named that no list records, and how many meetings have no list.
///
/// - Complexity: O(meetings of the body times its seats).
public struct AttendanceQuestion: Question {
  /// The body.
  public var body: Identifier<Body>

  /// The first day of the meetings; absent for all before the last day.
  public var from: Day?

  /// The last day of the meetings; absent for the day of the context.
  public var through: Day?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of a body, of all its meetings or of those in a time.
  public init(body: Identifier<Body>, from: Day? = nil, through: Day? = nil) {
    self.body = body
    self.from = from
    self.through = through
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(body: Identifier(blank)) }

  /// The inputs.
  public static let members = MemberList<AttendanceQuestion>(
    .required("body", \.body),
    .optional("from", \.from),
    .optional("through", \.through))

  /// The members that name the value in a list.
  public static let keyMembers = ["body", "from", "through"]

  /// The permanent name.
  public static let id = QuestionID.attendance

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<AttendanceResult> {
    guard let found = index.placed(body) else { return .unknown([.missing(body)]) }
    var count = AttendanceCount(of: found, in: index)
    let last = through ?? context.asOf
    count.addMeetings(from: from ?? .first, through: last, recording: &recorder)
    return .known(count.result(recording: &recorder), remarks: count.remarks)
  }
}
