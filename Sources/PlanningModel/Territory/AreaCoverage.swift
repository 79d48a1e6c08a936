import DossierCoding
import ExactValues

/// How an area is declared (*vymezení území*).
public struct AreaCoverage: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The whole district.
  public static let wholeDistrict = AreaCoverage(rawValue: "wholeDistrict")
  /// The listed municipalities and no others.
  public static let listedMunicipalities = AreaCoverage(rawValue: "listedMunicipalities")
  /// Words that name no complete list.
  public static let words = AreaCoverage(rawValue: "words")

  /// The codes listed in this version of the library.
  public static let listed: [AreaCoverage] = [wholeDistrict, listedMunicipalities, words]
}
