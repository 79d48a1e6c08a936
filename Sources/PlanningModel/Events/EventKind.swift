import DossierCoding
import ExactValues

/// The kind of an event (*druh akce*).
public struct EventKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A conference (*konference*).
  public static let conference = EventKind(rawValue: "conference")
  /// A public meeting (*veřejné setkání*).
  public static let publicMeeting = EventKind(rawValue: "publicMeeting")
  /// A meeting of schools and providers.
  public static let schoolsAndProviders = EventKind(rawValue: "schoolsAndProviders")
  /// A meeting of departments of offices.
  public static let departments = EventKind(rawValue: "departments")
  /// A meeting in a municipality (*setkání v obci*).
  public static let meetingInMunicipality = EventKind(rawValue: "meetingInMunicipality")
  /// A workshop.
  public static let workshop = EventKind(rawValue: "workshop")
  /// A workshop with municipalities of neighbouring districts.
  public static let neighbourWorkshop = EventKind(rawValue: "neighbourWorkshop")
  /// A seminar (*vzdělávací seminář*).
  public static let seminar = EventKind(rawValue: "seminar")

  /// The codes listed in this version of the library.
  public static let listed: [EventKind] = [
    conference, publicMeeting, schoolsAndProviders, departments, meetingInMunicipality, workshop, neighbourWorkshop,
    seminar,
  ]
}
