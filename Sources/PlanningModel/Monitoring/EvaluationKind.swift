import DossierCoding
import ExactValues

/// When an evaluation is made (*druh vyhodnocení*).
public struct EvaluationKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// In between (*průběžné*).
  public static let interim = EvaluationKind(rawValue: "interim")
  /// For a year (*roční*).
  public static let yearly = EvaluationKind(rawValue: "yearly")
  /// At the end (*závěrečné*).
  public static let final = EvaluationKind(rawValue: "final")
  /// After the plan was followed by another (*ex post*).
  public static let expost = EvaluationKind(rawValue: "expost")

  /// The codes listed in this version of the library.
  public static let listed: [EvaluationKind] = [interim, yearly, final, expost]
}
