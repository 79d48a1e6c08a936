import DossierCoding
import ExactValues

/// What a region opens a time for (*druh termínu*).
public struct RegionalWindowKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Reports of uncovered needs (*sběr nepokrytých potřeb*).
  public static let needs = RegionalWindowKind(rawValue: "needs")
  /// Development intents of providers (*rozvojové záměry*).
  public static let intents = RegionalWindowKind(rawValue: "intents")
  /// Statements of municipalities (*vyjádření obcí*).
  public static let statements = RegionalWindowKind(rawValue: "statements")
  /// Applications for grants (*dotační řízení*).
  public static let grants = RegionalWindowKind(rawValue: "grants")
  /// Changes of the network (*aktualizace sítě*).
  public static let network = RegionalWindowKind(rawValue: "network")
  /// Reports on the plan (*podklady k vyhodnocení*).
  public static let evaluation = RegionalWindowKind(rawValue: "evaluation")

  /// The codes listed in this version of the library.
  public static let listed: [RegionalWindowKind] = [needs, intents, statements, grants, network, evaluation]
}
