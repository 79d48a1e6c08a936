import DossierCoding
import ExactValues

/// The kind of a contact (*druh kontaktu*).
public struct ContactKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// An e-mail address.
  public static let email = ContactKind(rawValue: "email")
  /// A telephone number.
  public static let phone = ContactKind(rawValue: "phone")
  /// A postal address.
  public static let postal = ContactKind(rawValue: "postal")
  /// A web address.
  public static let web = ContactKind(rawValue: "web")
  /// A data box.
  public static let dataBox = ContactKind(rawValue: "dataBox")

  /// The codes listed in this version of the library.
  public static let listed: [ContactKind] = [email, phone, postal, web, dataBox]
}
