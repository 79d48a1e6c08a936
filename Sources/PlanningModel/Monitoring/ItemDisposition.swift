import DossierCoding
import ExactValues

/// What is to become of an item (*další osud*).
public struct ItemDisposition: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// It continues (*pokračuje*).
  public static let continues = ItemDisposition(rawValue: "continues")
  /// It is carried over to the next plan (*převedeno*).
  public static let carriedOver = ItemDisposition(rawValue: "carriedOver")
  /// It is postponed (*odloženo*).
  public static let postponed = ItemDisposition(rawValue: "postponed")
  /// It is given to somebody else (*přeřazeno*).
  public static let reassigned = ItemDisposition(rawValue: "reassigned")
  /// It is dropped (*vyřazeno*).
  public static let dropped = ItemDisposition(rawValue: "dropped")
  /// It is cancelled (*zrušeno*).
  public static let cancelled = ItemDisposition(rawValue: "cancelled")
  /// It is not decided.
  public static let undecided = ItemDisposition(rawValue: "undecided")

  /// The codes listed in this version of the library.
  public static let listed: [ItemDisposition] = [
    continues, carriedOver, postponed, reassigned, dropped, cancelled, undecided,
  ]
}
