import DossierCoding
import ExactValues

/// How members came to a body (*nominace*).
public struct Nomination: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Nomination>

  /// The bodies.
  public var bodies: [Identifier<Body>] = []

  /// By what they were nominated.
  public var basis: NominationBasis

  /// Who nominated them.
  public var organisation: Identifier<Organisation>?

  /// When.
  public var time: Written<StatedTime>?

  /// The seats that it filled, where they are known.
  public var seats: [Identifier<Seat>] = []

  /// The body that nominated them.
  public var nominatedBy: Identifier<Body>?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Nomination>, basis: NominationBasis) {
    self.id = id
    self.basis = basis
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), basis: NominationBasis(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Nomination>(
    .required("id", \.id),
    .list("bodies", \.bodies),
    .required("basis", \.basis),
    .optional("organisation", \.organisation),
    .optional("time", \.time),
    .list("seats", \.seats),
    .optional("nominatedBy", \.nominatedBy),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Nomination]> = \.nominations

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "nominations"
}
