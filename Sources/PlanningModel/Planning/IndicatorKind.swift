import DossierCoding
import ExactValues

/// The kind of an indicator (*druh indikátoru*).
public struct IndicatorKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// What was made or done (*výstup*).
  public static let output = IndicatorKind(rawValue: "output")
  /// What changed (*výsledek*).
  public static let result = IndicatorKind(rawValue: "result")
  /// What came of it in the long run (*dopad*).
  public static let impact = IndicatorKind(rawValue: "impact")

  /// The codes listed in this version of the library.
  public static let listed: [IndicatorKind] = [output, result, impact]
}
