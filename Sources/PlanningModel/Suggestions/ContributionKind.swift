import DossierCoding
import ExactValues

/// Whether a suggestion or a comment is about content or form (*povaha*).
public struct ContributionKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// About content (*věcná*).
  public static let content = ContributionKind(rawValue: "content")
  /// About form or language (*formální*).
  public static let formal = ContributionKind(rawValue: "formal")
  /// A complaint of a defect (*stížnost*), which lies outside the agenda.
  public static let complaint = ContributionKind(rawValue: "complaint")

  /// The codes listed in this version of the library.
  public static let listed: [ContributionKind] = [content, formal, complaint]
}
