import DossierCoding
import ExactValues

/// How far a piece of work is, as stated (*stav prací*).
public struct WorkState: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Promised for later.
  public static let promised = WorkState(rawValue: "promised")
  /// Being prepared.
  public static let inPreparation = WorkState(rawValue: "inPreparation")
  /// A first part is done.
  public static let partlyDone = WorkState(rawValue: "partlyDone")
  /// Done.
  public static let done = WorkState(rawValue: "done")

  /// The codes listed in this version of the library.
  public static let listed: [WorkState] = [promised, inPreparation, partlyDone, done]
}
