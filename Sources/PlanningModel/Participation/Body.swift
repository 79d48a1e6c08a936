import CzechRegisters
import DossierCoding
import ExactValues

/// A body of the planning process (*orgán plánování*): a working group, the steering group, a council.
public struct Body: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Body>

  /// The name as printed.
  public var name: String

  /// What kind of body it is.
  public var kind: BodyKind?

  /// The organisation whose body it is, such as a council.
  public var organisation: Identifier<Organisation>?

  /// Whether it is formed by target group or by territory.
  public var basis: BodyBasis?

  /// The target groups it works for; many to many.
  public var targetGroups: [Identifier<TargetGroup>] = []

  /// The municipalities it works for, where it is territorial.
  public var municipalities: [MunicipalityCode] = []

  /// The area it works for, where it is more than municipalities.
  public var area: Identifier<Area>?

  /// Where it works.
  public var seatMunicipality: MunicipalityCode?

  /// The project it belongs to.
  public var project: Identifier<Project>?

  /// How many bodies this entry stands for, where a source does not tell them apart.
  public var standsFor: Written<CountRange>?

  /// How many people take part, as described; neither a rule nor a promise.
  public var statedParticipants: Written<CountRange>?

  /// The principle that the text says it is composed by.
  public var statedPrinciple: CompositionPrinciple?

  /// The kinds of member that the text names.
  public var composition: [StatedComposition] = []

  /// Since when it exists.
  public var from: Written<StatedTime>?

  /// Until when it existed.
  public var to: Written<StatedTime>?

  /// The body that it is a part of.
  public var partOf: Identifier<Body>?

  /// The body that appoints its members.
  public var appointedBy: Identifier<Body>?

  /// The bodies that it advises.
  public var advises: [Identifier<Body>] = []

  /// The bodies that it follows or was merged from.
  public var predecessors: [Identifier<Body>] = []

  /// Other names it is known by.
  public var aliases: [String] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Body>, name: String) {
    self.id = id
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Body>(
    .required("id", \.id),
    .required("name", \.name),
    .optional("kind", \.kind),
    .optional("organisation", \.organisation),
    .optional("basis", \.basis),
    .list("targetGroups", \.targetGroups),
    .list("municipalities", \.municipalities),
    .optional("area", \.area),
    .optional("seatMunicipality", \.seatMunicipality),
    .optional("project", \.project),
    .optional("standsFor", \.standsFor),
    .optional("statedParticipants", \.statedParticipants),
    .optional("statedPrinciple", \.statedPrinciple),
    .objects("composition", \.composition),
    .optional("from", \.from),
    .optional("to", \.to),
    .optional("partOf", \.partOf),
    .optional("appointedBy", \.appointedBy),
    .list("advises", \.advises),
    .list("predecessors", \.predecessors),
    .list("aliases", \.aliases),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Body]> = \.bodies

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "bodies"
}
