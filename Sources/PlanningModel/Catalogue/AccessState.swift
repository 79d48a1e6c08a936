import DossierCoding
import ExactValues

/// Whether something accessible is there (*stav přístupnosti*).
public struct AccessState: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// It is there.
  public static let yes = AccessState(rawValue: "yes")
  /// It is there in part (*částečně*).
  public static let partly = AccessState(rawValue: "partly")
  /// It is not there.
  public static let no = AccessState(rawValue: "no")

  /// The codes listed in this version of the library.
  public static let listed: [AccessState] = [yes, partly, no]
}
