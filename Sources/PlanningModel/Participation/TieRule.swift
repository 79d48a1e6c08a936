import DossierCoding
import ExactValues

/// What happens when the votes are equal (*rovnost hlasů*).
public struct TieRule: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The motion is rejected (*nepřijato*).
  public static let rejected = TieRule(rawValue: "rejected")
  /// The vote of the chair decides (*rozhoduje hlas předsedy*); whether it is one vote more is not said.
  public static let chairDecides = TieRule(rawValue: "chairDecides")
  /// The chair has one vote more (*předseda má druhý hlas*).
  public static let castingVote = TieRule(rawValue: "castingVote")
  /// The vote is repeated (*opakuje se*).
  public static let repeated = TieRule(rawValue: "repeated")
  /// A lot decides (*los*).
  public static let lot = TieRule(rawValue: "lot")

  /// The codes listed in this version of the library.
  public static let listed: [TieRule] = [rejected, chairDecides, castingVote, repeated, lot]
}
