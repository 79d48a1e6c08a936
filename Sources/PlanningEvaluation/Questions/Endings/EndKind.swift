import DossierCoding
import ExactValues

/// What of a service may end (*co službě končí*).
public struct EndKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The service itself, as registered (*registrace*).
  public static let registration = EndKind(rawValue: "registration")
  /// An entry in a network (*zařazení v síti*), which ends with its network where it states no end.
  public static let networkEntry = EndKind(rawValue: "networkEntry")
  /// An entrusted capacity (*pověření*).
  public static let entrustment = EndKind(rawValue: "entrustment")
  /// A source of money of a measure that names the service.
  public static let source = EndKind(rawValue: "source")

  /// The codes listed in this version of the library.
  public static let listed: [EndKind] = [registration, networkEntry, entrustment, source]
}
