import DossierCoding
import ExactValues

/// An analysis that planning rests on (*analýza*).
public struct Analysis: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Analysis>

  /// What it is called.
  public var name: String

  /// What it looks at.
  public var kind: AnalysisKind?

  /// The project that makes it.
  public var project: Identifier<Project>?

  /// How far it is.
  public var state: WorkState?

  /// When it is or was made.
  public var made: Written<StatedTime>?

  /// The area it covers.
  public var area: Identifier<Area>?

  /// Whether it is made for each sub-region.
  public var isPerSubregion: Bool?

  /// Whose needs or data it asks for.
  public var respondents: [String] = []

  /// What it examines, in own words.
  public var examines: [String] = []

  /// The promises that it fulfils.
  public var fulfils: [Identifier<Promise>] = []

  /// The day whose state it shows, which is not the day it was made.
  public var referenceDay: Written<StatedTime>?

  /// Who makes it.
  public var makers: [Identifier<Organisation>] = []

  /// The document that holds it.
  public var document: Identifier<NamedDocument>?

  /// The target groups it looks at.
  public var targetGroups: [Identifier<TargetGroup>] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Analysis>, name: String) {
    self.id = id
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Analysis>(
    .required("id", \.id),
    .required("name", \.name),
    .optional("kind", \.kind),
    .optional("project", \.project),
    .optional("state", \.state),
    .optional("made", \.made),
    .optional("area", \.area),
    .optional("isPerSubregion", \.isPerSubregion),
    .list("respondents", \.respondents),
    .list("examines", \.examines),
    .list("fulfils", \.fulfils),
    .optional("referenceDay", \.referenceDay),
    .list("makers", \.makers),
    .optional("document", \.document),
    .list("targetGroups", \.targetGroups),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Analysis]> = \.analyses

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "analyses"
}
