import DossierCoding
import ExactValues

/// How sure money is (*stav zajištění*).
public struct FundingState: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Hoped for (*předpokládáno*).
  public static let hoped = FundingState(rawValue: "hoped")
  /// Applied for (*požádáno*).
  public static let applied = FundingState(rawValue: "applied")
  /// Secured (*zajištěno*).
  public static let secured = FundingState(rawValue: "secured")
  /// Spent (*čerpáno*).
  public static let spent = FundingState(rawValue: "spent")

  /// The codes listed in this version of the library.
  public static let listed: [FundingState] = [hoped, applied, secured, spent]
}
