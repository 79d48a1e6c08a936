import DossierCoding
import ExactValues

/// Why a measure may name an organisation that it does not surely name (*proč jde jen o možnost*).
public struct MeasureBasis: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Words in the plural may include it, such as *poskytovatelé* or *obce*.
  public static let pluralWords = MeasureBasis(rawValue: "pluralWords")
  /// Words as printed are one of its names; a name is no identity.
  public static let words = MeasureBasis(rawValue: "words")
  /// Another organisation of the dossier has one of its names.
  public static let name = MeasureBasis(rawValue: "name")
  /// A unit of it is named (*pobočka, útvar*).
  public static let unit = MeasureBasis(rawValue: "unit")
  /// The organisation is named that it is a unit of.
  public static let whole = MeasureBasis(rawValue: "whole")
  /// An organisation is named that followed it, or that it followed, among others.
  public static let succession = MeasureBasis(rawValue: "succession")

  /// The codes listed in this version of the library.
  public static let listed: [MeasureBasis] = [pluralWords, words, name, unit, whole, succession]
}
