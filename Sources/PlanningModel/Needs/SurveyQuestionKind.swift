import DossierCoding
import ExactValues

/// How a question may be answered (*druh otázky*).
public struct SurveyQuestionKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// One answer (*jedna možnost*).
  public static let singleChoice = SurveyQuestionKind(rawValue: "singleChoice")
  /// Several answers (*více možností*), so that shares may add up to more than 100 per cent.
  public static let multipleChoice = SurveyQuestionKind(rawValue: "multipleChoice")
  /// In own words (*otevřená*).
  public static let open = SurveyQuestionKind(rawValue: "open")
  /// A mark on a scale (*škála*).
  public static let scale = SurveyQuestionKind(rawValue: "scale")

  /// The codes listed in this version of the library.
  public static let listed: [SurveyQuestionKind] = [singleChoice, multipleChoice, open, scale]
}
