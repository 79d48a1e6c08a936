import DossierCoding
import ExactValues

/// For what time a capacity counts (*okamžitá, denní nebo roční kapacita*).
///
/// Twenty clients at once and two hundred in a year have the same unit and are unlike: they never add nor compare.
public struct CapacityBasis: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// At one time (*okamžitá kapacita*).
  public static let atOnce = CapacityBasis(rawValue: "atOnce")
  /// In a day (*za den*).
  public static let inDay = CapacityBasis(rawValue: "inDay")
  /// In a year (*za rok*).
  public static let inYear = CapacityBasis(rawValue: "inYear")

  /// The codes listed in this version of the library.
  public static let listed: [CapacityBasis] = [atOnce, inDay, inYear]
}
