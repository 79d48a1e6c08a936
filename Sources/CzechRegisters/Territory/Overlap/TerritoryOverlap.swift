import ExactValues

/// How a set of municipalities and a unit of the territory overlap on a day (*překryv a mezery území*).
///
/// Every given municipality is covered, extra or undecided. Where ``missing`` is known, covered and missing ones are all
/// municipalities of the unit.
public struct TerritoryOverlap: Sendable, Hashable {
  /// The unit that the municipalities are compared with.
  public let unit: TerritoryUnit

  /// The day of the comparison.
  public let day: Day

  /// The given municipalities that belong to the unit, in the order in which they were given.
  public let covered: [PlacedMunicipality]

  /// The given municipalities that belong to another unit of the level, in the order in which they were given.
  public let extra: [PlacedMunicipality]

  /// The municipalities of which it is not decided, the given ones first.
  public let undecided: [UndecidedMunicipality]

  /// The municipalities of the unit that are not given, military districts included; unknown where the table does not
  /// have all municipalities of the unit on the day, sources disagree which they are, or the place of one that is not
  /// given is undecided.
  public let missing: Answer<[PlacedMunicipality]>

  /// Whether the given municipalities are exactly the unit, its military districts aside.
  ///
  /// One municipality that is extra or missing decides; otherwise an undecided one leaves it open.
  public var isWhole: Answer<Bool> {
    if !extra.isEmpty { return .known(false) }
    if let missing = missing.value, missing.contains(where: { !$0.isMilitaryDistrict }) {
      return .known(false, remarks: self.missing.reasons)
    }
    let reasons = Reason.distinct(undecided.flatMap(\.reasons) + (missing.isKnown ? [] : missing.reasons))
    return undecided.isEmpty && missing.isKnown ? .known(true, remarks: missing.reasons) : .unknown(reasons)
  }
}
