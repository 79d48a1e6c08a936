import DossierCoding
import ExactValues

/// How the measures of a plan reach a target group (*pokrytí cílové skupiny*).
///
/// Covered means that a measure names the group, not that a need is met.
public struct CoverageState: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A measure names the group.
  public static let covered = CoverageState(rawValue: "covered")
  /// Only measures of the common bucket (*společná opatření*) name it.
  public static let onlyCommonly = CoverageState(rawValue: "onlyCommonly")
  /// No measure names it.
  public static let notCovered = CoverageState(rawValue: "notCovered")

  /// The codes listed in this version of the library.
  public static let listed: [CoverageState] = [covered, onlyCommonly, notCovered]
}
