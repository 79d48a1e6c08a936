import DossierCoding
import ExactValues

/// A rule by which the status of an item follows from the items below (*pravidlo odvození stavu*).
public struct StatusRule: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// What all have is the status; different final ones are partly fulfilled, any others in progress.
  ///
  /// All fulfilled is fulfilled, all not started is not started. Fulfilled, partly and not fulfilled are final.
  public static let whatAllHave = StatusRule(rawValue: "whatAllHave")

  /// The codes listed in this version of the library.
  public static let listed: [StatusRule] = [whatAllHave]
}
