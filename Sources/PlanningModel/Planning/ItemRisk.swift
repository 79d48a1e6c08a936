import DossierCoding
import ExactValues

/// A risk of an item (*riziko*).
public struct ItemRisk: DossierObject {
  /// The risk, in own words.
  public var text: String

  /// What is to be done about it.
  public var answer: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(text: String) {
    self.text = text
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(text: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ItemRisk>(
    .required("text", \.text),
    .optional("answer", \.answer))

  /// The members that name the value in a list.
  public static let keyMembers = ["text"]
}
