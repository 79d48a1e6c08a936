import DossierCoding
import ExactValues

/// A document that a source names (*dokument*): a charter, an analysis, minutes; often it is not included.
public struct NamedDocument: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<NamedDocument>

  /// The name as printed, or what the source calls it.
  public var name: String

  /// What kind of document it is.
  public var kind: DocumentKind?

  /// Whether its text is at hand.
  public var availability: DocumentAvailability?

  /// The bodies that it governs or describes.
  public var bodies: [Identifier<Body>] = []

  /// What it is about, such as a plan.
  public var subject: DossierPath?

  /// How many documents this entry stands for, where a source does not list them.
  public var standsFor: Written<CountRange>?

  /// When it was made.
  public var made: Written<StatedTime>?

  /// Where it can be found.
  public var address: String?

  /// The promises that it fulfils.
  public var fulfils: [Identifier<Promise>] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<NamedDocument>, name: String) {
    self.id = id
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<NamedDocument>(
    .required("id", \.id),
    .required("name", \.name),
    .optional("kind", \.kind),
    .optional("availability", \.availability),
    .list("bodies", \.bodies),
    .optional("subject", \.subject),
    .optional("standsFor", \.standsFor),
    .optional("made", \.made),
    .optional("address", \.address),
    .list("fulfils", \.fulfils),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [NamedDocument]> = \.documents

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "documents"
}
