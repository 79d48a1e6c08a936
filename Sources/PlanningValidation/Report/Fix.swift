import DossierCoding
import ExactValues
import PlanningModel

/// A way to mend a finding: edits that can be applied.
public struct Fix: DossierObject {
  /// What the fix does.
  public var title: Message

  /// The edits, in order.
  public var edits: [Edit] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(title: Message) {
    self.title = title
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(title: Message("")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Fix>(
    .required("title", \.title),
    .objects("edits", \.edits, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["title"]
}
