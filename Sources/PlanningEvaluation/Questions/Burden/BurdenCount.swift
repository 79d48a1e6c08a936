import DossierCoding
import ExactValues
import PlanningModel

/// How much of one kind falls on one organisation, or on all (*počet*).
public struct BurdenCount: DossierObject {
  /// What is counted.
  public var kind: BurdenKind

  /// The organisation; absent for all together.
  public var organisation: Identifier<Organisation>?

  /// How many; for all together each joint one counts once.
  public var count: Answer<Int>

  /// For all together: how many there are if a joint one counts once for each organisation.
  public var countByOrganisation: Answer<Int>?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(kind: BurdenKind, count: Answer<Int>) {
    self.kind = kind
    self.count = count
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(kind: BurdenKind(rawValue: ""), count: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<BurdenCount>(
    .required("kind", \.kind),
    .optional("organisation", \.organisation),
    .required("count", \.count),
    .optional("countByOrganisation", \.countByOrganisation))

  /// The members that name the value in a list.
  public static let keyMembers = ["kind", "organisation"]
}
