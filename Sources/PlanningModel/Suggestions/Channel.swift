import DossierCoding
import ExactValues

/// How a suggestion or a comment came (*způsob podání*).
public struct Channel: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A form (*formulář*).
  public static let form = Channel(rawValue: "form")
  /// E-mail.
  public static let email = Channel(rawValue: "email")
  /// Post (*pošta*).
  public static let post = Channel(rawValue: "post")
  /// In person (*osobně*).
  public static let inPerson = Channel(rawValue: "inPerson")
  /// Spoken at a meeting (*ústně*).
  public static let spoken = Channel(rawValue: "spoken")
  /// A questionnaire (*dotazník*).
  public static let questionnaire = Channel(rawValue: "questionnaire")
  /// Telephone.
  public static let phone = Channel(rawValue: "phone")
  /// A data box (*datová schránka*).
  public static let dataBox = Channel(rawValue: "dataBox")
  /// A web page.
  public static let web = Channel(rawValue: "web")
  /// A box in an office (*schránka*).
  public static let box = Channel(rawValue: "box")

  /// The codes listed in this version of the library.
  public static let listed: [Channel] = [form, email, post, inPerson, spoken, questionnaire, phone, dataBox, web, box]
}
