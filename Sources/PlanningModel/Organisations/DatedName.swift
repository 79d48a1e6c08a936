import DossierCoding
import ExactValues

/// A name that an organisation had for a time (*dřívější název*).
public struct DatedName: DossierObject {
  /// The name as printed.
  public var name: String

  /// Since when it was used.
  public var from: Written<StatedTime>?

  /// Until when it was used; the day belongs to it.
  public var to: Written<StatedTime>?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(name: String) {
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<DatedName>(
    .required("name", \.name),
    .optional("from", \.from),
    .optional("to", \.to))

  /// The members that name the value in a list.
  public static let keyMembers = ["name"]
}
