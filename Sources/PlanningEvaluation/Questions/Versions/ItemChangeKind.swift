import DossierCoding
import ExactValues

/// How an item of a plan changed between two versions (*druh změny položky*).
public struct ItemChangeKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// It is new.
  public static let added = ItemChangeKind(rawValue: "added")
  /// It is no longer there, and nothing says that it replaces it.
  public static let removed = ItemChangeKind(rawValue: "removed")
  /// It took the place of one item.
  public static let replaced = ItemChangeKind(rawValue: "replaced")
  /// It is one of several that took the place of one item.
  public static let split = ItemChangeKind(rawValue: "split")
  /// It took the place of several items.
  public static let merged = ItemChangeKind(rawValue: "merged")

  /// The codes listed in this version of the library.
  public static let listed: [ItemChangeKind] = [added, removed, replaced, split, merged]
}
