import DossierCoding
import ExactValues

/// The permanent name of a question.
public struct QuestionID: ListedCode {
  /// The name as text.
  public let rawValue: String

  /// Wraps a name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Were the promised meetings held?
  public static let meetings = QuestionID(rawValue: "meetings")
  /// Is the triad of a body complete?
  public static let triad = QuestionID(rawValue: "triad")
  /// How was the plan fulfilled?
  public static let fulfilment = QuestionID(rawValue: "fulfilment")
  /// Which whole counts could printed percentages be?
  public static let countsBehindPercentages = QuestionID(rawValue: "countsBehindPercentages")
  /// Does the series of plans have gaps or overlaps?
  public static let series = QuestionID(rawValue: "series")
  /// Does the territory equal the district?
  public static let territory = QuestionID(rawValue: "territory")
  /// Did the project deliver what it promised?
  public static let delivery = QuestionID(rawValue: "delivery")

  /// How long is a project, and how much money is that a month?
  public static let projectFigures = QuestionID(rawValue: "projectFigures")

  /// The questions of this version of the library.
  public static let listed: [QuestionID] = [
    .meetings, .triad, .fulfilment, .countsBehindPercentages, .series, .territory, .delivery, .projectFigures,
  ]
}
