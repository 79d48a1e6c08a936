import DossierCoding
import ExactValues

/// A mark of publicity on a text (*prvek publicity*): the sign or name of a fund.
public struct PublicityMark: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<PublicityMark>

  /// What is shown.
  public var name: String

  /// What kind of mark it is.
  public var kind: PublicityMarkKind?

  /// The project.
  public var project: Identifier<Project>?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<PublicityMark>, name: String) {
    self.id = id
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<PublicityMark>(
    .required("id", \.id),
    .required("name", \.name),
    .optional("kind", \.kind),
    .optional("project", \.project),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [PublicityMark]> = \.publicityMarks

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "publicityMarks"
}
