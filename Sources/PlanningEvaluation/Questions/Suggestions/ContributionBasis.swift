import DossierCoding
import ExactValues

/// What is counted where comments or suggestions were merged and split.
public struct ContributionBasis: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// What came from outside: a letter with five comments counts once, five letters that were merged count five times.
  public static let originals = ContributionBasis(rawValue: "originals")
  /// What is settled for itself: a letter that was split into five counts five times, five merged letters count once.
  public static let leaves = ContributionBasis(rawValue: "leaves")

  /// The codes listed in this version of the library.
  public static let listed: [ContributionBasis] = [originals, leaves]
}
