import DossierCoding
import ExactValues
import PlanningModel

/// How many members of a body changed between two days (*obměna členů*), part of question 23.
///
/// The turnover is 1 − |A ∩ B| / |A| for the members of the first and of the second day. A member is told by the person or
/// the pseudonym; a seat that names neither is one membership as long as it, or one of its times, lasts. Who is not told may
/// be anybody of the other day who is not told either, so the number of those who stayed is bounded.
///
/// - Complexity: O(seats of the body).
public struct TurnoverQuestion: Question {
  /// The body.
  public var body: Identifier<Body>

  /// The first day.
  public var from: Day

  /// The second day.
  public var to: Day

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of a body and two days.
  public init(body: Identifier<Body>, from: Day, to: Day) {
    self.body = body
    self.from = from
    self.to = to
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(body: Identifier(blank), from: .first, to: .first) }

  /// The inputs.
  public static let members = MemberList<TurnoverQuestion>(
    .required("body", \.body),
    .required("from", \.from),
    .required("to", \.to))

  /// The members that name the value in a list.
  public static let keyMembers = ["body", "from", "to"]

  /// The permanent name.
  public static let id = QuestionID.turnover

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<TurnoverResult> {
    guard let found = index.placed(body) else { return .unknown([.missing(body)]) }
    let count = TurnoverCount(of: found, from: from, to: to, in: index, recording: &recorder)
    return .known(count.result(recording: &recorder))
  }
}
