import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// By how much development intents are to change the capacity of a registered service, or of services without a number.
public struct IntendedChange: DossierObject {
  /// The number of the service in the register; absent for all intents that lead to none.
  public var registerNumber: String?

  /// The intents that stand, or may.
  public var intents: [Identifier<DevelopmentIntent>] = []

  /// The changes.
  public var changes: [AskedCapacity] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init() {
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init() }

  /// The members, in the order in which they are written.
  public static let members = MemberList<IntendedChange>(
    .optional("registerNumber", \.registerNumber),
    .list("intents", \.intents),
    .objects("changes", \.changes, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["registerNumber"]
}
