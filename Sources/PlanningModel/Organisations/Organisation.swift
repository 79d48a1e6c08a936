import CzechRegisters
import DossierCoding
import ExactValues

/// An organisation (*organizace*): a town, a provider, a local action group, a school, a department.
///
/// The kind is open, and roles belong to projects, seats and events, never to the organisation.
public struct Organisation: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Organisation>

  /// The name as printed; absent where a source only describes the organisation.
  public var name: String?

  /// What kind of organisation it is.
  public var kind: OrganisationKind?

  /// What the source says where it gives no name.
  public var description: String?

  /// Other names it is known by.
  public var aliases: [String] = []

  /// The municipality that the organisation is the self-government of.
  public var municipality: MunicipalityCode?

  /// The identification number (*IČO*).
  public var companyIdentifier: Written<CompanyIdentifier>?

  /// The organisation that this one is a unit of.
  public var partOf: Identifier<Organisation>?

  /// Names that it had for a time, each with its days.
  public var formerNames: [DatedName] = []

  /// The legal form.
  public var legalForm: LegalFormCode?

  /// Identifiers beside the identification number, each with its issuer and its days.
  public var identifiers: [IssuedIdentifier] = []

  /// The municipality in which it has its seat, which is not where it works.
  public var seatMunicipality: MunicipalityCode?

  /// The address of the seat.
  public var address: PostalAddress?

  /// The public web address.
  public var website: String?

  /// Since when it exists.
  public var from: Written<StatedTime>?

  /// Until when it existed; the day belongs to it.
  public var to: Written<StatedTime>?

  /// The organisations that followed it; more than one where it was split.
  public var successors: [Identifier<Organisation>] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Organisation>) {
    self.id = id
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Organisation>(
    .required("id", \.id),
    .optional("name", \.name),
    .optional("kind", \.kind),
    .optional("description", \.description),
    .list("aliases", \.aliases),
    .optional("municipality", \.municipality),
    .optional("companyIdentifier", \.companyIdentifier),
    .optional("partOf", \.partOf),
    .objects("formerNames", \.formerNames),
    .optional("legalForm", \.legalForm),
    .objects("identifiers", \.identifiers),
    .optional("seatMunicipality", \.seatMunicipality),
    .object("address", \.address),
    .optional("website", \.website),
    .optional("from", \.from),
    .optional("to", \.to),
    .list("successors", \.successors),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Organisation]> = \.organisations

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "organisations"
}
