import DossierCoding
import ExactValues

/// A theme that bodies or events deal with (*téma*).
public struct Topic: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Topic>

  /// The theme.
  public var name: String

  /// Whether the source names it as one among others.
  public var isExample: Bool?

  /// The bodies that deal with it.
  public var bodies: [Identifier<Body>] = []

  /// The promise whose events are to deal with it.
  public var promise: Identifier<Promise>?

  /// The events that deal with it.
  public var events: [Identifier<Event>] = []

  /// Who set it, in own words.
  public var setBy: String?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Topic>, name: String) {
    self.id = id
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Topic>(
    .required("id", \.id),
    .required("name", \.name),
    .optional("isExample", \.isExample),
    .list("bodies", \.bodies),
    .optional("promise", \.promise),
    .list("events", \.events),
    .optional("setBy", \.setBy),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Topic]> = \.topics

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "topics"
}
