import DossierCoding
import ExactValues

/// What a meeting without a quorum may do (*neusnášeníschopnost*).
public struct WithoutQuorum: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// It may only advise (*poradní*).
  public static let advisory = WithoutQuorum(rawValue: "advisory")
  /// It is adjourned (*odloženo*).
  public static let adjourned = WithoutQuorum(rawValue: "adjourned")
  /// Its decisions are confirmed later (*per rollam*).
  public static let decidesLater = WithoutQuorum(rawValue: "decidesLater")

  /// The codes listed in this version of the library.
  public static let listed: [WithoutQuorum] = [advisory, adjourned, decidesLater]
}
