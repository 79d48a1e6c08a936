import DossierCoding
import ExactValues

/// The kind of a publication (*druh publicity*).
public struct PublicationKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// An article (*článek*).
  public static let article = PublicationKind(rawValue: "article")
  /// A web page.
  public static let webPage = PublicationKind(rawValue: "webPage")
  /// A logo.
  public static let logo = PublicationKind(rawValue: "logo")

  /// The codes listed in this version of the library.
  public static let listed: [PublicationKind] = [article, webPage, logo]
}
