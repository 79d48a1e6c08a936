import DossierCoding
import ExactValues

/// A key activity of a project (*klíčová aktivita*).
public struct KeyActivity: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<KeyActivity>

  /// The project.
  public var project: Identifier<Project>

  /// The name.
  public var name: String

  /// Whether it runs through the whole project.
  public var isContinuous: Bool?

  /// The bodies that do it.
  public var bodies: [Identifier<Body>] = []

  /// What is done, in own words.
  public var description: String?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<KeyActivity>, project: Identifier<Project>, name: String) {
    self.id = id
    self.project = project
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), project: Identifier(blank), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<KeyActivity>(
    .required("id", \.id),
    .required("project", \.project),
    .required("name", \.name),
    .optional("isContinuous", \.isContinuous),
    .list("bodies", \.bodies),
    .optional("description", \.description),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [KeyActivity]> = \.keyActivities

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "keyActivities"
}
