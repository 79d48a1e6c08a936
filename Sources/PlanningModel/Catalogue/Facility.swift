import DossierCoding
import ExactValues

/// A facility (*zařízení, místo poskytování*): a place at which services are provided.
///
/// The name of a facility is not that of its service or provider, its address may lie in another municipality than
/// the name says, and a secret address never leaves the coordinator's dossier.
public struct Facility: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Facility>

  /// The name as printed.
  public var name: String?

  /// The services provided there.
  public var services: [Identifier<Service>] = []

  /// Who runs it, where that is not the provider of its services.
  public var operatedBy: Identifier<Organisation>?

  /// The address.
  public var address: PostalAddress?

  /// Whether the address is secret (*utajená adresa*); where nothing says so, it is not known.
  public var isAddressSecret: Stated<Bool> = .notStated

  /// Since when services are provided there.
  public var from: Written<StatedTime>?

  /// Until when services are provided there; the day belongs to it.
  public var to: Written<StatedTime>?

  /// When it is open.
  public var serviceHours: [ServiceHours] = []

  /// How it can be reached and used.
  public var access: [AccessFeature] = []

  /// The public web address.
  public var website: String?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Facility>) {
    self.id = id
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Facility>(
    .required("id", \.id),
    .optional("name", \.name),
    .list("services", \.services),
    .optional("operatedBy", \.operatedBy),
    .object("address", \.address),
    .stated("isAddressSecret", \.isAddressSecret),
    .optional("from", \.from),
    .optional("to", \.to),
    .objects("serviceHours", \.serviceHours),
    .objects("access", \.access),
    .optional("website", \.website),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Facility]> = \.facilities

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "facilities"
}
