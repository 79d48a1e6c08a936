import DossierCoding
import ExactValues

/// A contact of a person (*osobní kontakt*).
public struct PersonalContact: DossierObject {
  /// What kind of contact it is.
  public var kind: ContactKind

  /// The contact.
  public var text: String

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(kind: ContactKind, text: String) {
    self.kind = kind
    self.text = text
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(kind: ContactKind(rawValue: ""), text: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<PersonalContact>(
    .required("kind", \.kind),
    .required("text", \.text))

  /// The members that name the value in a list.
  public static let keyMembers = ["kind", "text"]
}
