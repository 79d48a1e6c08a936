import DossierCoding
import ExactValues

/// Whether an earlier report had a finding.
public struct BaselineState: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// It is new.
  public static let new = BaselineState(rawValue: "new")
  /// The earlier report had it.
  public static let known = BaselineState(rawValue: "known")

  /// The codes listed in this version of the library.
  public static let listed: [BaselineState] = [new, known]
}
