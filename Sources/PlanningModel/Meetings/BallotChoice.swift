import DossierCoding
import ExactValues

/// How somebody voted (*volba*).
public struct BallotChoice: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// For (*pro*).
  public static let votedFor = BallotChoice(rawValue: "votedFor")
  /// Against (*proti*).
  public static let votedAgainst = BallotChoice(rawValue: "votedAgainst")
  /// Abstained (*zdržel se*).
  public static let abstained = BallotChoice(rawValue: "abstained")
  /// Not present (*nepřítomen*).
  public static let notPresent = BallotChoice(rawValue: "notPresent")
  /// Present and did not vote (*nehlasoval*).
  public static let didNotVote = BallotChoice(rawValue: "didNotVote")

  /// The codes listed in this version of the library.
  public static let listed: [BallotChoice] = [votedFor, votedAgainst, abstained, notPresent, didNotVote]
}
