import DossierCoding
import ExactValues

/// Whether the text of a document is at hand.
public struct DocumentAvailability: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The text belongs to the dossier.
  public static let included = DocumentAvailability(rawValue: "included")
  /// The source names it and does not include it.
  public static let notIncluded = DocumentAvailability(rawValue: "notIncluded")
  /// The source links to it.
  public static let linked = DocumentAvailability(rawValue: "linked")
  /// It is still to be made.
  public static let promised = DocumentAvailability(rawValue: "promised")

  /// The codes listed in this version of the library.
  public static let listed: [DocumentAvailability] = [included, notIncluded, linked, promised]
}
