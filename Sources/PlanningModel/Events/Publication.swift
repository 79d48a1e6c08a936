import DossierCoding
import ExactValues

/// Something published about the process (*publicita*): an article, a press release.
public struct Publication: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Publication>

  /// What kind of publication it is.
  public var kind: PublicationKind

  /// What it is.
  public var name: String?

  /// Where it appears.
  public var outlets: [Identifier<Organisation>] = []

  /// Where it appears, where no organisation is named.
  public var outletWords: String?

  /// When it appeared.
  public var published: Written<StatedTime>?

  /// Where it can be found.
  public var address: String?

  /// What it is about, such as an event or a plan.
  public var subject: DossierPath?

  /// How many publications this entry stands for.
  public var standsFor: Written<CountRange>?

  /// The project.
  public var project: Identifier<Project>?

  /// How far it is.
  public var state: WorkState?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Publication>, kind: PublicationKind) {
    self.id = id
    self.kind = kind
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), kind: PublicationKind(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Publication>(
    .required("id", \.id),
    .required("kind", \.kind),
    .optional("name", \.name),
    .list("outlets", \.outlets),
    .optional("outletWords", \.outletWords),
    .optional("published", \.published),
    .optional("address", \.address),
    .optional("subject", \.subject),
    .optional("standsFor", \.standsFor),
    .optional("project", \.project),
    .optional("state", \.state),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Publication]> = \.publications

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "publications"
}
