import DossierCoding
import ExactValues
import PlanningModel

/// An item of the earlier plan, with what became of it.
public struct CarriedItem: DossierObject {
  /// The item.
  public var item: DossierPath

  /// How far it was fulfilled, by what was known on the day.
  public var fulfilment: Answer<Fulfilment>

  /// What became of it.
  public var state: Answer<CarryOverState>

  /// The items of the later plan that carry it on, as they state or as is proposed; several where it was split.
  public var successors: [DossierPath] = []

  /// Items of the later plan that only have its name.
  public var candidates: [DossierPath] = []

  /// Items of the later plan that have its code where one of the two states no name, so that it may be the same.
  public var unnamed: [DossierPath] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(item: DossierPath, fulfilment: Answer<Fulfilment>, state: Answer<CarryOverState>) {
    self.item = item
    self.fulfilment = fulfilment
    self.state = state
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(item: .root, fulfilment: .unknown([]), state: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<CarriedItem>(
    .required("item", \.item),
    .required("fulfilment", \.fulfilment),
    .required("state", \.state),
    .list("successors", \.successors),
    .list("candidates", \.candidates),
    .list("unnamed", \.unnamed))

  /// The members that name the value in a list.
  public static let keyMembers = ["item"]
}
