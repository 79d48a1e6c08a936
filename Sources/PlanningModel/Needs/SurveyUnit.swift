import DossierCoding
import ExactValues

/// Who fills one form of a survey (*jednotka šetření*).
public struct SurveyUnit: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A person (*osoba*).
  public static let person = SurveyUnit(rawValue: "person")
  /// A household (*domácnost*).
  public static let household = SurveyUnit(rawValue: "household")
  /// An organisation.
  public static let organisation = SurveyUnit(rawValue: "organisation")
  /// A municipality.
  public static let municipality = SurveyUnit(rawValue: "municipality")

  /// The codes listed in this version of the library.
  public static let listed: [SurveyUnit] = [person, household, organisation, municipality]
}
