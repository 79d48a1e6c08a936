import ExactValues

/// The kind of a day off by law.
public struct HolidayKind: OpenCode {
  /// The code as it is written.
  public let rawValue: String

  /// Makes a code of any text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A state holiday (*státní svátek*), section 1 of Act 245/2000 Coll.
  public static let state = HolidayKind(rawValue: "state")
  /// Another holiday (*ostatní svátek*), section 2 of Act 245/2000 Coll.
  public static let other = HolidayKind(rawValue: "other")
  /// A day off of an embedder's own, such as a closed office.
  public static let own = HolidayKind(rawValue: "own")
}
