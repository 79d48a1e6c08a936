import DossierCoding
import ExactValues

/// How data for monitoring are asked for (*metoda sběru*).
public struct MonitoringMethod: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Consultations (*konzultace*).
  public static let consultation = MonitoringMethod(rawValue: "consultation")
  /// Questionnaires (*dotazníkové šetření*).
  public static let questionnaire = MonitoringMethod(rawValue: "questionnaire")
  /// Public meetings (*veřejné setkání*).
  public static let publicMeeting = MonitoringMethod(rawValue: "publicMeeting")
  /// Talks with users' councils (*rada uživatelů*).
  public static let usersCouncil = MonitoringMethod(rawValue: "usersCouncil")

  /// The codes listed in this version of the library.
  public static let listed: [MonitoringMethod] = [consultation, questionnaire, publicMeeting, usersCouncil]
}
