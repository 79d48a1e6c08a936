import DossierCoding
import ExactValues

/// Whether somebody agrees (*stanovisko*); no reply is none of the others.
public struct Stance: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Agrees (*souhlasí*).
  public static let agrees = Stance(rawValue: "agrees")
  /// Disagrees (*nesouhlasí*).
  public static let disagrees = Stance(rawValue: "disagrees")
  /// Abstains (*zdržel se*).
  public static let abstains = Stance(rawValue: "abstains")
  /// Did not reply (*nevyjádřil se*).
  public static let noReply = Stance(rawValue: "noReply")
  /// Agrees with a reservation (*souhlasí s výhradou*).
  public static let agreesWithReservation = Stance(rawValue: "agreesWithReservation")

  /// The codes listed in this version of the library.
  public static let listed: [Stance] = [agrees, disagrees, abstains, noReply, agreesWithReservation]
}
