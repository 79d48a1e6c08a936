import DossierCoding
import ExactValues

/// How a need stands to the last round (*změna proti minulému kolu*).
public struct NeedChange: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// New (*nová*).
  public static let new = NeedChange(rawValue: "new")
  /// Changed (*změněná*).
  public static let changed = NeedChange(rawValue: "changed")
  /// Unchanged (*beze změny*).
  public static let unchanged = NeedChange(rawValue: "unchanged")
  /// Withdrawn (*stažená*).
  public static let withdrawn = NeedChange(rawValue: "withdrawn")

  /// The codes listed in this version of the library.
  public static let listed: [NeedChange] = [new, changed, unchanged, withdrawn]
}
