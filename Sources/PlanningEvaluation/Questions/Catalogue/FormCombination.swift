import DossierCoding
import ExactValues

/// How capacities of several forms of a service are taken together (*sčítání přes formy*).
public struct FormCombination: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives and adds nothing.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Each form stays by itself: one client may use two forms of one service.
  public static let keptApart = FormCombination(rawValue: "keptApart")
  /// Whoever asks takes it upon himself that nobody is counted in two forms.
  public static let differentPeople = FormCombination(rawValue: "differentPeople")

  /// The codes listed in this version of the library.
  public static let listed: [FormCombination] = [keptApart, differentPeople]
}
