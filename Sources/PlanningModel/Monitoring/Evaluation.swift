import DossierCoding
import ExactValues

/// An evaluation of a plan or a project (*vyhodnocení*).
public struct Evaluation: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Evaluation>

  /// What it is called.
  public var name: String?

  /// When it is made.
  public var kind: EvaluationKind?

  /// The plan that is evaluated.
  public var plan: Identifier<Plan>?

  /// The project that is evaluated.
  public var project: Identifier<Project>?

  /// The year that is evaluated.
  public var year: Int?

  /// The code of the level whose items are counted.
  public var level: String?

  /// How many items are counted in all.
  public var total: Int?

  /// Printed numbers of items by status.
  public var counts: [StatusCount] = []

  /// Printed shares of items by status.
  public var shares: [PrintedShare] = []

  /// The steps of the evaluation, in order.
  public var steps: [EvaluationStep] = []

  /// When it was published.
  public var published: Written<StatedTime>?

  /// When it is to be made.
  public var planned: Written<StatedTime>?

  /// Who gives the data, in own words.
  public var dataFrom: String?

  /// How far it is.
  public var state: WorkState?

  /// What it looks at, in own words.
  public var examines: [String] = []

  /// The version of the plan whose items are counted.
  public var version: Identifier<PlanVersion>?

  /// The round of evaluation; a later round supersedes an earlier one for the same time.
  public var roundNumber: Int?

  /// The first day of the time that it evaluates.
  public var from: Written<StatedTime>?

  /// The last day of the time that it evaluates.
  public var to: Written<StatedTime>?

  /// The evaluation that it is a part of.
  public var partOf: Identifier<Evaluation>?

  /// The body whose part it is.
  public var body: Identifier<Body>?

  /// Who evaluates.
  public var evaluators: [Identifier<Organisation>] = []

  /// The document that holds it.
  public var document: Identifier<NamedDocument>?

  /// The words for statuses as printed.
  public var vocabulary: [String] = []

  /// The parts it has, such as words and money.
  public var parts: [String] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Evaluation>) {
    self.id = id
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Evaluation>(
    .required("id", \.id),
    .optional("name", \.name),
    .optional("kind", \.kind),
    .optional("plan", \.plan),
    .optional("project", \.project),
    .optional("year", \.year),
    .optional("level", \.level),
    .optional("total", \.total),
    .objects("counts", \.counts),
    .objects("shares", \.shares),
    .objects("steps", \.steps, isOrdered: true),
    .optional("published", \.published),
    .optional("planned", \.planned),
    .optional("dataFrom", \.dataFrom),
    .optional("state", \.state),
    .list("examines", \.examines),
    .optional("version", \.version),
    .optional("roundNumber", \.roundNumber),
    .optional("from", \.from),
    .optional("to", \.to),
    .optional("partOf", \.partOf),
    .optional("body", \.body),
    .list("evaluators", \.evaluators),
    .optional("document", \.document),
    .list("vocabulary", \.vocabulary),
    .list("parts", \.parts),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Evaluation]> = \.evaluations

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "evaluations"
}
