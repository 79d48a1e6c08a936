import DossierCoding
import ExactValues

/// A round of meetings (*kolo setkání*): each of the bodies meets once in it.
///
/// A round is not a meeting: twelve rounds of six bodies are 72 meetings. A meeting that is listed for a round and a
/// body stands in for the one that the round implies.
public struct Round: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Round>

  /// The bodies that meet.
  public var bodies: [Identifier<Body>] = []

  /// When the round is scheduled.
  public var scheduled: Written<StatedTime>?

  /// The project.
  public var project: Identifier<Project>?

  /// The key activity.
  public var keyActivity: Identifier<KeyActivity>?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Round>) {
    self.id = id
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Round>(
    .required("id", \.id),
    .list("bodies", \.bodies),
    .optional("scheduled", \.scheduled),
    .optional("project", \.project),
    .optional("keyActivity", \.keyActivity),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Round]> = \.rounds

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "rounds"
}
