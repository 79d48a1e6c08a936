import ExactValues

/// The ČSÚ code of a region (*kraj*), CIS 100, such as "3131".
///
/// NUTS 3 and RÚIAN codes stand beside it in ``Region``.
public struct RegionCode: OpenCode {
  /// Four digits as text.
  public let rawValue: String

  /// A code, listed or not.
  ///
  /// - Parameter rawValue: Four digits as text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
