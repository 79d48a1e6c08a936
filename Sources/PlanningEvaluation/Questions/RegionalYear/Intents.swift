import DossierCoding
import ExactValues
import PlanningModel

/// Development intents, with the statements and decisions on them.
public struct Intents: DossierObject {
  /// The window; absent for all intents.
  public var window: Identifier<RegionalWindow>?

  /// The intents, in document order.
  public var intents: [IntentState] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init() {
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init()
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Intents>(
    .optional("window", \.window),
    .objects("intents", \.intents, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["window"]
}
