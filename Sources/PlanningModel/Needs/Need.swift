import CzechRegisters
import DossierCoding
import ExactValues

/// A need (*potřeba*) that planning found, with its evidence and weight.
public struct Need: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Need>

  /// The need, in own words.
  public var name: String

  /// What is said of it.
  public var description: String?

  /// What kind of need it is.
  public var kind: NeedKind?

  /// Whose need it is.
  public var targetGroups: [Identifier<TargetGroup>] = []

  /// Where it is.
  public var municipalities: [MunicipalityCode] = []

  /// Where it is, as an area.
  public var area: Identifier<Area>?

  /// How much it weighs, on the scale that the words name.
  public var weight: Written<FixedDecimal>?

  /// The scale of the weight, or the weight in words.
  public var weightWords: String?

  /// What shows it.
  public var evidence: [NeedEvidence] = []

  /// The items of plans that answer it.
  public var answeredBy: [Identifier<PlanItem>] = []

  /// The need that it repeats, such as one named by another audience.
  public var sameAs: Identifier<Need>?

  /// The bodies that named or weighed it.
  public var bodies: [Identifier<Body>] = []

  /// When it was found.
  public var time: Written<StatedTime>?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Need>, name: String) {
    self.id = id
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Need>(
    .required("id", \.id),
    .required("name", \.name),
    .optional("description", \.description),
    .optional("kind", \.kind),
    .list("targetGroups", \.targetGroups),
    .list("municipalities", \.municipalities),
    .optional("area", \.area),
    .optional("weight", \.weight),
    .optional("weightWords", \.weightWords),
    .objects("evidence", \.evidence),
    .list("answeredBy", \.answeredBy),
    .optional("sameAs", \.sameAs),
    .list("bodies", \.bodies),
    .optional("time", \.time),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Need]> = \.needs

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "needs"
}
