import DossierCoding
import ExactValues

/// The medium of a catalogue (*podoba katalogu*).
public struct CatalogueMedium: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Printed (*tištěný*).
  public static let printed = CatalogueMedium(rawValue: "printed")
  /// On the web (*online*).
  public static let online = CatalogueMedium(rawValue: "online")
  /// Electronic, in a form that is not stated (*elektronický*).
  public static let electronic = CatalogueMedium(rawValue: "electronic")

  /// The codes listed in this version of the library.
  public static let listed: [CatalogueMedium] = [printed, online, electronic]
}
