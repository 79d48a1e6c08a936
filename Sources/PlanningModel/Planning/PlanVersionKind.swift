import DossierCoding
import ExactValues

/// The kind of a version of a plan (*druh verze*).
public struct PlanVersionKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A draft (*návrh, pracovní verze*).
  public static let draft = PlanVersionKind(rawValue: "draft")
  /// The plan as first adopted.
  public static let original = PlanVersionKind(rawValue: "original")
  /// An addendum (*dodatek*).
  public static let addendum = PlanVersionKind(rawValue: "addendum")
  /// An update (*aktualizace*).
  public static let update = PlanVersionKind(rawValue: "update")
  /// A revision in parts (*revize*).
  public static let revision = PlanVersionKind(rawValue: "revision")

  /// The codes listed in this version of the library.
  public static let listed: [PlanVersionKind] = [draft, original, addendum, update, revision]
}
