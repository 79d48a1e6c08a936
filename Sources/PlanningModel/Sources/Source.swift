import DossierCoding
import ExactValues

/// A text that the dossier draws on (*zdroj*), with who published it and how much of it was seen.
public struct Source: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Source>

  /// The title.
  public var title: String?

  /// Who published it.
  public var publisher: Identifier<Organisation>?

  /// The role in which the publisher speaks; a partner may publish what others carry out.
  public var publisherRole: PublisherRole?

  /// The address it was found at.
  public var address: String?

  /// When it was published; absent where the text does not say.
  public var published: Written<StatedTime>?

  /// How much of the text was seen; what follows an opening is unknown, not empty.
  public var extent: SourceExtent?

  /// Addresses that the text sends its reader to.
  public var leadsTo: [String] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Source>) {
    self.id = id
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Source>(
    .required("id", \.id),
    .optional("title", \.title),
    .optional("publisher", \.publisher),
    .optional("publisherRole", \.publisherRole),
    .optional("address", \.address),
    .optional("published", \.published),
    .optional("extent", \.extent),
    .list("leadsTo", \.leadsTo),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Source]> = \.sources

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "sources"
}
