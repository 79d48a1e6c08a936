/// A unit that takes part in a change, with the name that it bore before or after it.
public struct TerritoryParty: Sendable, Hashable {
  /// The unit.
  public let unit: TerritoryUnit

  /// Its name on this side of the change, or nil where the source states none.
  public let name: String?

  /// Names a unit.
  ///
  /// - Parameters:
  ///   - unit: The unit.
  ///   - name: Its name on this side of the change.
  public init(_ unit: TerritoryUnit, name: String? = nil) {
    self.unit = unit
    self.name = name
  }
}
