import DossierCoding
import ExactValues

/// What a question of a survey asks of the respondents themselves (*znak respondenta*).
public struct RespondentFeature: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The age class (*věková skupina*).
  public static let age = RespondentFeature(rawValue: "age")
  /// The gender (*pohlaví*).
  public static let gender = RespondentFeature(rawValue: "gender")
  /// Where they live (*bydliště*).
  public static let residence = RespondentFeature(rawValue: "residence")
  /// The education (*vzdělání*).
  public static let education = RespondentFeature(rawValue: "education")
  /// The kind of household (*typ domácnosti*).
  public static let household = RespondentFeature(rawValue: "household")
  /// The target group of services (*cílová skupina*).
  public static let targetGroup = RespondentFeature(rawValue: "targetGroup")

  /// The codes listed in this version of the library.
  public static let listed: [RespondentFeature] = [age, gender, residence, education, household, targetGroup]
}
