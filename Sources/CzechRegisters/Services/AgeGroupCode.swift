import ExactValues

/// The code of an age group (*věková skupina*) of a registered service, such as "7".
///
/// The bands are not those of statistics: 65–80 here, 65–79 there. Compare them only with a stated mapping.
public struct AgeGroupCode: OpenCode {
  /// The register's number as text.
  public let rawValue: String

  /// A code, listed or not.
  ///
  /// - Parameter rawValue: The register's number as text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension AgeGroupCode {
  /// *děti kojeneckého věku*, up to 1 year.
  public static let infants = AgeGroupCode(rawValue: "10")

  /// *děti předškolního věku*, 1–6 years.
  public static let preschoolChildren = AgeGroupCode(rawValue: "1")

  /// *mladší děti*, 7–10 years.
  public static let youngerChildren = AgeGroupCode(rawValue: "2")

  /// *starší děti*, 11–15 years.
  public static let olderChildren = AgeGroupCode(rawValue: "3")

  /// *dorost*, 16–18 years.
  public static let adolescents = AgeGroupCode(rawValue: "4")

  /// *mladí dospělí*, 19–26 years.
  public static let youngAdults = AgeGroupCode(rawValue: "5")

  /// *dospělí*, 27–64 years.
  public static let adults = AgeGroupCode(rawValue: "6")

  /// *mladší senioři*, 65–80 years.
  public static let youngerSeniors = AgeGroupCode(rawValue: "7")

  /// *starší senioři*, above 80 years.
  public static let olderSeniors = AgeGroupCode(rawValue: "8")

  /// *bez omezení věku*: every age, which is not the same as an unknown age.
  public static let withoutLimit = AgeGroupCode(rawValue: "9")
}
