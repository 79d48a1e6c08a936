import DossierCoding
import ExactValues

/// By what organisations of two dossiers are paired (*podle čeho se organizace shodují*).
public struct PairBasis: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Both are the self-government of one municipality.
  public static let municipality = PairBasis(rawValue: "municipality")
  /// Both have one identification number.
  public static let number = PairBasis(rawValue: "number")
  /// They share a name or an alias.
  public static let name = PairBasis(rawValue: "name")

  /// The codes listed in this version of the library.
  public static let listed: [PairBasis] = [municipality, number, name]
}
