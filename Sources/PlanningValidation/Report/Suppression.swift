import DossierCoding
import ExactValues

/// The acceptance of a finding: it stays in the report and says who accepts it.
public struct Suppression: DossierObject {
  /// The finding.
  public var fingerprint: Fingerprint

  /// Why it is accepted.
  public var reason: String

  /// The function of whoever accepts it, not a name.
  public var who: String

  /// The last day of the acceptance.
  public var until: Day?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(fingerprint: Fingerprint, reason: String, who: String) {
    self.fingerprint = fingerprint
    self.reason = reason
    self.who = who
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(fingerprint: Fingerprint(rawValue: ""), reason: "", who: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Suppression>(
    .required("fingerprint", \.fingerprint),
    .required("reason", \.reason),
    .required("who", \.who),
    .optional("until", \.until))

  /// The members that name the value in a list.
  public static let keyMembers = ["fingerprint"]
}
