import DossierCoding
import ExactValues

/// What a service is before the Act (*postavení služby*).
public struct ServiceStanding: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A registered social service (*registrovaná sociální služba*).
  public static let registered = ServiceStanding(rawValue: "registered")
  /// A related service without registration (*související služba*).
  public static let related = ServiceStanding(rawValue: "related")
  /// A follow-up activity (*navazující aktivita*).
  public static let followUp = ServiceStanding(rawValue: "followUp")
  /// Health care (*zdravotní služba*), such as a hospice.
  public static let health = ServiceStanding(rawValue: "health")
  /// Housing (*bydlení*), such as a house with a home-care service.
  public static let housing = ServiceStanding(rawValue: "housing")
  /// A telephone line of help (*linka pomoci*).
  public static let crisisLine = ServiceStanding(rawValue: "crisisLine")
  /// A number for an emergency (*tísňová linka*), such as 112.
  public static let emergencyLine = ServiceStanding(rawValue: "emergencyLine")
  /// An office that advises (*poradenství*) without registration.
  public static let counselling = ServiceStanding(rawValue: "counselling")

  /// The codes listed in this version of the library.
  public static let listed: [ServiceStanding] = [
    registered, related, followUp, health, housing, crisisLine, emergencyLine, counselling,
  ]
}
