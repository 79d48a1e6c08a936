import DossierCoding
import ExactValues

/// A value that another source, or another place of the same source, gives for a member.
///
/// Conflicting values stand side by side until one is adopted; the entity holds the one that is used meanwhile.
public struct OtherReading: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<OtherReading>

  /// The member that it competes with.
  public var path: DossierPath

  /// The value as the member would hold it: codes, identifiers and days in their wire form, texts as printed.
  public var text: String

  /// Whether it was decided that the entity's own value stands.
  public var isRejected: Bool?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<OtherReading>, path: DossierPath, text: String) {
    self.id = id
    self.path = path
    self.text = text
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), path: .root, text: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<OtherReading>(
    .required("id", \.id),
    .required("path", \.path),
    .required("text", \.text),
    .optional("isRejected", \.isRejected),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [OtherReading]> = \.otherReadings

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "otherReadings"
}
