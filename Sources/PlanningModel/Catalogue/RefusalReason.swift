import DossierCoding
import ExactValues

/// Why an applicant was refused (*důvod odmítnutí*), as section 91(3) of Act 108/2006 lists it (not verified).
public struct RefusalReason: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The service does not provide what is asked, also by its target group.
  public static let notProvided = RefusalReason(rawValue: "notProvided")
  /// There is no free capacity.
  public static let noCapacity = RefusalReason(rawValue: "noCapacity")
  /// The state of health does not allow it.
  public static let health = RefusalReason(rawValue: "health")
  /// A contract was ended within the last six months for a breach of duties.
  public static let contractEnded = RefusalReason(rawValue: "contractEnded")
  /// Another reason.
  public static let other = RefusalReason(rawValue: "other")

  /// The codes listed in this version of the library.
  public static let listed: [RefusalReason] = [notProvided, noCapacity, health, contractEnded, other]
}
