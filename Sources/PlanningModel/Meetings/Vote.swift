import DossierCoding
import ExactValues

/// A vote on a motion (*hlasování*): for, against, abstained and not present are four numbers, each possibly unknown.
public struct Vote: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Vote>

  /// The meeting.
  public var meeting: Identifier<Meeting>?

  /// The item.
  public var agendaItem: Identifier<AgendaItem>?

  /// The body that voted, where it was no meeting.
  public var body: Identifier<Body>?

  /// What was voted on, in own words.
  public var motion: String?

  /// The entity that it was about, such as a plan.
  public var subject: DossierPath?

  /// How votes were cast.
  public var method: BallotMethod?

  /// When, where it was no meeting.
  public var time: Written<StatedTime>?

  /// How many were for it (*pro*).
  public var votesFor: Stated<Int> = .notStated

  /// How many were against it (*proti*).
  public var votesAgainst: Stated<Int> = .notStated

  /// How many abstained (*zdržel se*).
  public var abstained: Stated<Int> = .notStated

  /// How many with a vote were not there (*nepřítomen*).
  public var notPresent: Stated<Int> = .notStated

  /// The single votes, where they are known.
  public var ballots: [Ballot] = []

  /// What the minutes say came of it.
  public var statedResult: VoteResult?

  /// Whose vote decided a tie.
  public var tieBrokenBy: Identifier<Seat>?

  /// How the vote that broke the tie was cast, also where no single votes are known.
  public var tieChoice: BallotChoice?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Vote>) {
    self.id = id
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Vote>(
    .required("id", \.id),
    .optional("meeting", \.meeting),
    .optional("agendaItem", \.agendaItem),
    .optional("body", \.body),
    .optional("motion", \.motion),
    .optional("subject", \.subject),
    .optional("method", \.method),
    .optional("time", \.time),
    .stated("votesFor", \.votesFor),
    .stated("votesAgainst", \.votesAgainst),
    .stated("abstained", \.abstained),
    .stated("notPresent", \.notPresent),
    .objects("ballots", \.ballots),
    .optional("statedResult", \.statedResult),
    .optional("tieBrokenBy", \.tieBrokenBy),
    .optional("tieChoice", \.tieChoice),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Vote]> = \.votes

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "votes"
}
