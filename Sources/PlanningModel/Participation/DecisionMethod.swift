import DossierCoding
import ExactValues

/// How a body decides (*způsob rozhodování*).
public struct DecisionMethod: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// By consensus (*konsenzus*).
  public static let consensus = DecisionMethod(rawValue: "consensus")
  /// By a vote (*hlasování*).
  public static let vote = DecisionMethod(rawValue: "vote")
  /// By consensus, else by a vote.
  public static let consensusThenVote = DecisionMethod(rawValue: "consensusThenVote")

  /// The codes listed in this version of the library.
  public static let listed: [DecisionMethod] = [consensus, vote, consensusThenVote]
}
