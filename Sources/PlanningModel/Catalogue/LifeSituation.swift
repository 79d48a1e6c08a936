import DossierCoding
import ExactValues

/// A life situation by which a guide leads to help (*životní situace*).
public struct LifeSituation: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<LifeSituation>

  /// The situation as the guide names it.
  public var name: String

  /// Organisations that the guide names for it.
  public var organisations: [Identifier<Organisation>] = []

  /// Services that the guide names for it.
  public var services: [Identifier<Service>] = []

  /// The target groups it relates to, where somebody states it.
  public var targetGroups: [Identifier<TargetGroup>] = []

  /// The edition that holds it.
  public var edition: Identifier<CatalogueEdition>?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<LifeSituation>, name: String) {
    self.id = id
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<LifeSituation>(
    .required("id", \.id),
    .required("name", \.name),
    .list("organisations", \.organisations),
    .list("services", \.services),
    .list("targetGroups", \.targetGroups),
    .optional("edition", \.edition),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [LifeSituation]> = \.lifeSituations

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "lifeSituations"
}
