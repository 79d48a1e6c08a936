import DossierCoding
import ExactValues
import PlanningModel

/// Whether a meeting, or one of its items, had a quorum by the rules in force (*usnášeníschopnost*).
///
/// Guests belong to no base. A substitute stands in for the seat it is named for. Vacant seats belong to all seats and
/// not to the filled ones. A seat that does not say whether it has a vote, and a member of whom no list says whether they
/// were there, are open: the verdict is known only if it holds however those turn out, so 3 of 6 are no quorum of more
/// than half and one of at least half.
///
/// - Complexity: O(seats of the body, lines of the attendance list and rules of the dossier).
public struct QuorumQuestion: Question {
  /// The meeting.
  public var meeting: Identifier<Meeting>

  /// The item; absent for the meeting as a whole.
  public var item: Identifier<AgendaItem>?

  /// The body; absent where the meeting is of one body.
  public var body: Identifier<Body>?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of a meeting, or of one of its items.
  public init(meeting: Identifier<Meeting>, item: Identifier<AgendaItem>? = nil, body: Identifier<Body>? = nil) {
    self.meeting = meeting
    self.item = item
    self.body = body
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(meeting: Identifier(blank)) }

  /// The inputs.
  public static let members = MemberList<QuorumQuestion>(
    .required("meeting", \.meeting),
    .optional("item", \.item),
    .optional("body", \.body))

  /// The members that name the value in a list.
  public static let keyMembers = ["meeting", "item", "body"]

  /// The permanent name.
  public static let id = QuestionID.quorum

  /// Answers the question; the day of the context does not matter, the meeting's own time does.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<QuorumResult> {
    guard let found = index.placed(meeting) else { return .unknown([.missing(meeting)]) }
    let item = self.item.flatMap { index.placed($0) }
    if let asked = self.item, item?.entity.meeting != meeting { return .unknown([.missing(asked)]) }
    guard let body = found.body(body).flatMap({ index.placed($0) }) else {
      return .unknown([
        Reason(Message("procedure.whichBody"), settledBy: [found.path.appending("bodies")])
      ])
    }
    let count = QuorumCount(of: body, at: found, item: item, in: index, recording: &recorder)
    return .known(count.result(recording: &recorder))
  }
}

extension Reason {
  /// The dossier has no entity of this name.
  static func missing<E: Entity>(_ id: Identifier<E>) -> Reason {
    Reason(Message("procedure.missing", ["path": .path(E.path(of: id))]), settledBy: [E.path(of: id)])
  }
}
