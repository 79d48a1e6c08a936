import DossierCoding
import ExactValues

/// In what a term is counted (*jednotka lhůty*).
public struct NoticeUnit: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Calendar days (*kalendářní dny*).
  public static let calendarDays = NoticeUnit(rawValue: "calendarDays")
  /// Working days (*pracovní dny*).
  public static let workingDays = NoticeUnit(rawValue: "workingDays")

  /// The codes listed in this version of the library.
  public static let listed: [NoticeUnit] = [calendarDays, workingDays]
}
