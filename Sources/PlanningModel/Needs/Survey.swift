import CzechRegisters
import DossierCoding
import ExactValues

/// A survey (*dotazníkové šetření*): whom it asked, how many forms went out and came back.
///
/// Forms are not persons where a household fills one.
public struct Survey: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Survey>

  /// What it is called.
  public var name: String

  /// The analysis that it serves.
  public var analysis: Identifier<Analysis>?

  /// The project.
  public var project: Identifier<Project>?

  /// Whom it asks, in own words.
  public var audience: [String] = []

  /// The side it asks, where it is one.
  public var side: Side?

  /// Who fills one form.
  public var unit: SurveyUnit?

  /// The area it covers.
  public var area: Identifier<Area>?

  /// The municipalities it covers, where they are listed.
  public var municipalities: [MunicipalityCode] = []

  /// The first day.
  public var from: Written<StatedTime>?

  /// The last day, which belongs to it.
  public var to: Written<StatedTime>?

  /// How forms come back.
  public var channels: [Channel] = []

  /// How many forms went out.
  public var distributed: Stated<Int> = .notStated

  /// How many came back.
  public var returned: Stated<Int> = .notStated

  /// How many of them could not be used.
  public var unusable: Stated<Int> = .notStated

  /// How many were processed.
  public var processed: Stated<Int> = .notStated

  /// Whether it was anonymous.
  public var isAnonymous: Stated<Bool> = .notStated

  /// What else the source says.
  public var words: String?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Survey>, name: String) {
    self.id = id
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Survey>(
    .required("id", \.id),
    .required("name", \.name),
    .optional("analysis", \.analysis),
    .optional("project", \.project),
    .list("audience", \.audience),
    .optional("side", \.side),
    .optional("unit", \.unit),
    .optional("area", \.area),
    .list("municipalities", \.municipalities),
    .optional("from", \.from),
    .optional("to", \.to),
    .list("channels", \.channels),
    .stated("distributed", \.distributed),
    .stated("returned", \.returned),
    .stated("unusable", \.unusable),
    .stated("processed", \.processed),
    .stated("isAnonymous", \.isAnonymous),
    .optional("words", \.words),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Survey]> = \.surveys

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "surveys"
}
