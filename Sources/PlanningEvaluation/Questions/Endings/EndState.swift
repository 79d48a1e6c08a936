import DossierCoding
import ExactValues

/// How an end stands to the time that is asked about (*kdy to končí*).
public struct EndState: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// It ended before the day.
  public static let ended = EndState(rawValue: "ended")
  /// It ends within the time.
  public static let ending = EndState(rawValue: "ending")
  /// It ends later.
  public static let later = EndState(rawValue: "later")
  /// What is stated does not decide.
  public static let open = EndState(rawValue: "open")
  /// No end is stated, which does not mean that there is none.
  public static let notStated = EndState(rawValue: "notStated")

  /// The codes listed in this version of the library.
  public static let listed: [EndState] = [ended, ending, later, open, notStated]
}
