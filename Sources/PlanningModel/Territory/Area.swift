import CzechRegisters
import DossierCoding
import ExactValues

/// An area as somebody declares it (*území*): a list, a whole district, or words such as "almost the whole district".
///
/// Four territories are kept apart: the declared one, the municipalities bound by contract, those that took part, and
/// those whose body approved. An area is the first of them; the others are computed.
public struct Area: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Area>

  /// The name as printed.
  public var name: String

  /// How the area is declared.
  public var coverage: AreaCoverage?

  /// The district of a municipality with extended powers (*správní obvod ORP*) that it relates to.
  public var district: DistrictCode?

  /// The day whose district is meant.
  public var asOf: Written<Day>?

  /// The municipalities, where they are listed.
  public var municipalities: [MunicipalityCode] = []

  /// The words that declare it or limit it.
  public var words: String?

  /// What kind of area it is.
  public var kind: AreaKind?

  /// The area that it is a part of.
  public var partOf: Identifier<Area>?

  /// The region that it lies in, as stated.
  public var region: RegionCode?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Area>, name: String) {
    self.id = id
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Area>(
    .required("id", \.id),
    .required("name", \.name),
    .optional("coverage", \.coverage),
    .optional("district", \.district),
    .optional("asOf", \.asOf),
    .list("municipalities", \.municipalities),
    .optional("words", \.words),
    .optional("kind", \.kind),
    .optional("partOf", \.partOf),
    .optional("region", \.region),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Area]> = \.areas

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "areas"
}
