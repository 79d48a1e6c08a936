import DossierCoding
import ExactValues

/// Whether a line is a cost or its funding (*náklad nebo zdroj*).
public struct CostRole: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// What is needed (*náklad*).
  public static let cost = CostRole(rawValue: "cost")
  /// Where money comes from (*zdroj*).
  public static let funding = CostRole(rawValue: "funding")

  /// The codes listed in this version of the library.
  public static let listed: [CostRole] = [cost, funding]
}
