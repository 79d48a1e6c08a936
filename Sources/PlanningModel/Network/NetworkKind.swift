import DossierCoding
import ExactValues

/// A kind of entry in a network (*kategorie sítě*), such as basic, temporary or conditional; letters differ from
/// region to region.
public struct NetworkKind: DossierObject {
  /// The region's own code.
  public var code: String

  /// The name, such as *základní*.
  public var label: String?

  /// What it means among the kinds that this library tells apart.
  public var standing: NetworkStanding?

  /// What the region says of it, in own words.
  public var meaning: String?

  /// Since when it is used.
  public var from: Written<StatedTime>?

  /// Until when it is used; the day belongs to it.
  public var to: Written<StatedTime>?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(code: String) {
    self.code = code
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(code: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<NetworkKind>(
    .required("code", \.code),
    .optional("label", \.label),
    .optional("standing", \.standing),
    .optional("meaning", \.meaning),
    .optional("from", \.from),
    .optional("to", \.to))

  /// The members that name the value in a list.
  public static let keyMembers = ["code"]
}
