import DossierCoding
import ExactValues

/// Where outputs are handed on to (*místo předání*).
public struct ForwardingDestination: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Departments of the office, to be solved (*útvary úřadu*).
  public static let department = ForwardingDestination(rawValue: "department")
  /// The strategic plan of the town (*strategický plán*).
  public static let strategicPlan = ForwardingDestination(rawValue: "strategicPlan")
  /// Internal rules (*interní předpisy*).
  public static let internalRule = ForwardingDestination(rawValue: "internalRule")
  /// Process instructions (*instrukce procesního řízení*).
  public static let processInstruction = ForwardingDestination(rawValue: "processInstruction")
  /// The practice of services.
  public static let servicePractice = ForwardingDestination(rawValue: "servicePractice")
  /// Local planning.
  public static let localPlanning = ForwardingDestination(rawValue: "localPlanning")
  /// Regional planning.
  public static let regionalPlanning = ForwardingDestination(rawValue: "regionalPlanning")

  /// The codes listed in this version of the library.
  public static let listed: [ForwardingDestination] = [
    department, strategicPlan, internalRule, processInstruction, servicePractice, localPlanning, regionalPlanning,
  ]
}
