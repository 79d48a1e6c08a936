import DossierCoding
import ExactValues

/// How votes are cast (*způsob hlasování*).
public struct BallotMethod: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// By a show of hands (*aklamace*).
  public static let showOfHands = BallotMethod(rawValue: "showOfHands")
  /// Secretly (*tajně*).
  public static let secret = BallotMethod(rawValue: "secret")
  /// In writing or online between meetings (*per rollam*).
  public static let correspondence = BallotMethod(rawValue: "correspondence")
  /// By names (*podle jmen*).
  public static let rollCall = BallotMethod(rawValue: "rollCall")

  /// The codes listed in this version of the library.
  public static let listed: [BallotMethod] = [showOfHands, secret, correspondence, rollCall]
}
