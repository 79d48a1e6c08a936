import DossierCoding
import ExactValues

/// A finding on the situation (*zjištění*): a strength, weakness, opportunity or threat of a group, or a weak point
/// with what answered it.
public struct SituationFinding: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<SituationFinding>

  /// What kind of finding it is.
  public var kind: FindingKind

  /// The finding, in own words.
  public var text: String

  /// The analysis that holds it.
  public var analysis: Identifier<Analysis>?

  /// The groups it concerns.
  public var targetGroups: [Identifier<TargetGroup>] = []

  /// The body that made it.
  public var body: Identifier<Body>?

  /// The area it concerns.
  public var area: Identifier<Area>?

  /// What it is about, such as the process itself.
  public var subject: DossierPath?

  /// What answered it.
  public var answeredBy: [DossierPath] = []

  /// What answered it, in own words.
  public var answer: String?

  /// When it was made.
  public var time: Written<StatedTime>?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<SituationFinding>, kind: FindingKind, text: String) {
    self.id = id
    self.kind = kind
    self.text = text
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), kind: FindingKind(rawValue: ""), text: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SituationFinding>(
    .required("id", \.id),
    .required("kind", \.kind),
    .required("text", \.text),
    .optional("analysis", \.analysis),
    .list("targetGroups", \.targetGroups),
    .optional("body", \.body),
    .optional("area", \.area),
    .optional("subject", \.subject),
    .list("answeredBy", \.answeredBy),
    .optional("answer", \.answer),
    .optional("time", \.time),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [SituationFinding]> = \.situationFindings

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "situationFindings"
}
