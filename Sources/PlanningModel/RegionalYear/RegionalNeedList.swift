import CzechRegisters
import DossierCoding
import ExactValues

/// A region's own numbered list of needs (*číselník potřeb kraje*).
public struct RegionalNeedList: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<RegionalNeedList>

  /// What it is called.
  public var name: String

  /// The region.
  public var region: RegionCode?

  /// Since when it is used.
  public var from: Written<StatedTime>?

  /// Until when it is used; the day belongs to it.
  public var to: Written<StatedTime>?

  /// The numbered needs.
  public var entries: [RegionalNeedEntry] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<RegionalNeedList>, name: String) {
    self.id = id
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<RegionalNeedList>(
    .required("id", \.id),
    .required("name", \.name),
    .optional("region", \.region),
    .optional("from", \.from),
    .optional("to", \.to),
    .objects("entries", \.entries),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [RegionalNeedList]> = \.regionalNeedLists

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "regionalNeedLists"
}
