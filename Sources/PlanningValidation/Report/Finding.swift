import DossierCoding
import ExactValues

/// One thing that a rule found (*nález*): what, where, why it matters, and what could mend it.
///
/// Its fingerprint is made from rule, subject, path and discriminator, never from text, order or date, so that a
/// finding can be followed through time.
public struct Finding: DossierObject {
  /// What names the finding.
  public var fingerprint: Fingerprint

  /// The rule.
  public var rule: RuleID

  /// How grave it is under the profile.
  public var severity: Severity

  /// The entity that it is about.
  public var subject: DossierPath

  /// The element that is wrong.
  public var path: DossierPath

  /// What was found, as a key with facts.
  public var message: Message

  /// What stands there.
  public var observed: String?

  /// What was expected.
  public var expected: String?

  /// Other elements that it has to do with.
  public var related: [DossierPath] = []

  /// Where the rule comes from.
  public var citations: [Citation] = []

  /// The fault of the dossier that causes it; absent for a finding that stands for itself.
  public var rootCause: DossierPath?

  /// The line of the file, where it was read from one.
  public var line: Int?

  /// What could mend it.
  public var fixes: [Fix] = []

  /// Whether an earlier report had it; absent without an earlier report.
  public var baseline: BaselineState?

  /// Who accepts it, why and until when.
  public var suppression: Suppression?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    fingerprint: Fingerprint, rule: RuleID, severity: Severity, subject: DossierPath, path: DossierPath,
    message: Message
  ) {
    self.fingerprint = fingerprint
    self.rule = rule
    self.severity = severity
    self.subject = subject
    self.path = path
    self.message = message
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      fingerprint: Fingerprint(rawValue: ""), rule: RuleID(rawValue: ""), severity: .note, subject: .root, path: .root,
      message: Message(""))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Finding>(
    .required("fingerprint", \.fingerprint),
    .required("rule", \.rule),
    .required("severity", \.severity),
    .required("subject", \.subject),
    .required("path", \.path),
    .required("message", \.message),
    .optional("observed", \.observed),
    .optional("expected", \.expected),
    .list("related", \.related),
    .list("citations", \.citations, isOrdered: true),
    .optional("rootCause", \.rootCause),
    .optional("line", \.line),
    .objects("fixes", \.fixes, isOrdered: true),
    .optional("baseline", \.baseline),
    .object("suppression", \.suppression))

  /// The members that name the value in a list.
  public static let keyMembers = ["fingerprint"]
}
