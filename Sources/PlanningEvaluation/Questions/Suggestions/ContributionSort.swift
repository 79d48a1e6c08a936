import DossierCoding
import ExactValues

/// Which of two things people bring up (*připomínky, nebo podněty*).
public struct ContributionSort: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Comments to a version of a document (*připomínky*).
  public static let comments = ContributionSort(rawValue: "comments")
  /// Suggestions, which may come at any time (*podněty*).
  public static let suggestions = ContributionSort(rawValue: "suggestions")

  /// The codes listed in this version of the library.
  public static let listed: [ContributionSort] = [comments, suggestions]
}
