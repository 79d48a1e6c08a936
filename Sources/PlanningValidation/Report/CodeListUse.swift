import DossierCoding
import ExactValues

/// A code list that a report rests on.
public struct CodeListUse: DossierObject {
  /// The list.
  public var name: String

  /// Its version.
  public var version: String

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(name: String, version: String) {
    self.name = name
    self.version = version
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(name: "", version: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<CodeListUse>(
    .required("name", \.name),
    .required("version", \.version))

  /// The members that name the value in a list.
  public static let keyMembers = ["name"]
}
