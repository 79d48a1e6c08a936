import DossierCoding
import ExactValues

/// Whether a service serves a need (*zda služba potřebě slouží*).
public struct ServiceVerdict: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// By what is stated it serves; that a place is free, or that it is good, nobody says.
  public static let serves = ServiceVerdict(rawValue: "serves")
  /// Something stated says that it does not serve.
  public static let doesNotServe = ServiceVerdict(rawValue: "doesNotServe")
  /// What is stated does not decide.
  public static let undecided = ServiceVerdict(rawValue: "undecided")

  /// The codes listed in this version of the library.
  public static let listed: [ServiceVerdict] = [serves, doesNotServe, undecided]
}
