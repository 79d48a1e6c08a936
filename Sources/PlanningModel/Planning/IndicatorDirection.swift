import DossierCoding
import ExactValues

/// Which way an indicator is better (*směr*).
public struct IndicatorDirection: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Higher is better.
  public static let higher = IndicatorDirection(rawValue: "higher")
  /// Lower is better.
  public static let lower = IndicatorDirection(rawValue: "lower")
  /// The baseline is to be kept.
  public static let keep = IndicatorDirection(rawValue: "keep")
  /// It is to be there at all.
  public static let yes = IndicatorDirection(rawValue: "yes")

  /// The codes listed in this version of the library.
  public static let listed: [IndicatorDirection] = [higher, lower, keep, yes]
}
