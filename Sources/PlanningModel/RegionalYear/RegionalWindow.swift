import CzechRegisters
import DossierCoding
import ExactValues

/// A time that a region opens (*výzva, termín kraje*): for reports of needs, intents, statements.
public struct RegionalWindow: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<RegionalWindow>

  /// What it is called.
  public var name: String

  /// What it is for.
  public var kind: RegionalWindowKind?

  /// The region.
  public var region: RegionCode?

  /// Who opens it.
  public var organisation: Identifier<Organisation>?

  /// The years that it plans for.
  public var years: Written<YearSet>?

  /// The first day.
  public var from: Written<StatedTime>?

  /// The last day, which belongs to it; absent where it has no stated end.
  public var to: Written<StatedTime>?

  /// The network it concerns.
  public var network: Identifier<Network>?

  /// The region's plan it concerns.
  public var plan: Identifier<Plan>?

  /// Whether unchanged needs are to be sent again.
  public var asksUnchanged: Bool?

  /// The kinds of intent that it tells apart, with the region's own code and meaning.
  public var intentKinds: [IntentKind] = []

  /// What it asks for, in own words.
  public var words: String?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<RegionalWindow>, name: String) {
    self.id = id
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<RegionalWindow>(
    .required("id", \.id),
    .required("name", \.name),
    .optional("kind", \.kind),
    .optional("region", \.region),
    .optional("organisation", \.organisation),
    .optional("years", \.years),
    .optional("from", \.from),
    .optional("to", \.to),
    .optional("network", \.network),
    .optional("plan", \.plan),
    .optional("asksUnchanged", \.asksUnchanged),
    .objects("intentKinds", \.intentKinds),
    .optional("words", \.words),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [RegionalWindow]> = \.regionalWindows

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "regionalWindows"
}
