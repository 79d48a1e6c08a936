import DossierCoding
import ExactValues
import PlanningModel

/// An item of the later plan, with what it carries on.
public struct FollowingItem: DossierObject {
  /// The item.
  public var item: DossierPath

  /// Whether it carries nothing on.
  public var isNew: Answer<Bool>

  /// The items of the earlier plan that it names as predecessors; several where these were merged.
  public var stated: [DossierPath] = []

  /// The item of the earlier plan with the same code and name, where it names no predecessor.
  public var proposed: [DossierPath] = []

  /// Items of the earlier plan that only have the same name, at most ten of them.
  public var candidates: [DossierPath] = []

  /// Items of the earlier plan that have the same code and another name, at most ten of them; that is no link.
  public var sameCode: [DossierPath] = []

  /// Items of the earlier plan that have the same code where one of the two states no name, at most ten of them.
  public var unnamed: [DossierPath] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(item: DossierPath, isNew: Answer<Bool>) {
    self.item = item
    self.isNew = isNew
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(item: .root, isNew: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<FollowingItem>(
    .required("item", \.item),
    .required("isNew", \.isNew),
    .list("stated", \.stated),
    .list("proposed", \.proposed),
    .list("candidates", \.candidates),
    .list("sameCode", \.sameCode),
    .list("unnamed", \.unnamed))

  /// The members that name the value in a list.
  public static let keyMembers = ["item"]
}
