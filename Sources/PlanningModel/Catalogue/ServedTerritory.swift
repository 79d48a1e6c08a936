import CzechRegisters
import DossierCoding
import ExactValues

/// The territory that a service declares to serve (*územní působnost*).
///
/// It is never inferred from the seat of the provider; a field service may have no facility in the district at all.
public struct ServedTerritory: DossierObject {
  /// How the territory is declared.
  public var scope: ServedScope

  /// The municipalities, where they are listed.
  public var municipalities: [MunicipalityCode] = []

  /// The districts of municipalities with extended powers.
  public var districts: [DistrictCode] = []

  /// The regions.
  public var regions: [RegionCode] = []

  /// An area of the dossier.
  public var area: Identifier<Area>?

  /// What the source says.
  public var words: String?

  /// Since when it is served.
  public var from: Written<StatedTime>?

  /// Until when it is served; the day belongs to it.
  public var to: Written<StatedTime>?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(scope: ServedScope) {
    self.scope = scope
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(scope: ServedScope(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ServedTerritory>(
    .required("scope", \.scope),
    .list("municipalities", \.municipalities),
    .list("districts", \.districts),
    .list("regions", \.regions),
    .optional("area", \.area),
    .optional("words", \.words),
    .optional("from", \.from),
    .optional("to", \.to))

  /// The members that name the value in a list.
  public static let keyMembers = ["scope", "words"]
}
