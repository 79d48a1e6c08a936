import DossierCoding
import ExactValues

/// An identifier of an organisation with its issuer (*identifikátor*), such as a tax number or an identifier of a
/// register.
public struct IssuedIdentifier: DossierObject {
  /// Who issues it, or which list it is from.
  public var system: IdentifierSystem

  /// The identifier as printed.
  public var text: String

  /// Since when it holds.
  public var from: Written<StatedTime>?

  /// Until when it held; the day belongs to it.
  public var to: Written<StatedTime>?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(system: IdentifierSystem, text: String) {
    self.system = system
    self.text = text
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(system: IdentifierSystem(rawValue: ""), text: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<IssuedIdentifier>(
    .required("system", \.system),
    .required("text", \.text),
    .optional("from", \.from),
    .optional("to", \.to))

  /// The members that name the value in a list.
  public static let keyMembers = ["system", "text"]
}
