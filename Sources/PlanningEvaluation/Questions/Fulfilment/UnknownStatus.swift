import DossierCoding
import ExactValues

/// Why the fulfilment of an item is not known; none of these is "not fulfilled".
public struct UnknownStatus: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The item is not due yet.
  public static let notYetDue = UnknownStatus(rawValue: "notYetDue")
  /// It was not evaluated (*nehodnoceno*).
  public static let notEvaluated = UnknownStatus(rawValue: "notEvaluated")
  /// The result is not public.
  public static let notPublic = UnknownStatus(rawValue: "notPublic")
  /// There is a report or a total, but no fulfilment is stated.
  public static let notStated = UnknownStatus(rawValue: "notStated")
  /// There is no report on the item.
  public static let noReport = UnknownStatus(rawValue: "noReport")

  /// The codes listed in this version of the library.
  public static let listed: [UnknownStatus] = [notYetDue, notEvaluated, notPublic, notStated, noReport]
}
