import DossierCoding
import ExactValues

/// What a step of an evaluation does.
public struct EvaluationAction: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The plan is examined.
  public static let examine = EvaluationAction(rawValue: "examine")
  /// It is found out what was carried out.
  public static let count = EvaluationAction(rawValue: "count")
  /// A working version is drafted.
  public static let draft = EvaluationAction(rawValue: "draft")
  /// The draft is presented.
  public static let present = EvaluationAction(rawValue: "present")
  /// It is commented and completed.
  public static let comment = EvaluationAction(rawValue: "comment")
  /// It is approved.
  public static let approve = EvaluationAction(rawValue: "approve")

  /// The codes listed in this version of the library.
  public static let listed: [EvaluationAction] = [examine, count, draft, present, comment, approve]
}
