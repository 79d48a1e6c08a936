import CzechRegisters
import DossierCoding
import ExactValues

/// A figure of an analysis (*údaj*): a number of people, a share, an index, with its unit and its day.
public struct StatedFigure: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<StatedFigure>

  /// What is measured.
  public var name: String

  /// The analysis that holds it.
  public var analysis: Identifier<Analysis>?

  /// The number.
  public var value: Written<FixedDecimal>?

  /// The unit, such as persons or per cent.
  public var unit: String?

  /// Whether it counts people, so that a small number may point at somebody.
  public var countsPeople: Bool?

  /// The day or time it holds for.
  public var time: Written<StatedTime>?

  /// The area it holds for.
  public var area: Identifier<Area>?

  /// The municipality it holds for.
  public var municipality: MunicipalityCode?

  /// The target group it holds for.
  public var targetGroup: Identifier<TargetGroup>?

  /// What the source says.
  public var words: String?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<StatedFigure>, name: String) {
    self.id = id
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<StatedFigure>(
    .required("id", \.id),
    .required("name", \.name),
    .optional("analysis", \.analysis),
    .optional("value", \.value),
    .optional("unit", \.unit),
    .optional("countsPeople", \.countsPeople),
    .optional("time", \.time),
    .optional("area", \.area),
    .optional("municipality", \.municipality),
    .optional("targetGroup", \.targetGroup),
    .optional("words", \.words),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [StatedFigure]> = \.statedFigures

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "statedFigures"
}
