import DossierCoding
import ExactValues

/// The kind of a statement (*druh výroku*).
public struct StatementKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// What is to be reached (*cíl*).
  public static let aim = StatementKind(rawValue: "aim")
  /// How one works (*zásada*).
  public static let principle = StatementKind(rawValue: "principle")
  /// How things stand or stood (*východisko*).
  public static let context = StatementKind(rawValue: "context")
  /// What is to be done (*záměr*).
  public static let intention = StatementKind(rawValue: "intention")
  /// What something serves (*účel*).
  public static let purpose = StatementKind(rawValue: "purpose")
  /// What an author says of itself or of others (*tvrzení*).
  public static let claim = StatementKind(rawValue: "claim")
  /// What comes next (*další krok*).
  public static let nextStep = StatementKind(rawValue: "nextStep")
  /// What something covers (*zaměření*).
  public static let scope = StatementKind(rawValue: "scope")

  /// The codes listed in this version of the library.
  public static let listed: [StatementKind] = [aim, principle, context, intention, purpose, claim, nextStep, scope]
}
