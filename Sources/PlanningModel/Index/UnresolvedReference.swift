import ExactValues

/// A reference that leads nowhere.
public struct UnresolvedReference: Sendable, Hashable {
  /// The member that refers.
  public let path: DossierPath
  /// The kind of entity that is referred to, as the name of its collection; `nil` for a reference by path.
  public let collection: String?
  /// The identifier or path that is not there.
  public let target: String
}
