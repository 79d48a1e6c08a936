import DossierCoding
import ExactValues
import PlanningModel

/// An item of a plan that differs between two versions (*změna položky*).
public struct ItemChange: DossierObject {
  /// The item: of the later version, or of the earlier one where it was removed.
  public var item: DossierPath

  /// How it changed.
  public var kind: ItemChangeKind

  /// The items of the earlier version that it took the place of.
  public var replaces: [DossierPath] = []

  /// The version that added or removed it, as the item names it.
  public var version: Identifier<PlanVersion>?

  /// Whether it stands under another item than the one it replaced.
  public var isMoved = false

  /// The members that differ from those of the one item it replaced, in the order of their description.
  public var fields: [FieldChange] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(item: DossierPath, kind: ItemChangeKind) {
    self.item = item
    self.kind = kind
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(item: .root, kind: ItemChangeKind(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ItemChange>(
    .required("item", \.item),
    .required("kind", \.kind),
    .list("replaces", \.replaces),
    .optional("version", \.version),
    .required("isMoved", \.isMoved),
    .objects("fields", \.fields, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["item"]
}
