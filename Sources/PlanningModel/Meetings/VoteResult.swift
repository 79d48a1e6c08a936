import DossierCoding
import ExactValues

/// What came of a vote (*výsledek hlasování*).
public struct VoteResult: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The motion was accepted (*přijato*).
  public static let accepted = VoteResult(rawValue: "accepted")
  /// The motion was not accepted (*nepřijato*).
  public static let rejected = VoteResult(rawValue: "rejected")
  /// The votes were equal (*rovnost hlasů*).
  public static let tied = VoteResult(rawValue: "tied")

  /// The codes listed in this version of the library.
  public static let listed: [VoteResult] = [accepted, rejected, tied]
}
