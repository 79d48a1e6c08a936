import ExactValues

/// A municipality of which the table does not say whether it lies within a territory.
public struct UndecidedMunicipality: Sendable, Hashable {
  /// The municipality.
  public let municipality: MunicipalityCode

  /// Whether it is one of the given municipalities; if not, it may be a missing one.
  public let isGiven: Bool

  /// Why it is not decided.
  public let reasons: [Reason]
}
