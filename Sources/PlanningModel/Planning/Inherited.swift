import ExactValues

/// A value that an item of a plan has, with where it comes from (*zděděná hodnota*).
public struct Inherited<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The value.
  public let value: Value

  /// The entity that states it: the item itself, one above it, or the plan.
  public let origin: DossierPath

  /// Whether the item states it itself.
  public let isOwn: Bool
}
