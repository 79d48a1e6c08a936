import DossierCoding
import ExactValues

/// A source of money (*zdroj financování*).
public struct FundingSource: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The state budget through the region (*dotace ze státního rozpočtu*, § 101a of Act 108/2006 Coll.).
  public static let stateBudget = FundingSource(rawValue: "stateBudget")
  /// The region (*kraj*).
  public static let region = FundingSource(rawValue: "region")
  /// A municipality (*obec*).
  public static let municipality = FundingSource(rawValue: "municipality")
  /// The founder (*zřizovatel*).
  public static let founder = FundingSource(rawValue: "founder")
  /// Users (*úhrady uživatelů*).
  public static let users = FundingSource(rawValue: "users")
  /// Health insurance (*zdravotní pojišťovna*).
  public static let healthInsurance = FundingSource(rawValue: "healthInsurance")
  /// The labour office (*úřad práce*).
  public static let labourOffice = FundingSource(rawValue: "labourOffice")
  /// European funds (*evropské fondy*).
  public static let europeanFunds = FundingSource(rawValue: "europeanFunds")
  /// Gifts and collections (*dary, sbírky*).
  public static let gifts = FundingSource(rawValue: "gifts")
  /// Own activity (*vlastní činnost*).
  public static let ownActivity = FundingSource(rawValue: "ownActivity")
  /// A foundation (*nadace*).
  public static let foundation = FundingSource(rawValue: "foundation")
  /// Work or things instead of money (*věcné plnění*).
  public static let inKind = FundingSource(rawValue: "inKind")

  /// The codes listed in this version of the library.
  public static let listed: [FundingSource] = [
    stateBudget, region, municipality, founder, users, healthInsurance, labourOffice, europeanFunds, gifts,
    ownActivity, foundation, inKind,
  ]
}
