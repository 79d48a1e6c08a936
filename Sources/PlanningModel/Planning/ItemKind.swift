import DossierCoding
import ExactValues

/// The kind of a plan's item (*druh položky*).
public struct ItemKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Systemic (*systémové*).
  public static let systemic = ItemKind(rawValue: "systemic")
  /// Developmental (*rozvojové*).
  public static let developmental = ItemKind(rawValue: "developmental")
  /// Maintaining (*udržovací*).
  public static let maintaining = ItemKind(rawValue: "maintaining")

  /// The codes listed in this version of the library.
  public static let listed: [ItemKind] = [systemic, developmental, maintaining]
}
