import DossierCoding
import ExactValues

/// What became of an item of an earlier plan (*co se s položkou stalo*).
public struct CarryOverState: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// It was fulfilled and goes on.
  public static let fulfilledAndContinuing = CarryOverState(rawValue: "fulfilledAndContinuing")
  /// It was fulfilled and the later plan does not carry it on.
  public static let fulfilledAndEnded = CarryOverState(rawValue: "fulfilledAndEnded")
  /// It was not fulfilled, or not wholly, and goes on (*převedeno*).
  public static let unfulfilledCarried = CarryOverState(rawValue: "unfulfilledCarried")
  /// It was not fulfilled, or not wholly, and the later plan does not carry it on.
  public static let dropped = CarryOverState(rawValue: "dropped")

  /// The codes listed in this version of the library.
  public static let listed: [CarryOverState] = [
    fulfilledAndContinuing, fulfilledAndEnded, unfulfilledCarried, dropped,
  ]
}
