import CzechRegisters
import DossierCoding
import ExactValues

/// A target group of services (*cílová skupina*): people whom services help.
///
/// It is never inferred from the target groups of a grant, which are another thing (``GrantTargetGroup``).
public struct TargetGroup: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<TargetGroup>

  /// The name as the plan or the body uses it.
  public var name: String

  /// The register's groups it relates to, where somebody has stated a mapping.
  public var registerCodes: [TargetGroupCode] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<TargetGroup>, name: String) {
    self.id = id
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<TargetGroup>(
    .required("id", \.id),
    .required("name", \.name),
    .list("registerCodes", \.registerCodes),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [TargetGroup]> = \.targetGroups

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "targetGroups"
}
