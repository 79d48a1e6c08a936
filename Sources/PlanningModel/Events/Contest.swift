import DossierCoding
import ExactValues

/// A contest (*soutěž*), such as the one for a logo.
public struct Contest: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Contest>

  /// What it is about.
  public var name: String

  /// The project.
  public var project: Identifier<Project>?

  /// Who entered.
  public var entrants: [ContestEntrant] = []

  /// Who voted, in own words.
  public var voters: String?

  /// The event at which the vote was taken.
  public var voteAt: Identifier<Event>?

  /// The prize.
  public var prize: String?

  /// Whose prize it is, or whose service it buys.
  public var prizeGiver: Identifier<Organisation>?

  /// How many people won.
  public var winners: Written<CountRange>?

  /// Whether the winners made one entry together.
  public var isJointEntry: Bool?

  /// What came of it.
  public var outcome: String?

  /// How many votes were cast.
  public var votesCast: Stated<Int> = .notStated

  /// What the rules say of equal votes.
  public var tie: TieRule?

  /// Since when entries were taken.
  public var from: Written<StatedTime>?

  /// Until when entries were taken; the day belongs to it.
  public var to: Written<StatedTime>?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Contest>, name: String) {
    self.id = id
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Contest>(
    .required("id", \.id),
    .required("name", \.name),
    .optional("project", \.project),
    .objects("entrants", \.entrants),
    .optional("voters", \.voters),
    .optional("voteAt", \.voteAt),
    .optional("prize", \.prize),
    .optional("prizeGiver", \.prizeGiver),
    .optional("winners", \.winners),
    .optional("isJointEntry", \.isJointEntry),
    .optional("outcome", \.outcome),
    .stated("votesCast", \.votesCast),
    .optional("tie", \.tie),
    .optional("from", \.from),
    .optional("to", \.to),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Contest]> = \.contests

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "contests"
}
