import DossierCoding
import ExactValues

/// Whether somebody was at a meeting (*účast*).
public struct Presence: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Present (*přítomen*).
  public static let present = Presence(rawValue: "present")
  /// Present for a part (*přítomen na část*).
  public static let partlyPresent = Presence(rawValue: "partlyPresent")
  /// Excused (*omluven*).
  public static let excused = Presence(rawValue: "excused")
  /// Absent without excuse (*nepřítomen*).
  public static let absent = Presence(rawValue: "absent")

  /// The codes listed in this version of the library.
  public static let listed: [Presence] = [present, partlyPresent, excused, absent]
}
