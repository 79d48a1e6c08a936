import DossierCoding
import ExactValues
import PlanningModel

/// A line of costs for a year in which its item is not carried out.
public struct StaleLine: DossierObject {
  /// The leaf.
  public var item: DossierPath

  /// Cost or funding.
  public var role: CostRole

  /// How sure the money is.
  public var state: FundingState?

  /// What the line states.
  public var amount: Answer<Money>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(item: DossierPath, role: CostRole, amount: Answer<Money>) {
    self.item = item
    self.role = role
    self.amount = amount
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(item: .root, role: CostRole(rawValue: ""), amount: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<StaleLine>(
    .required("item", \.item),
    .required("role", \.role),
    .optional("state", \.state),
    .required("amount", \.amount))

  /// The members that name the value in a list.
  public static let keyMembers = ["item", "role", "state"]
}
