import DossierCoding
import ExactValues

/// What is paid for (*složka úhrady*).
public struct FeeComponent: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The acts of the service itself (*základní činnosti*).
  public static let service = FeeComponent(rawValue: "service")
  /// Accommodation (*ubytování*).
  public static let accommodation = FeeComponent(rawValue: "accommodation")
  /// Board (*strava*).
  public static let board = FeeComponent(rawValue: "board")
  /// Care (*péče*).
  public static let care = FeeComponent(rawValue: "care")
  /// Travel (*doprava*).
  public static let travel = FeeComponent(rawValue: "travel")
  /// What is provided beside the basic activities (*fakultativní činnosti*).
  public static let supplementary = FeeComponent(rawValue: "supplementary")
  /// A deposit (*kauce*).
  public static let deposit = FeeComponent(rawValue: "deposit")

  /// The codes listed in this version of the library.
  public static let listed: [FeeComponent] = [service, accommodation, board, care, travel, supplementary, deposit]
}
