import ExactValues

/// The status of a municipality (*status obce*), one letter.
public struct MunicipalityStatusCode: OpenCode {
  /// One letter.
  public let rawValue: String

  /// A code, listed or not.
  ///
  /// - Parameter rawValue: One letter.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension MunicipalityStatusCode {
  /// *Obec*, a municipality that is neither a market town nor a town.
  public static let municipality = MunicipalityStatusCode(rawValue: "O")

  /// *Městys*, a market town.
  public static let marketTown = MunicipalityStatusCode(rawValue: "T")

  /// *Město*, a town.
  public static let town = MunicipalityStatusCode(rawValue: "M")

  /// *Statutární město*, a statutory city.
  public static let statutoryCity = MunicipalityStatusCode(rawValue: "S")

  /// *Vojenský újezd*, a military district: a territorial unit, but no municipality.
  public static let militaryDistrict = MunicipalityStatusCode(rawValue: "U")

  /// *Hlavní město*, the capital.
  public static let capital = MunicipalityStatusCode(rawValue: "H")
}
