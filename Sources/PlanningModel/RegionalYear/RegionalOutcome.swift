import DossierCoding
import ExactValues

/// What a region decided (*výsledek*).
public struct RegionalOutcome: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Accepted (*schváleno*).
  public static let accepted = RegionalOutcome(rawValue: "accepted")
  /// Accepted in part (*částečně*).
  public static let acceptedInPart = RegionalOutcome(rawValue: "acceptedInPart")
  /// Not accepted (*neschváleno*).
  public static let rejected = RegionalOutcome(rawValue: "rejected")
  /// Put off (*odloženo*).
  public static let postponed = RegionalOutcome(rawValue: "postponed")
  /// Returned to be completed (*vráceno k doplnění*).
  public static let returned = RegionalOutcome(rawValue: "returned")

  /// The codes listed in this version of the library.
  public static let listed: [RegionalOutcome] = [accepted, acceptedInPart, rejected, postponed, returned]
}
