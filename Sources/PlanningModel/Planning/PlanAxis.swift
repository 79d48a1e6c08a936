import DossierCoding
import ExactValues

/// What the top level of a plan means (*osa plánu*).
public struct PlanAxis: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The purpose, such as keeping or developing services.
  public static let purpose = PlanAxis(rawValue: "purpose")
  /// Target groups.
  public static let targetGroup = PlanAxis(rawValue: "targetGroup")
  /// Micro-regions.
  public static let territory = PlanAxis(rawValue: "territory")
  /// Municipalities.
  public static let municipality = PlanAxis(rawValue: "municipality")
  /// Themes.
  public static let theme = PlanAxis(rawValue: "theme")
  /// Goals.
  public static let goal = PlanAxis(rawValue: "goal")
  /// Types of services.
  public static let serviceType = PlanAxis(rawValue: "serviceType")
  /// Working groups.
  public static let workingGroup = PlanAxis(rawValue: "workingGroup")

  /// The codes listed in this version of the library.
  public static let listed: [PlanAxis] = [
    purpose, targetGroup, territory, municipality, theme, goal, serviceType, workingGroup,
  ]
}
