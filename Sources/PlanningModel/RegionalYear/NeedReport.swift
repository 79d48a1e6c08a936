import CzechRegisters
import DossierCoding
import ExactValues

/// A report of an uncovered need to the region (*hlášení nepokryté potřeby*).
public struct NeedReport: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<NeedReport>

  /// The time for which it is sent.
  public var window: Identifier<RegionalWindow>?

  /// The need.
  public var need: Identifier<Need>?

  /// The region's list.
  public var list: Identifier<RegionalNeedList>?

  /// The number in the region's list.
  public var needNumber: String?

  /// Who sends it.
  public var sender: Identifier<Organisation>?

  /// Whether it is new, changed or unchanged since the last round.
  public var change: NeedChange?

  /// The report of the last round.
  public var previous: Identifier<NeedReport>?

  /// The municipality with extended powers that summarises it.
  public var summarisedBy: Identifier<Organisation>?

  /// The report in which it is summarised.
  public var summarisedIn: Identifier<NeedReport>?

  /// Its place in the order of the municipality with extended powers, from 1.
  public var rank: Int?

  /// The area it is for.
  public var area: Identifier<Area>?

  /// The municipalities it is for.
  public var municipalities: [MunicipalityCode] = []

  /// Whose need it is.
  public var targetGroups: [Identifier<TargetGroup>] = []

  /// The capacity that is asked for.
  public var requested: [StatedCapacity] = []

  /// When it was sent.
  public var time: Written<StatedTime>?

  /// What it says, in own words.
  public var words: String?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<NeedReport>) {
    self.id = id
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<NeedReport>(
    .required("id", \.id),
    .optional("window", \.window),
    .optional("need", \.need),
    .optional("list", \.list),
    .optional("needNumber", \.needNumber),
    .optional("sender", \.sender),
    .optional("change", \.change),
    .optional("previous", \.previous),
    .optional("summarisedBy", \.summarisedBy),
    .optional("summarisedIn", \.summarisedIn),
    .optional("rank", \.rank),
    .optional("area", \.area),
    .list("municipalities", \.municipalities),
    .list("targetGroups", \.targetGroups),
    .objects("requested", \.requested),
    .optional("time", \.time),
    .optional("words", \.words),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [NeedReport]> = \.needReports

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "needReports"
}
