import DossierCoding
import ExactValues

/// Whether and how something is paid (*způsob úhrady*).
public struct FeeBasis: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Free of charge (*bezplatně*).
  public static let free = FeeBasis(rawValue: "free")
  /// Paid (*za úhradu*).
  public static let paid = FeeBasis(rawValue: "paid")
  /// Paid in part (*částečná úhrada*).
  public static let partlyPaid = FeeBasis(rawValue: "partlyPaid")
  /// By the income of the user (*podle příjmu*).
  public static let byIncome = FeeBasis(rawValue: "byIncome")
  /// From the care allowance (*z příspěvku na péči*).
  public static let fromCareAllowance = FeeBasis(rawValue: "fromCareAllowance")

  /// The codes listed in this version of the library.
  public static let listed: [FeeBasis] = [free, paid, partlyPaid, byIncome, fromCareAllowance]
}
