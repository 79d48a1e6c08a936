import DossierCoding
import ExactValues

/// How fresh an entry of a catalogue is (*aktuálnost záznamu*).
public struct FreshnessState: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Somebody assured it within the days asked for.
  public static let fresh = FreshnessState(rawValue: "fresh")
  /// The last assurance lies further back.
  public static let stale = FreshnessState(rawValue: "stale")
  /// No assurance is stated.
  public static let never = FreshnessState(rawValue: "never")
  /// The times of the assurances do not decide.
  public static let undecided = FreshnessState(rawValue: "undecided")

  /// The codes listed in this version of the library.
  public static let listed: [FreshnessState] = [fresh, stale, never, undecided]
}
