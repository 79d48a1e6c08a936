import DossierCoding
import ExactValues
import PlanningModel

/// An item above others that has a cost of its own.
public struct PricedParent: DossierObject {
  /// The item.
  public var item: DossierPath

  /// Its own cost.
  public var cost: Answer<Money>

  /// The cost of the leaves below it.
  public var below: Answer<Money>

  /// Its own cost minus that of the leaves below.
  public var difference: Answer<Money>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(item: DossierPath, cost: Answer<Money>, below: Answer<Money>, difference: Answer<Money>) {
    self.item = item
    self.cost = cost
    self.below = below
    self.difference = difference
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(item: .root, cost: .unknown([]), below: .unknown([]), difference: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<PricedParent>(
    .required("item", \.item),
    .required("cost", \.cost),
    .required("below", \.below),
    .required("difference", \.difference))

  /// The members that name the value in a list.
  public static let keyMembers = ["item"]
}
