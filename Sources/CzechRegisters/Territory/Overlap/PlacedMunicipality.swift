import ExactValues

/// A municipality with the reason why it counts as lying within a territory or outside of it.
public struct PlacedMunicipality: Sendable, Hashable {
  /// The municipality.
  public let municipality: MunicipalityCode

  /// The unit of the compared level that it belongs to.
  public let unit: TerritoryUnit

  /// The relations that lead from the municipality to the unit, the smallest first.
  public let relations: [TerritoryRelation]

  /// What should be remarked, such as that no list confirms the day.
  public let remarks: [Reason]

  /// The status of the municipality, or nil where it is not stated.
  public let status: MunicipalityStatusCode?

  /// Whether it is a military district (*vojenský újezd*), which is no municipality and has no inhabitants.
  public var isMilitaryDistrict: Bool { status == .militaryDistrict }
}
