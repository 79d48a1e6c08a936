import DossierCoding
import ExactValues

/// What an analysis looks at (*druh analýzy*).
public struct AnalysisKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The population (*sociodemografická*).
  public static let sociodemographic = AnalysisKind(rawValue: "sociodemographic")
  /// Providers of services.
  public static let providers = AnalysisKind(rawValue: "providers")
  /// Social services.
  public static let services = AnalysisKind(rawValue: "services")
  /// Needs of users.
  public static let userNeeds = AnalysisKind(rawValue: "userNeeds")
  /// Needs of providers.
  public static let providerNeeds = AnalysisKind(rawValue: "providerNeeds")
  /// Needs of several sides.
  public static let needs = AnalysisKind(rawValue: "needs")
  /// The social situation.
  public static let socialSituation = AnalysisKind(rawValue: "socialSituation")
  /// Social risks (*analýza rizik*).
  public static let risks = AnalysisKind(rawValue: "risks")
  /// Flows of money (*analýza finančních toků*).
  public static let moneyFlows = AnalysisKind(rawValue: "moneyFlows")
  /// Needs as municipalities see them (*potřeby zadavatelů*).
  public static let commissionerNeeds = AnalysisKind(rawValue: "commissionerNeeds")
  /// What the public thinks.
  public static let publicOpinion = AnalysisKind(rawValue: "publicOpinion")
  /// Strengths, weaknesses, opportunities, threats (*SWOT*).
  public static let strengthsAndWeaknesses = AnalysisKind(rawValue: "strengthsAndWeaknesses")

  /// The codes listed in this version of the library.
  public static let listed: [AnalysisKind] = [
    sociodemographic, providers, services, userNeeds, providerNeeds, needs, socialSituation, risks, moneyFlows,
    commissionerNeeds, publicOpinion, strengthsAndWeaknesses,
  ]
}
