import DossierCoding
import ExactValues

/// What a source says without a number, an actor or a date: an aim, a principle, an intention, in own words.
public struct Statement: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Statement>

  /// What kind of statement it is.
  public var kind: StatementKind

  /// The content, in own words.
  public var text: String

  /// What it is about.
  public var subject: DossierPath?

  /// Whose statement it is.
  public var organisation: Identifier<Organisation>?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Statement>, kind: StatementKind, text: String) {
    self.id = id
    self.kind = kind
    self.text = text
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), kind: StatementKind(rawValue: ""), text: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Statement>(
    .required("id", \.id),
    .required("kind", \.kind),
    .required("text", \.text),
    .optional("subject", \.subject),
    .optional("organisation", \.organisation),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Statement]> = \.statements

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "statements"
}
