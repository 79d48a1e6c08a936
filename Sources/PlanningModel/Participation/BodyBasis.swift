import DossierCoding
import ExactValues

/// What a body is formed by (*vymezení skupiny*).
public struct BodyBasis: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// By target group (*tematická*).
  public static let targetGroup = BodyBasis(rawValue: "targetGroup")
  /// By territory (*územní*).
  public static let territory = BodyBasis(rawValue: "territory")
  /// By both.
  public static let both = BodyBasis(rawValue: "both")

  /// The codes listed in this version of the library.
  public static let listed: [BodyBasis] = [targetGroup, territory, both]
}
