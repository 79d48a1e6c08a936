import DossierCoding
import ExactValues

/// A contact that belongs to a function, not to a person (*kontakt na funkci*).
public struct FunctionContact: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<FunctionContact>

  /// The function, such as coordinator (*koordinátor*).
  public var function: String

  /// Where the function is held.
  public var organisation: Identifier<Organisation>?

  /// The project it serves.
  public var project: Identifier<Project>?

  /// A public address, if one is stated.
  public var address: String?

  /// What kind of contact the address is.
  public var kind: ContactKind?

  /// The body in which the function is held.
  public var body: Identifier<Body>?

  /// The service it serves.
  public var service: Identifier<Service>?

  /// The facility it serves.
  public var facility: Identifier<Facility>?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<FunctionContact>, function: String) {
    self.id = id
    self.function = function
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), function: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<FunctionContact>(
    .required("id", \.id),
    .required("function", \.function),
    .optional("organisation", \.organisation),
    .optional("project", \.project),
    .optional("address", \.address),
    .optional("kind", \.kind),
    .optional("body", \.body),
    .optional("service", \.service),
    .optional("facility", \.facility),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [FunctionContact]> = \.contacts

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "contacts"
}
