import ExactValues

/// That a territory has all municipalities of a unit, and on which days (*úplnost výčtu obcí*).
///
/// Without it a list of members is no more than what happens to be known, and nothing can be missing from it.
public struct TerritoryCoverage: Sendable, Hashable {
  /// The unit all of whose municipalities are given.
  public let unit: TerritoryUnit

  /// The days for which they are.
  public let validity: Validity

  /// States that all municipalities of a unit are given.
  ///
  /// - Parameters:
  ///   - unit: The unit.
  ///   - validity: The days for which its municipalities are given.
  public init(_ unit: TerritoryUnit, validity: Validity) {
    self.unit = unit
    self.validity = validity
  }

  func precedes(_ other: TerritoryCoverage) -> Bool {
    unit == other.unit ? validity.precedes(other.validity) : unit.precedes(other.unit)
  }
}
