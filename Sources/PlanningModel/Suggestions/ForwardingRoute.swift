import DossierCoding
import ExactValues

/// Where suggestions and outputs of meetings are handed on to (*předávání výstupů*).
public struct ForwardingRoute: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<ForwardingRoute>

  /// Where they go.
  public var destination: ForwardingDestination

  /// What is handed on, in own words.
  public var what: [String] = []

  /// Whose departments, rules or plan they are.
  public var organisation: Identifier<Organisation>?

  /// The key activity whose outputs they are.
  public var keyActivity: Identifier<KeyActivity>?

  /// The project.
  public var project: Identifier<Project>?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<ForwardingRoute>, destination: ForwardingDestination) {
    self.id = id
    self.destination = destination
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), destination: ForwardingDestination(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ForwardingRoute>(
    .required("id", \.id),
    .required("destination", \.destination),
    .list("what", \.what),
    .optional("organisation", \.organisation),
    .optional("keyActivity", \.keyActivity),
    .optional("project", \.project),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [ForwardingRoute]> = \.forwardingRoutes

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "forwardingRoutes"
}
