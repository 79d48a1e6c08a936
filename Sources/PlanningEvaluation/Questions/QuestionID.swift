import DossierCoding
import ExactValues

/// The permanent name of a question.
public struct QuestionID: ListedCode {
  /// The name as text.
  public let rawValue: String

  /// Wraps a name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether the promised meetings were held.
  public static let meetings = QuestionID(rawValue: "meetings")
  /// Whether the triad of a body is complete.
  public static let triad = QuestionID(rawValue: "triad")
  /// How a plan was fulfilled.
  public static let fulfilment = QuestionID(rawValue: "fulfilment")
  /// Which whole counts printed percentages could be.
  public static let countsBehindPercentages = QuestionID(rawValue: "countsBehindPercentages")
  /// Whether a series of plans has gaps or overlaps.
  public static let series = QuestionID(rawValue: "series")
  /// Whether a territory equals its district.
  public static let territory = QuestionID(rawValue: "territory")
  /// Whether a project delivered what it promised.
  public static let delivery = QuestionID(rawValue: "delivery")

  /// How long a project is, and how much money that is a month.
  public static let projectFigures = QuestionID(rawValue: "projectFigures")

  /// The questions of this version of the library.
  public static let listed: [QuestionID] = [
    .meetings, .triad, .fulfilment, .countsBehindPercentages, .series, .territory, .delivery, .projectFigures,
  ]
}
