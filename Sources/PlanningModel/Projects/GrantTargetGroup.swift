import DossierCoding
import ExactValues

/// Whom a grant supports (*cílová skupina projektu*): often municipalities and providers, not the people whom
/// services help.
public struct GrantTargetGroup: DossierObject {
  /// The group as stated.
  public var name: String

  /// The fields of services in which the supported organisations work.
  public var fields: [Identifier<TargetGroup>] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(name: String) {
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<GrantTargetGroup>(
    .required("name", \.name),
    .list("fields", \.fields))

  /// The members that name the value in a list.
  public static let keyMembers = ["name"]
}
