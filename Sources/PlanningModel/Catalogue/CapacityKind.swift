import DossierCoding
import ExactValues

/// Which capacity is meant (*druh kapacity*).
public struct CapacityKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The maximum in the register (*registrovaná*).
  public static let registered = CapacityKind(rawValue: "registered")
  /// In a network (*v síti*).
  public static let inNetwork = CapacityKind(rawValue: "inNetwork")
  /// Entrusted for a year (*v pověření*).
  public static let entrusted = CapacityKind(rawValue: "entrusted")
  /// What was really provided (*skutečná*).
  public static let actual = CapacityKind(rawValue: "actual")
  /// A capacity that a source states without saying which.
  public static let stated = CapacityKind(rawValue: "stated")

  /// The codes listed in this version of the library.
  public static let listed: [CapacityKind] = [registered, inNetwork, entrusted, actual, stated]
}
