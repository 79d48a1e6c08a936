import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// Whether a meeting was called, published or put down in minutes in time, by the rules in force on its day (*lhůta*).
///
/// Where the rules in force state several terms nothing says which holds: it was in time if it was by each of them, and
/// late if it was late by all. Rules mostly leave open whether the day of sending and that of the meeting are counted:
/// then it was in time if it was even by the strictest counting, and late if it was late by the mildest one. Minutes
/// are due so many days after the meeting, whose own day is not counted. A notice that may be waived is late all the
/// same; whether it was waived is not for the library to say.
///
/// - Complexity: O(rules of the dossier), and the days passed.
public struct NoticeQuestion: Question {
  /// The meeting.
  public var meeting: Identifier<Meeting>

  /// What was to be done: an invitation, a publication or minutes.
  public var what: NoticeKind

  /// The body; absent where the meeting is of one body.
  public var body: Identifier<Body>?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of a meeting, of its invitation unless said otherwise.
  public init(meeting: Identifier<Meeting>, what: NoticeKind = .invitation, body: Identifier<Body>? = nil) {
    self.meeting = meeting
    self.what = what
    self.body = body
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(meeting: Identifier(blank)) }

  /// The inputs.
  public static let members = MemberList<NoticeQuestion>(
    .required("meeting", \.meeting),
    .defaulted("what", \.what),
    .optional("body", \.body))

  /// The members that name the value in a list.
  public static let keyMembers = ["meeting", "what", "body"]

  /// The permanent name.
  public static let id = QuestionID.notice

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<NoticeResult> {
    guard let found = index.placed(meeting) else { return .unknown([.missing(meeting)]) }
    guard let body = found.body(body) else {
      return .unknown([Reason(Message("procedure.whichBody"), settledBy: [found.path.appending("bodies")])])
    }
    let count = NoticeCount(what, of: found, for: body, in: index, context, recording: &recorder)
    recorder.result(count.isKept, named: "isKept")
    var result = NoticeResult(
      meeting: meeting, body: body, what: what, lastDay: count.bounds,
      isKept: count.isKept.truthAnswer(count.reasons), isWaivable: count.isWaivable)
    result.rules = count.rules.stating { $0.states(what) }
    return .known(result)
  }
}
