import DossierCoding
import ExactValues

/// The kind of a plan (*druh plánu*).
public struct PlanKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A community plan of social services (*komunitní plán*).
  public static let communityPlan = PlanKind(rawValue: "communityPlan")
  /// A yearly action plan (*akční plán*).
  public static let actionPlan = PlanKind(rawValue: "actionPlan")
  /// A region's medium-term plan (*střednědobý plán rozvoje sociálních služeb kraje*).
  public static let regionalPlan = PlanKind(rawValue: "regionalPlan")
  /// A strategic plan of a town (*strategický plán rozvoje*).
  public static let strategicPlan = PlanKind(rawValue: "strategicPlan")
  /// A concept or strategy (*koncepce*).
  public static let concept = PlanKind(rawValue: "concept")
  /// A plan of carrying another plan out (*realizační, prováděcí plán*).
  public static let implementationPlan = PlanKind(rawValue: "implementationPlan")
  /// A pool of projects (*zásobník projektů*), which is no network.
  public static let projectPool = PlanKind(rawValue: "projectPool")
  /// A plan of one town (*plán města*).
  public static let townPlan = PlanKind(rawValue: "townPlan")
  /// A development plan of social services (*rozvojový plán*).
  public static let developmentPlan = PlanKind(rawValue: "developmentPlan")
  /// A separate paper of measures between plan and action plan.
  public static let middleLevelPaper = PlanKind(rawValue: "middleLevelPaper")

  /// The codes listed in this version of the library.
  public static let listed: [PlanKind] = [
    communityPlan, actionPlan, regionalPlan, strategicPlan, concept, implementationPlan, projectPool, townPlan,
    developmentPlan, middleLevelPaper,
  ]
}
