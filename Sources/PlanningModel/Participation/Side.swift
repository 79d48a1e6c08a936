import DossierCoding
import ExactValues

/// The side that a seat stands for (*strana triády*).
///
/// It belongs to the membership, not to the person or the organisation. Every code beside the three sides lies
/// outside the triad.
public struct Side: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A commissioner (*zadavatel*): a municipality or a region.
  public static let commissioner = Side(rawValue: "commissioner")
  /// A provider (*poskytovatel*).
  public static let provider = Side(rawValue: "provider")
  /// A user (*uživatel*).
  public static let user = Side(rawValue: "user")
  /// The public (*veřejnost*), outside the triad.
  public static let `public` = Side(rawValue: "public")
  /// A school, outside the triad.
  public static let school = Side(rawValue: "school")
  /// A health facility, outside the triad.
  public static let health = Side(rawValue: "health")
  /// Somebody else outside the triad.
  public static let other = Side(rawValue: "other")
  /// A cooperating organisation, outside the triad (*spolupracující organizace*).
  public static let cooperating = Side(rawValue: "cooperating")
  /// The police, outside the triad.
  public static let police = Side(rawValue: "police")
  /// An expert, outside the triad (*odborník*).
  public static let expert = Side(rawValue: "expert")

  /// The codes listed in this version of the library.
  public static let listed: [Side] = [
    commissioner, provider, user, `public`, school, health, other, cooperating, police, expert,
  ]
}
