import DossierCoding
import ExactValues
import PlanningModel

/// How one measure is funded in a year.
public struct LeafFunding: DossierObject {
  /// The leaf.
  public var item: DossierPath

  /// How it is funded, or what keeps from saying it.
  public var state: LeafFundingState

  /// Whether it is live and carried out in the year.
  public var isActive: Answer<Bool>

  /// What it costs in the year.
  public var cost: Answer<Money>

  /// How much of its money is secured for the year.
  public var secured: Answer<Money>

  /// The item above whose funding it has, where a source is stated for a whole section.
  public var fundingFrom: DossierPath?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    item: DossierPath, state: LeafFundingState, isActive: Answer<Bool>, cost: Answer<Money>, secured: Answer<Money>
  ) {
    self.item = item
    self.state = state
    self.isActive = isActive
    self.cost = cost
    self.secured = secured
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      item: .root, state: LeafFundingState(rawValue: ""), isActive: .unknown([]), cost: .unknown([]),
      secured: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<LeafFunding>(
    .required("item", \.item),
    .required("state", \.state),
    .required("isActive", \.isActive),
    .required("cost", \.cost),
    .required("secured", \.secured),
    .optional("fundingFrom", \.fundingFrom))

  /// The members that name the value in a list.
  public static let keyMembers = ["item"]
}
