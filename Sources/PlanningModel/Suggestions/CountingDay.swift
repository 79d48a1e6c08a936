import DossierCoding
import ExactValues

/// Which day decides whether a comment came in time (*rozhodný den*).
public struct CountingDay: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The day of sending (*den odeslání*).
  public static let sent = CountingDay(rawValue: "sent")
  /// The day of coming (*den doručení*).
  public static let received = CountingDay(rawValue: "received")

  /// The codes listed in this version of the library.
  public static let listed: [CountingDay] = [sent, received]
}
