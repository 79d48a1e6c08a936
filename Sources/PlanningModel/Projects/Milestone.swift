import DossierCoding
import ExactValues

/// A dated point of a project or a process (*milník*).
public struct Milestone: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Milestone>

  /// What happens, in own words.
  public var name: String

  /// The project.
  public var project: Identifier<Project>?

  /// When.
  public var time: Written<StatedTime>?

  /// How far it is.
  public var state: WorkState?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Milestone>, name: String) {
    self.id = id
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Milestone>(
    .required("id", \.id),
    .required("name", \.name),
    .optional("project", \.project),
    .optional("time", \.time),
    .optional("state", \.state),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Milestone]> = \.milestones

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "milestones"
}
