import DossierCoding
import ExactValues

/// An edition of a catalogue of services (*katalog služeb*).
public struct CatalogueEdition: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<CatalogueEdition>

  /// The title as printed, or what the source calls it.
  public var title: String

  /// Printed or electronic.
  public var medium: CatalogueMedium?

  /// How far it is.
  public var state: WorkState?

  /// When it was issued.
  public var issued: Written<StatedTime>?

  /// Whether it updates an earlier edition.
  public var isUpdate: Bool?

  /// Where it can be found.
  public var address: String?

  /// The area whose services it lists.
  public var area: Identifier<Area>?

  /// For whom it is meant.
  public var audience: [String] = []

  /// Where it can be had.
  public var distribution: [DistributionPoint] = []

  /// What it lists.
  public var content: String?

  /// The promises that it fulfils.
  public var fulfils: [Identifier<Promise>] = []

  /// The day whose state of services it shows, which is not the day of issue.
  public var referenceDay: Written<StatedTime>?

  /// Its languages, as codes such as `cs`.
  public var languages: [String] = []

  /// Who publishes it.
  public var publisher: Identifier<Organisation>?

  /// Who assured it, and when.
  public var assurances: [Assurance] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<CatalogueEdition>, title: String) {
    self.id = id
    self.title = title
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), title: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<CatalogueEdition>(
    .required("id", \.id),
    .required("title", \.title),
    .optional("medium", \.medium),
    .optional("state", \.state),
    .optional("issued", \.issued),
    .optional("isUpdate", \.isUpdate),
    .optional("address", \.address),
    .optional("area", \.area),
    .list("audience", \.audience),
    .objects("distribution", \.distribution),
    .optional("content", \.content),
    .list("fulfils", \.fulfils),
    .optional("referenceDay", \.referenceDay),
    .list("languages", \.languages),
    .optional("publisher", \.publisher),
    .objects("assurances", \.assurances),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [CatalogueEdition]> = \.catalogueEditions

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "catalogueEditions"
}
