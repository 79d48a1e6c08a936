import DossierCoding
import ExactValues

/// An entry of a service in a network (*zařazení do sítě*); it secures nothing beyond its own words.
public struct NetworkEntry: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<NetworkEntry>

  /// The network.
  public var network: Identifier<Network>

  /// The service.
  public var service: Identifier<Service>?

  /// The service as printed, where none of the dossier is meant.
  public var serviceWords: String?

  /// The code of the kind of entry, as the network declares it.
  public var kind: String?

  /// Since when.
  public var from: Written<StatedTime>?

  /// Until when; the day belongs to it.
  public var to: Written<StatedTime>?

  /// The capacities in the network.
  public var capacities: [StatedCapacity] = []

  /// The territory for which the entry holds.
  public var servedTerritories: [ServedTerritory] = []

  /// The resolution that decided it, as printed.
  public var resolutionNumber: String?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<NetworkEntry>, network: Identifier<Network>) {
    self.id = id
    self.network = network
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), network: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<NetworkEntry>(
    .required("id", \.id),
    .required("network", \.network),
    .optional("service", \.service),
    .optional("serviceWords", \.serviceWords),
    .optional("kind", \.kind),
    .optional("from", \.from),
    .optional("to", \.to),
    .objects("capacities", \.capacities),
    .objects("servedTerritories", \.servedTerritories),
    .optional("resolutionNumber", \.resolutionNumber),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [NetworkEntry]> = \.networkEntries

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "networkEntries"
}
