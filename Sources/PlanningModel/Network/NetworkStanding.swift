import DossierCoding
import ExactValues

/// What a kind of entry in a network means (*postavení v síti*).
public struct NetworkStanding: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// In the basic network (*základní síť*).
  public static let basic = NetworkStanding(rawValue: "basic")
  /// For a time (*dočasná*).
  public static let temporary = NetworkStanding(rawValue: "temporary")
  /// Under a condition (*podmíněná*).
  public static let conditional = NetworkStanding(rawValue: "conditional")
  /// As a development of the network (*rozvojová*).
  public static let developmental = NetworkStanding(rawValue: "developmental")
  /// Beside the basic network (*doplňková*).
  public static let supplementary = NetworkStanding(rawValue: "supplementary")
  /// In the network without money (*bez financování*).
  public static let unfunded = NetworkStanding(rawValue: "unfunded")

  /// The codes listed in this version of the library.
  public static let listed: [NetworkStanding] = [
    basic, temporary, conditional, developmental, supplementary, unfunded,
  ]
}
