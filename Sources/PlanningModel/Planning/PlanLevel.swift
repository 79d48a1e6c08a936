import DossierCoding
import ExactValues

/// A level of a plan (*úroveň plánu*) with the plan's own word for it.
public struct PlanLevel: DossierObject {
  /// The code by which items refer to the level.
  public var code: String

  /// The plan's own word, such as *opatření*.
  public var label: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(code: String) {
    self.code = code
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(code: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<PlanLevel>(
    .required("code", \.code),
    .optional("label", \.label))

  /// The members that name the value in a list.
  public static let keyMembers = ["code"]
}
