import DossierCoding
import ExactValues

/// A source of a project's money (*zdroj financování*).
public struct FundCode: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The European Social Fund (*ESF*).
  public static let esf = FundCode(rawValue: "esf")
  /// The state budget (*státní rozpočet*).
  public static let stateBudget = FundCode(rawValue: "stateBudget")
  /// The Joint Regional Operational Programme (*SROP*).
  public static let srop = FundCode(rawValue: "srop")
  /// The European Union, without a named fund.
  public static let eu = FundCode(rawValue: "eu")

  /// The codes listed in this version of the library.
  public static let listed: [FundCode] = [esf, stateBudget, srop, eu]
}
