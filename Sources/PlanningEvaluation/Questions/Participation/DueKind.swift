import DossierCoding
import ExactValues

/// What is due (*druh termínu*).
public struct DueKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// An invitation (*pozvánka*).
  public static let invitation = DueKind(rawValue: "invitation")
  /// A publication of a meeting (*zveřejnění*).
  public static let publication = DueKind(rawValue: "publication")
  /// Minutes (*zápis*).
  public static let minutes = DueKind(rawValue: "minutes")
  /// A task (*úkol*).
  public static let task = DueKind(rawValue: "task")
  /// The end of a membership (*konec členství*).
  public static let membership = DueKind(rawValue: "membership")
  /// The last day on which a document is open to comments (*konec připomínkového řízení*).
  public static let windowEnd = DueKind(rawValue: "windowEnd")
  /// The settlement of the comments of a window (*vypořádání připomínek*).
  public static let settlement = DueKind(rawValue: "settlement")
  /// An answer of whoever something was handed on to (*odpověď na postoupené*).
  public static let answer = DueKind(rawValue: "answer")
  /// The last day of a round of the region: for needs, intents, statements, grants (*termín kraje*).
  public static let regionalRound = DueKind(rawValue: "regionalRound")
  /// A decision or act that is to come, such as the region's approval (*rozhodnutí, schválení krajem*).
  public static let decision = DueKind(rawValue: "decision")

  /// The codes listed in this version of the library.
  public static let listed: [DueKind] = [
    invitation, publication, minutes, task, membership, windowEnd, settlement, answer, regionalRound, decision,
  ]
}
