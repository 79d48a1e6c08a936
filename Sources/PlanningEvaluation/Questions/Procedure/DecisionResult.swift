import DossierCoding
import ExactValues
import PlanningModel

/// What came of a vote, and by which numbers.
public struct DecisionResult: DossierObject {
  /// The vote.
  public var vote: Identifier<Vote>

  /// The body that voted.
  public var body: Identifier<Body>

  /// How many were for it.
  public var votesFor: Answer<Int>

  /// How many were against it.
  public var votesAgainst: Answer<Int>

  /// How many abstained.
  public var abstained: Answer<Int>

  /// How many with a vote were not present.
  public var notPresent: Answer<Int>

  /// The seats with a vote.
  public var seats: Answer<Int>

  /// What came of it by the rules; stated only where it holds whatever is not known.
  public var result: Answer<VoteResult>

  /// Whether that is what the minutes say.
  public var agreesWithMinutes: Answer<Bool>

  /// Whether there was a quorum for the item, or for the meeting.
  public var hasQuorum: Answer<Bool>

  /// Whether each side carried it, where the rules ask for that.
  public var sides: [SideDecision] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value in which nothing is known yet.
  public init(vote: Identifier<Vote>, body: Identifier<Body>) {
    self.vote = vote
    self.body = body
    votesFor = .unknown([])
    votesAgainst = .unknown([])
    abstained = .unknown([])
    notPresent = .unknown([])
    seats = .unknown([])
    result = .unknown([])
    agreesWithMinutes = .unknown([])
    hasQuorum = .unknown([])
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(vote: Identifier(blank), body: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<DecisionResult>(
    .required("vote", \.vote),
    .required("body", \.body),
    .required("votesFor", \.votesFor),
    .required("votesAgainst", \.votesAgainst),
    .required("abstained", \.abstained),
    .required("notPresent", \.notPresent),
    .required("seats", \.seats),
    .required("result", \.result),
    .required("agreesWithMinutes", \.agreesWithMinutes),
    .required("hasQuorum", \.hasQuorum),
    .objects("sides", \.sides, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["vote"]
}
