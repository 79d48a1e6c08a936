import ExactValues

/// Something that a projection left out: where and why, never what.
public struct LeftOut: Sendable, Hashable, Comparable {
  /// The collection, entity or member; elements of lists are not told apart, because their names repeat their content.
  public let path: DossierPath
  /// Why it was left out.
  public let reason: LeftOutReason
  /// How many values at the path were left out for the reason.
  public let count: Int

  /// Orders by path, then by reason.
  public static func < (left: LeftOut, right: LeftOut) -> Bool {
    left.path == right.path ? left.reason.rawValue < right.reason.rawValue : left.path < right.path
  }
}
