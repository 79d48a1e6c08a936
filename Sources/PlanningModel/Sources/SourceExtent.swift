import DossierCoding
import ExactValues

/// How much of a source was seen.
public struct SourceExtent: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// All of it.
  public static let whole = SourceExtent(rawValue: "whole")
  /// Only its beginning.
  public static let opening = SourceExtent(rawValue: "opening")

  /// The codes listed in this version of the library.
  public static let listed: [SourceExtent] = [whole, opening]
}
