import DossierCoding
import ExactValues

/// The kind of a need (*druh potřeby*).
public struct NeedKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A social service (*sociální služba*).
  public static let socialService = NeedKind(rawValue: "socialService")
  /// A related service (*související služba*), outside the Act.
  public static let relatedService = NeedKind(rawValue: "relatedService")
  /// Housing (*bydlení*).
  public static let housing = NeedKind(rawValue: "housing")
  /// Information (*informovanost*).
  public static let information = NeedKind(rawValue: "information")
  /// Cooperation and coordination.
  public static let coordination = NeedKind(rawValue: "coordination")
  /// Another need.
  public static let other = NeedKind(rawValue: "other")

  /// The codes listed in this version of the library.
  public static let listed: [NeedKind] = [socialService, relatedService, housing, information, coordination, other]
}
