import DossierCoding
import ExactValues

/// Which years a yearly number refers to (*vztažný rok*).
public struct YearBasis: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Twelve months from the first day of the project.
  public static let projectYear = YearBasis(rawValue: "projectYear")
  /// Calendar years.
  public static let calendarYear = YearBasis(rawValue: "calendarYear")

  /// The codes listed in this version of the library.
  public static let listed: [YearBasis] = [projectYear, calendarYear]
}
