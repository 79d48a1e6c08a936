import DossierCoding
import ExactValues
import PlanningModel

/// Whether something was done in time before or after a meeting.
public struct NoticeResult: DossierObject {
  /// The meeting.
  public var meeting: Identifier<Meeting>

  /// The body whose rules are meant.
  public var body: Identifier<Body>

  /// What was to be done.
  public var what: NoticeKind

  /// The rules that state the term.
  public var rules: [Identifier<RulesOfProcedure>] = []

  /// The last day that is in time; bounded by the strictest and the mildest where the rules do not say how the ends count,
  /// or the day of the meeting is not stated.
  public var lastDay: Answer<Day>

  /// Whether it was done in time.
  public var isKept: Answer<Bool>

  /// Whether the rules let an urgent matter lift the term.
  public var isWaivable: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// The last day that may be in time: who was later was surely late.
  package var mildestDay: Day? {
    switch lastDay.content {
    case .known(let day): day
    case .bounded(_, let upper): upper
    default: nil
    }
  }

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    meeting: Identifier<Meeting>, body: Identifier<Body>, what: NoticeKind, lastDay: Answer<Day>,
    isKept: Answer<Bool>, isWaivable: Answer<Bool>
  ) {
    self.meeting = meeting
    self.body = body
    self.what = what
    self.lastDay = lastDay
    self.isKept = isKept
    self.isWaivable = isWaivable
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      meeting: Identifier(blank), body: Identifier(blank), what: NoticeKind(rawValue: ""), lastDay: .unknown([]),
      isKept: .unknown([]), isWaivable: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<NoticeResult>(
    .required("meeting", \.meeting),
    .required("body", \.body),
    .required("what", \.what),
    .list("rules", \.rules),
    .required("lastDay", \.lastDay),
    .required("isKept", \.isKept),
    .required("isWaivable", \.isWaivable))

  /// The members that name the value in a list.
  public static let keyMembers = ["meeting", "body", "what"]
}
