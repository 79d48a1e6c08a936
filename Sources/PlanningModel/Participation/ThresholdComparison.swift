import DossierCoding
import ExactValues

/// Whether a fraction must be exceeded or only reached (*nadpoloviční nebo alespoň*).
public struct ThresholdComparison: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// More than the fraction (*nadpoloviční*).
  public static let moreThan = ThresholdComparison(rawValue: "moreThan")
  /// At least the fraction (*alespoň*).
  public static let atLeast = ThresholdComparison(rawValue: "atLeast")

  /// The codes listed in this version of the library.
  public static let listed: [ThresholdComparison] = [moreThan, atLeast]
}
