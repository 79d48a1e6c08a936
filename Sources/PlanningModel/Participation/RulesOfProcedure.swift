import DossierCoding
import ExactValues

/// Rules by which bodies work, as data (*základní listina, jednací řád, statut*).
///
/// A rule is neither a fact nor a promise; where the rules are silent, nothing is assumed.
public struct RulesOfProcedure: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<RulesOfProcedure>

  /// The name as printed.
  public var name: String

  /// What kind of paper it is.
  public var kind: RulesKind?

  /// The bodies that it governs.
  public var bodies: [Identifier<Body>] = []

  /// The document that holds it.
  public var document: Identifier<NamedDocument>?

  /// Since when it holds.
  public var from: Written<StatedTime>?

  /// Until when it holds; the day belongs to it.
  public var to: Written<StatedTime>?

  /// Terms before or after a meeting: invitations, proposals, minutes.
  public var notices: [NoticeRule] = []

  /// How often a body meets at least.
  public var frequency: MeetingFrequency?

  /// Who must be present for a body to decide.
  public var quorum: VoteThreshold?

  /// What a meeting without a quorum may do.
  public var withoutQuorum: WithoutQuorum?

  /// What a motion needs to be accepted.
  public var decision: VoteThreshold?

  /// How a body decides.
  public var decisionMethod: DecisionMethod?

  /// How votes are cast.
  public var ballotMethod: BallotMethod?

  /// What happens when the votes are equal.
  public var tie: TieRule?

  /// How many members may ask for a meeting.
  public var extraordinary: VoteThreshold?

  /// What is asked of the sides.
  public var triad: TriadRule?

  /// Whether carers and family members count as users.
  public var countsCarersAsUsers: Bool?

  /// How long a membership lasts, in months.
  public var termMonths: Int?

  /// How long a membership lasts, where it is no number of months, such as the plan's period.
  public var termWords: String?

  /// Whether meetings are public.
  public var isPublic: Bool?

  /// Whether members declare an interest in an item.
  public var declaresInterests: Bool?

  /// Whether a member who declared an interest may not vote on the item.
  public var interestBarsVote: Bool?

  /// How new members are admitted, in own words.
  public var admission: String?

  /// What else the rules say, in own words.
  public var words: String?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<RulesOfProcedure>, name: String) {
    self.id = id
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<RulesOfProcedure>(
    .required("id", \.id),
    .required("name", \.name),
    .optional("kind", \.kind),
    .list("bodies", \.bodies),
    .optional("document", \.document),
    .optional("from", \.from),
    .optional("to", \.to),
    .objects("notices", \.notices),
    .object("frequency", \.frequency),
    .object("quorum", \.quorum),
    .optional("withoutQuorum", \.withoutQuorum),
    .object("decision", \.decision),
    .optional("decisionMethod", \.decisionMethod),
    .optional("ballotMethod", \.ballotMethod),
    .optional("tie", \.tie),
    .object("extraordinary", \.extraordinary),
    .object("triad", \.triad),
    .optional("countsCarersAsUsers", \.countsCarersAsUsers),
    .optional("termMonths", \.termMonths),
    .optional("termWords", \.termWords),
    .optional("isPublic", \.isPublic),
    .optional("declaresInterests", \.declaresInterests),
    .optional("interestBarsVote", \.interestBarsVote),
    .optional("admission", \.admission),
    .optional("words", \.words),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [RulesOfProcedure]> = \.rulesOfProcedure

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "rulesOfProcedure"
}
