import ExactValues

/// A service that a search of the catalogue found (*nález*).
public struct CatalogueHit: Sendable, Hashable {
  /// The service.
  public let service: Row<Service>

  /// Where the words were found.
  public let field: CatalogueField

  /// How well they fit there.
  public let rank: SearchRank
}
