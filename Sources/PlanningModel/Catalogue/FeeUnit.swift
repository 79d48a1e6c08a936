import DossierCoding
import ExactValues

/// For what an amount is paid (*jednotka úhrady*).
public struct FeeUnit: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// An hour.
  public static let hour = FeeUnit(rawValue: "hour")
  /// A day.
  public static let day = FeeUnit(rawValue: "day")
  /// A night.
  public static let night = FeeUnit(rawValue: "night")
  /// A month.
  public static let month = FeeUnit(rawValue: "month")
  /// A meal.
  public static let meal = FeeUnit(rawValue: "meal")
  /// One act or use (*úkon*).
  public static let act = FeeUnit(rawValue: "act")
  /// A kilometre.
  public static let kilometre = FeeUnit(rawValue: "kilometre")
  /// A year.
  public static let year = FeeUnit(rawValue: "year")

  /// The codes listed in this version of the library.
  public static let listed: [FeeUnit] = [hour, day, night, month, meal, act, kilometre, year]
}
