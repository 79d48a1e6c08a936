import DossierCoding
import ExactValues

/// The kind of a mark of publicity.
public struct PublicityMarkKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A logo.
  public static let logo = PublicityMarkKind(rawValue: "logo")
  /// A printed name.
  public static let name = PublicityMarkKind(rawValue: "name")

  /// The codes listed in this version of the library.
  public static let listed: [PublicityMarkKind] = [logo, name]
}
