import DossierCoding
import ExactValues

/// The status of a rule in a report.
public struct RuleStatus: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The rule itself failed.
  public static let faulted = RuleStatus(rawValue: "faulted")
  /// A subject failed.
  public static let failed = RuleStatus(rawValue: "failed")
  /// A subject could not be judged and none failed.
  public static let skipped = RuleStatus(rawValue: "skipped")
  /// All subjects to which it applies passed.
  public static let passed = RuleStatus(rawValue: "passed")
  /// It applies to nothing here.
  public static let notApplicable = RuleStatus(rawValue: "notApplicable")

  /// The codes listed in this version of the library.
  public static let listed: [RuleStatus] = [faulted, failed, skipped, passed, notApplicable]
}
