import CzechRegisters
import DossierCoding
import ExactValues

/// A network of social services (*síť sociálních služeb*) of a region or of an area, with the kinds of entry that it
/// declares itself.
public struct Network: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Network>

  /// The name as printed.
  public var name: String

  /// The region whose network it is.
  public var region: RegionCode?

  /// The area whose network it is, where it is no region's.
  public var area: Identifier<Area>?

  /// Who decides on it.
  public var holder: Identifier<Organisation>?

  /// Since when it holds.
  public var from: Written<StatedTime>?

  /// Until when it holds; the day belongs to it.
  public var to: Written<StatedTime>?

  /// The kinds of entry, with the region's own code and meaning.
  public var kinds: [NetworkKind] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Network>, name: String) {
    self.id = id
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Network>(
    .required("id", \.id),
    .required("name", \.name),
    .optional("region", \.region),
    .optional("area", \.area),
    .optional("holder", \.holder),
    .optional("from", \.from),
    .optional("to", \.to),
    .objects("kinds", \.kinds),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Network]> = \.networks

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "networks"
}
