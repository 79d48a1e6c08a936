import DossierCoding
import ExactValues
import PlanningModel

/// What a rule has to say, subject by subject, while it runs.
public struct RuleRun: Sendable {
  private(set) var passed = 0
  private(set) var notApplicable = 0
  private(set) var skips: [SkippedSubject] = []
  private(set) var findings: [Finding] = []
  private(set) var failed = 0
  private let rule: RuleID
  private let severity: Severity
  private let citations: [Citation]

  init(_ rule: Rule, profile: Profile) {
    self.rule = rule.id
    severity = rule.severities[profile]
    citations = rule.citations
  }

  /// A subject keeps the rule.
  public mutating func pass() { passed += 1 }

  /// The rule does not apply to a subject.
  public mutating func passOver() { notApplicable += 1 }

  /// A subject cannot be judged, because something is not stated; that is no pass.
  public mutating func skip(_ subject: DossierPath, _ reasons: [Reason]) {
    var skipped = SkippedSubject(path: subject)
    skipped.reasons = reasons
    skips.append(skipped)
  }

  /// A subject breaks the rule.
  ///
  /// - Parameters:
  ///   - subject: The entity that the finding is about.
  ///   - path: The element that is wrong; the subject itself where it is absent.
  ///   - message: What was found.
  ///   - discriminator: What tells findings with the same subject and path apart.
  ///   - details: What else belongs to the finding.
  public mutating func fail(
    _ subject: DossierPath, at path: DossierPath? = nil, _ message: Message, discriminator: String = "",
    _ details: (inout Finding) -> Void = { _ in }
  ) {
    let place = path ?? subject
    let fingerprint = Fingerprint(rule: rule, subject: subject, path: place, discriminator: discriminator)
    var finding = Finding(
      fingerprint: fingerprint, rule: rule, severity: severity, subject: subject, path: place, message: message)
    finding.citations = citations
    details(&finding)
    findings.append(finding)
    failed += 1
  }

  /// A subject breaks the rule unless it does not; for checks that are one comparison.
  public mutating func require(
    _ isKept: Bool, of subject: DossierPath, at path: @autoclosure () -> DossierPath? = nil,
    _ message: @autoclosure () -> Message
  ) {
    if isKept { pass() } else { fail(subject, at: path(), message()) }
  }
}
