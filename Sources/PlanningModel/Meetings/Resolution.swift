import DossierCoding
import ExactValues

/// A resolution (*usnesení*) of a body, linked to what it changes.
public struct Resolution: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Resolution>

  /// The number as printed, such as 77/2017.
  public var number: String?

  /// The body.
  public var body: Identifier<Body>?

  /// The meeting.
  public var meeting: Identifier<Meeting>?

  /// The item.
  public var agendaItem: Identifier<AgendaItem>?

  /// The vote.
  public var vote: Identifier<Vote>?

  /// When, where no meeting says so.
  public var time: Written<StatedTime>?

  /// What was resolved, in own words.
  public var text: String?

  /// What it changes: a plan, an item, a body, a network entry.
  public var changes: [DossierPath] = []

  /// The document that holds it.
  public var document: Identifier<NamedDocument>?

  /// Whether the meeting had no quorum, so that it is only advice.
  public var wasWithoutQuorum: Bool?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Resolution>) {
    self.id = id
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Resolution>(
    .required("id", \.id),
    .optional("number", \.number),
    .optional("body", \.body),
    .optional("meeting", \.meeting),
    .optional("agendaItem", \.agendaItem),
    .optional("vote", \.vote),
    .optional("time", \.time),
    .optional("text", \.text),
    .list("changes", \.changes),
    .optional("document", \.document),
    .optional("wasWithoutQuorum", \.wasWithoutQuorum),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Resolution]> = \.resolutions

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "resolutions"
}
