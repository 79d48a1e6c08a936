import DossierCoding
import ExactValues

/// How a served territory is declared (*rozsah působnosti*).
public struct ServedScope: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Listed municipalities.
  public static let municipalities = ServedScope(rawValue: "municipalities")
  /// Whole districts (*správní obvody ORP*).
  public static let districts = ServedScope(rawValue: "districts")
  /// Whole regions (*kraje*).
  public static let regions = ServedScope(rawValue: "regions")
  /// The whole country (*celostátní*).
  public static let country = ServedScope(rawValue: "country")
  /// An area of the dossier.
  public static let area = ServedScope(rawValue: "area")
  /// Only where its facilities are.
  public static let facility = ServedScope(rawValue: "facility")
  /// Words that name no complete territory.
  public static let words = ServedScope(rawValue: "words")

  /// The codes listed in this version of the library.
  public static let listed: [ServedScope] = [municipalities, districts, regions, country, area, facility, words]
}
