import DossierCoding
import ExactValues

/// A member of an item that differs between two versions (*změněný údaj*), as both state it.
public struct FieldChange: DossierObject {
  /// The described member, such as `responsible`.
  public var member: String

  /// What the earlier version states; absent where it states nothing.
  public var old: RawJSON?

  /// What the later version states; absent where it states nothing.
  public var new: RawJSON?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(member: String) { self.member = member }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(member: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<FieldChange>(
    .required("member", \.member),
    .optional("old", \.old),
    .optional("new", \.new))

  /// The members that name the value in a list.
  public static let keyMembers = ["member"]
}
