import DossierCoding
import ExactValues

/// The kind of an area (*druh území*).
public struct AreaKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The district of a municipality with extended powers (*správní obvod ORP*).
  public static let district = AreaKind(rawValue: "district")
  /// The district of an authorised municipal office (*správní obvod POÚ*).
  public static let authorizedOfficeDistrict = AreaKind(rawValue: "authorizedOfficeDistrict")
  /// A micro-region (*mikroregion*).
  public static let microregion = AreaKind(rawValue: "microregion")
  /// The territory of a local action group (*území MAS*).
  public static let localActionGroup = AreaKind(rawValue: "localActionGroup")
  /// The catchment of a town (*spádová oblast*).
  public static let catchment = AreaKind(rawValue: "catchment")
  /// One municipality.
  public static let municipality = AreaKind(rawValue: "municipality")
  /// A district of a city.
  public static let cityDistrict = AreaKind(rawValue: "cityDistrict")
  /// A region (*kraj*).
  public static let region = AreaKind(rawValue: "region")

  /// The codes listed in this version of the library.
  public static let listed: [AreaKind] = [
    district, authorizedOfficeDistrict, microregion, localActionGroup, catchment, municipality, cityDistrict,
    region,
  ]
}
