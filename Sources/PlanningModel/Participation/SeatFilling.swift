import DossierCoding
import ExactValues

/// Whether a seat is held (*obsazení*).
public struct SeatFilling: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Somebody holds it.
  public static let filled = SeatFilling(rawValue: "filled")
  /// Nobody holds it.
  public static let vacant = SeatFilling(rawValue: "vacant")

  /// The codes listed in this version of the library.
  public static let listed: [SeatFilling] = [filled, vacant]
}
