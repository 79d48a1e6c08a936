import DossierCoding
import ExactValues

/// A plan (*plán*): a community plan, its action plan, a region's medium-term plan, a strategy.
///
/// Its life is acts, not a state: what is in force on a day is computed from ``Act``.
public struct Plan: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Plan>

  /// The name as printed.
  public var name: String

  /// What kind of plan it is.
  public var kind: PlanKind?

  /// Other names for the same plan.
  public var aliases: [String] = []

  /// Whose plan it is.
  public var holder: Identifier<Organisation>?

  /// Who takes part in the work on it, in which stated role, whether in a project or without one.
  public var participants: [Participant] = []

  /// The area it declares.
  public var area: Identifier<Area>?

  /// The beginning of its period.
  public var from: Written<StatedTime>?

  /// The end of its period, which belongs to it.
  public var to: Written<StatedTime>?

  /// When it was made.
  public var made: Written<StatedTime>?

  /// The series of plans it belongs to; plans of one series should follow each other.
  public var series: String?

  /// The plans before it; more than one where it joins them, such as those of towns in one of the district.
  public var predecessors: [Identifier<Plan>] = []

  /// The plan it carries out or is an annex of.
  public var partOf: Identifier<Plan>?

  /// The levels that the plan itself declares, from the top.
  public var levels: [PlanLevel] = []

  /// What the top level means.
  public var axis: PlanAxis?

  /// Plans and strategies that it relates to.
  public var links: [Linkage] = []

  /// The promises that it fulfils.
  public var fulfils: [Identifier<Promise>] = []

  /// How far the work on it is, as stated.
  public var state: WorkState?

  /// What is said of it, in own words.
  public var description: String?

  /// The edition as printed.
  public var edition: String?

  /// Who published it.
  public var publisher: Identifier<Organisation>?

  /// Areas that it covers beside the one it declares.
  public var coversAreas: [Identifier<Area>] = []

  /// The target groups of the plan.
  public var targetGroups: [Identifier<TargetGroup>] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Plan>, name: String) {
    self.id = id
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Plan>(
    .required("id", \.id),
    .required("name", \.name),
    .optional("kind", \.kind),
    .list("aliases", \.aliases),
    .optional("holder", \.holder),
    .objects("participants", \.participants),
    .optional("area", \.area),
    .optional("from", \.from),
    .optional("to", \.to),
    .optional("made", \.made),
    .optional("series", \.series),
    .list("predecessors", \.predecessors),
    .optional("partOf", \.partOf),
    .objects("levels", \.levels, isOrdered: true),
    .optional("axis", \.axis),
    .objects("links", \.links),
    .list("fulfils", \.fulfils),
    .optional("state", \.state),
    .optional("description", \.description),
    .optional("edition", \.edition),
    .optional("publisher", \.publisher),
    .list("coversAreas", \.coversAreas),
    .list("targetGroups", \.targetGroups),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Plan]> = \.plans

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "plans"
}
