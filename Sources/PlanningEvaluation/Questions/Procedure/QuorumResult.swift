import DossierCoding
import ExactValues
import PlanningModel

/// Whether a meeting or one of its items had a quorum, and by which numbers.
public struct QuorumResult: DossierObject {
  /// The meeting.
  public var meeting: Identifier<Meeting>

  /// The item, where one was asked about.
  public var item: Identifier<AgendaItem>?

  /// The body.
  public var body: Identifier<Body>

  /// The rules that state the quorum.
  public var rules: [Identifier<RulesOfProcedure>] = []

  /// Of what the fraction is taken.
  public var base: ThresholdBase?

  /// The seats with a vote that belong to the base; all of them where the rules name no base.
  public var seats: Answer<Int>

  /// The members with a vote, or their substitutes, who were present.
  public var present: Answer<Int>

  /// The share of those present in all seats with a vote, which may differ from item to item; absent where it was not asked for.
  public var attendance: Answer<Ratio>?

  /// Whether there was a quorum.
  public var holds: Answer<Bool>

  /// Whether that is what the minutes say.
  public var agreesWithMinutes: Answer<Bool>

  /// Who was present of each side, where the rules ask for it.
  public var sides: [SidePresence] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    meeting: Identifier<Meeting>, body: Identifier<Body>, seats: Answer<Int>, present: Answer<Int>,
    holds: Answer<Bool>, agreesWithMinutes: Answer<Bool>
  ) {
    self.meeting = meeting
    self.body = body
    self.seats = seats
    self.present = present
    self.holds = holds
    self.agreesWithMinutes = agreesWithMinutes
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      meeting: Identifier(blank), body: Identifier(blank), seats: .unknown([]), present: .unknown([]),
      holds: .unknown([]), agreesWithMinutes: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<QuorumResult>(
    .required("meeting", \.meeting),
    .optional("item", \.item),
    .required("body", \.body),
    .list("rules", \.rules),
    .optional("base", \.base),
    .required("seats", \.seats),
    .required("present", \.present),
    .optional("attendance", \.attendance),
    .required("holds", \.holds),
    .required("agreesWithMinutes", \.agreesWithMinutes),
    .objects("sides", \.sides, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["meeting", "item", "body"]
}
