import DossierCoding
import ExactValues

/// What became of a meeting or an event (*výsledek*).
public struct Outcome: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// It was held (*uskutečněno*).
  public static let held = Outcome(rawValue: "held")
  /// It was cancelled (*zrušeno*).
  public static let cancelled = Outcome(rawValue: "cancelled")
  /// It was not held (*neuskutečněno*).
  public static let notHeld = Outcome(rawValue: "notHeld")

  /// The codes listed in this version of the library.
  public static let listed: [Outcome] = [held, cancelled, notHeld]
}
