import DossierCoding
import ExactValues

/// A comment (*připomínka*) to a version and a place of a document, within a window.
///
/// A comment that was merged or split stays where it is: its lineage says what became of it.
public struct PlanComment: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<PlanComment>

  /// The window.
  public var window: Identifier<CommentWindow>?

  /// The entity it is about, such as an item of a plan.
  public var place: DossierPath?

  /// The place in the document, as printed, such as a page.
  public var placeWords: String?

  /// What is said, in own words.
  public var text: String?

  /// How it came.
  public var channel: Channel?

  /// Whether it is about content or form.
  public var kind: ContributionKind?

  /// The side of its author.
  public var side: Side?

  /// Which kind of user its author is, where the side is that of users.
  public var authorKind: UserKind?

  /// The organisation that made it.
  public var organisation: Identifier<Organisation>?

  /// Who made it, by a pseudonym.
  public var person: Identifier<Person>?

  /// When it was sent.
  public var sent: Written<StatedTime>?

  /// When it came.
  public var received: Written<StatedTime>?

  /// How many comments this entry stands for, where a source does not list them.
  public var standsFor: Written<CountRange>?

  /// The comment that it was merged into.
  public var mergedInto: Identifier<PlanComment>?

  /// The comment or letter that it was split from.
  public var splitFrom: Identifier<PlanComment>?

  /// How it was settled; absent where it is open.
  public var disposition: SuggestionDisposition?

  /// When it was settled.
  public var settled: Written<StatedTime>?

  /// Why it was settled so.
  public var reason: String?

  /// What its author was told, in own words.
  public var answer: String?

  /// When its author was told.
  public var answered: Written<StatedTime>?

  /// What it changed.
  public var changed: [DossierPath] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<PlanComment>) {
    self.id = id
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<PlanComment>(
    .required("id", \.id),
    .optional("window", \.window),
    .optional("place", \.place),
    .optional("placeWords", \.placeWords),
    .optional("text", \.text),
    .optional("channel", \.channel),
    .optional("kind", \.kind),
    .optional("side", \.side),
    .optional("authorKind", \.authorKind),
    .optional("organisation", \.organisation),
    .optional("person", \.person),
    .optional("sent", \.sent),
    .optional("received", \.received),
    .optional("standsFor", \.standsFor),
    .optional("mergedInto", \.mergedInto),
    .optional("splitFrom", \.splitFrom),
    .optional("disposition", \.disposition),
    .optional("settled", \.settled),
    .optional("reason", \.reason),
    .optional("answer", \.answer),
    .optional("answered", \.answered),
    .list("changed", \.changed),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [PlanComment]> = \.comments

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "comments"
}
