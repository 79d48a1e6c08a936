import ExactValues

/// A unit that bears a name on a day: a candidate, with what tells it from its namesakes (*kandidát podle názvu*).
public struct TerritoryCandidate: Sendable, Hashable {
  /// The unit.
  public let unit: TerritoryUnit

  /// Its name as listed.
  public let name: String

  /// How the name agrees with the one that was asked for.
  public let match: NameMatch

  /// The status of a municipality, or nil for another unit or where it is not stated.
  public let status: MunicipalityStatusCode?

  /// The ORP district that it belongs to or is; unknown for a unit that is larger.
  public let district: Answer<DistrictCode>

  /// The county that it belongs to or is; unknown for a unit that lies in several or whose county is not stated.
  public let county: Answer<CountyCode>

  /// Where the name comes from.
  public let citation: Citation
}
