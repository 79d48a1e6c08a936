import DossierCoding
import ExactValues

/// How a need stands to the measures of a plan (*zda na potřebu opatření odpovídá*).
public struct NeedStanding: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A live leaf answers it.
  public static let answered = NeedStanding(rawValue: "answered")
  /// Only items answer it that are cancelled, dropped or no longer in the plan.
  public static let onlyCancelled = NeedStanding(rawValue: "onlyCancelled")
  /// No item of the plan answers it.
  public static let unanswered = NeedStanding(rawValue: "unanswered")

  /// The codes listed in this version of the library.
  public static let listed: [NeedStanding] = [answered, onlyCancelled, unanswered]
}
