import DossierCoding
import ExactValues

/// What a rule did: how many subjects passed, failed, were not applicable or could not be judged.
public struct RuleOutcome: DossierObject {
  /// The rule.
  public var rule: RuleID

  /// Its revision.
  public var revision: Int

  /// The first of faulted, failed, skipped, passed, not applicable that occurred.
  public var status: RuleStatus

  /// Subjects that passed.
  public var passed: Int

  /// Subjects that failed.
  public var failed: Int

  /// Subjects to which the rule does not apply.
  public var notApplicable: Int

  /// Subjects that could not be judged.
  public var skipped: Int

  /// What the rule threw; data alone never make a rule throw.
  public var fault: String?

  /// The subjects that could not be judged.
  public var skips: [SkippedSubject] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    rule: RuleID, revision: Int, status: RuleStatus, passed: Int, failed: Int, notApplicable: Int, skipped: Int
  ) {
    self.rule = rule
    self.revision = revision
    self.status = status
    self.passed = passed
    self.failed = failed
    self.notApplicable = notApplicable
    self.skipped = skipped
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      rule: RuleID(rawValue: ""), revision: 0, status: RuleStatus(rawValue: ""), passed: 0, failed: 0, notApplicable: 0,
      skipped: 0)
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<RuleOutcome>(
    .required("rule", \.rule),
    .required("revision", \.revision),
    .required("status", \.status),
    .required("passed", \.passed),
    .required("failed", \.failed),
    .required("notApplicable", \.notApplicable),
    .required("skipped", \.skipped),
    .optional("fault", \.fault),
    .objects("skips", \.skips, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["rule"]
}
