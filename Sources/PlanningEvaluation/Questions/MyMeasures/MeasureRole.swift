import DossierCoding
import ExactValues

/// What an organisation does in a measure (*role v opatření*).
public struct MeasureRole: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// It is responsible (*realizátor*).
  public static let responsible = MeasureRole(rawValue: "responsible")
  /// It cooperates.
  public static let partner = MeasureRole(rawValue: "partner")
  /// It pays.
  public static let funder = MeasureRole(rawValue: "funder")
  /// It provides a service that the measure concerns (*poskytovatel*).
  public static let provider = MeasureRole(rawValue: "provider")

  /// The codes listed in this version of the library.
  public static let listed: [MeasureRole] = [responsible, partner, funder, provider]
}
