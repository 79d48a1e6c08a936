import DossierCoding
import ExactValues

/// What a rule looks at (*oblast pravidla*).
public struct RuleCategory: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether references and identifiers hold.
  public static let references = RuleCategory(rawValue: "references")
  /// Whether written values are values.
  public static let values = RuleCategory(rawValue: "values")
  /// Whether codes are listed and valid.
  public static let codes = RuleCategory(rawValue: "codes")
  /// Where things come from.
  public static let sources = RuleCategory(rawValue: "sources")
  /// Territory.
  public static let territory = RuleCategory(rawValue: "territory")
  /// Organisations.
  public static let organisations = RuleCategory(rawValue: "organisations")
  /// Bodies, seats, meetings and events.
  public static let participation = RuleCategory(rawValue: "participation")
  /// Projects and what they promise.
  public static let projects = RuleCategory(rawValue: "projects")
  /// Plans and their life.
  public static let plans = RuleCategory(rawValue: "plans")
  /// The acts of a plan's life.
  public static let acts = RuleCategory(rawValue: "acts")
  /// Monitoring and evaluation.
  public static let evaluation = RuleCategory(rawValue: "evaluation")
  /// The catalogue of services.
  public static let catalogue = RuleCategory(rawValue: "catalogue")

  /// Suggestions and comments.
  public static let suggestions = RuleCategory(rawValue: "suggestions")
  /// Personal data.
  public static let personalData = RuleCategory(rawValue: "personalData")

  /// Needs and surveys.
  public static let needs = RuleCategory(rawValue: "needs")
  /// Monitoring of the plan.
  public static let monitoring = RuleCategory(rawValue: "monitoring")
  /// The year with the region.
  public static let regionalYear = RuleCategory(rawValue: "regionalYear")

  /// The codes listed in this version of the library.
  public static let listed: [RuleCategory] = [
    references, values, codes, sources, territory, organisations, participation, projects, plans, acts, evaluation,
    catalogue,
    suggestions, personalData,
    needs, monitoring, regionalYear,
  ]
}
