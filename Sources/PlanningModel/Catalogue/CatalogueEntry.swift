import DossierCoding
import ExactValues

/// An entry of a catalogue (*záznam v katalogu*): a provider or a service in one or more editions.
public struct CatalogueEntry: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<CatalogueEntry>

  /// The provider.
  public var organisation: Identifier<Organisation>?

  /// The service.
  public var service: Identifier<Service>?

  /// The editions that hold the entry.
  public var editions: [Identifier<CatalogueEdition>] = []

  /// The identifier or heading of the entry in the edition.
  public var label: String?

  /// What the entry says, in own words.
  public var description: String?

  /// Who assured the entry, and when.
  public var assurances: [Assurance] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<CatalogueEntry>) {
    self.id = id
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<CatalogueEntry>(
    .required("id", \.id),
    .optional("organisation", \.organisation),
    .optional("service", \.service),
    .list("editions", \.editions),
    .optional("label", \.label),
    .optional("description", \.description),
    .objects("assurances", \.assurances),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [CatalogueEntry]> = \.catalogueEntries

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "catalogueEntries"
}
