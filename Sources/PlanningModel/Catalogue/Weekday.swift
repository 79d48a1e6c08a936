import DossierCoding
import ExactValues

/// A day of the week (*den v týdnu*).
public struct Weekday: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Monday (*pondělí*).
  public static let monday = Weekday(rawValue: "monday")
  /// Tuesday (*úterý*).
  public static let tuesday = Weekday(rawValue: "tuesday")
  /// Wednesday (*středa*).
  public static let wednesday = Weekday(rawValue: "wednesday")
  /// Thursday (*čtvrtek*).
  public static let thursday = Weekday(rawValue: "thursday")
  /// Friday (*pátek*).
  public static let friday = Weekday(rawValue: "friday")
  /// Saturday (*sobota*).
  public static let saturday = Weekday(rawValue: "saturday")
  /// Sunday (*neděle*).
  public static let sunday = Weekday(rawValue: "sunday")
  /// State and other public holidays (*svátek*).
  public static let holiday = Weekday(rawValue: "holiday")

  /// The codes listed in this version of the library.
  public static let listed: [Weekday] = [monday, tuesday, wednesday, thursday, friday, saturday, sunday, holiday]
}
