import DossierCoding
import ExactValues

/// What is known of an item's fulfilment (*znalost stavu*).
public struct StatusKnowledge: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// It was evaluated.
  public static let evaluated = StatusKnowledge(rawValue: "evaluated")
  /// It is not due yet.
  public static let notYetDue = StatusKnowledge(rawValue: "notYetDue")
  /// It was not evaluated (*nehodnoceno*).
  public static let notEvaluated = StatusKnowledge(rawValue: "notEvaluated")
  /// The result is not public.
  public static let notPublic = StatusKnowledge(rawValue: "notPublic")

  /// The codes listed in this version of the library.
  public static let listed: [StatusKnowledge] = [evaluated, notYetDue, notEvaluated, notPublic]
}
