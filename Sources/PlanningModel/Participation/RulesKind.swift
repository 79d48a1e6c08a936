import DossierCoding
import ExactValues

/// The kind of a paper with rules (*druh předpisu*).
public struct RulesKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The founding charter (*základní listina*).
  public static let charter = RulesKind(rawValue: "charter")
  /// Rules of procedure (*jednací řád*).
  public static let rulesOfProcedure = RulesKind(rawValue: "rulesOfProcedure")
  /// A statute (*statut*).
  public static let statute = RulesKind(rawValue: "statute")
  /// An act of Parliament (*zákon*).
  public static let act = RulesKind(rawValue: "act")

  /// The codes listed in this version of the library.
  public static let listed: [RulesKind] = [charter, rulesOfProcedure, statute, act]
}
