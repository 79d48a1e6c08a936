import DossierCoding
import ExactValues

/// The kind of a finding (*druh zjištění*).
public struct FindingKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A strength (*silná stránka*).
  public static let strength = FindingKind(rawValue: "strength")
  /// A weakness (*slabá stránka*).
  public static let weakness = FindingKind(rawValue: "weakness")
  /// An opportunity (*příležitost*).
  public static let opportunity = FindingKind(rawValue: "opportunity")
  /// A threat (*hrozba*).
  public static let threat = FindingKind(rawValue: "threat")
  /// A weak point of planning or of services (*slabé místo*).
  public static let weakPoint = FindingKind(rawValue: "weakPoint")
  /// A risk (*riziko*).
  public static let risk = FindingKind(rawValue: "risk")

  /// The codes listed in this version of the library.
  public static let listed: [FindingKind] = [strength, weakness, opportunity, threat, weakPoint, risk]
}
