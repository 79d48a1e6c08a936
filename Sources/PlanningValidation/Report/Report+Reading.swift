import ExactValues

extension Report {
  /// The findings that stand for themselves: no other fault of the dossier causes them.
  public var rootFindings: [Finding] { findings.filter { $0.rootCause == nil } }

  /// The findings that are as grave as this or graver, the accepted ones included.
  public func findings(atLeast severity: Severity) -> [Finding] { findings.filter { $0.severity >= severity } }

  /// What a rule did, or `nil` where it did not run.
  public func outcome(of rule: RuleID) -> RuleOutcome? { rules.first { $0.rule == rule } }

  /// The number of rules with each status, in the order of statuses.
  public var summary: [(status: RuleStatus, count: Int)] {
    RuleStatus.listed.map { status in (status, rules.count { $0.status == status }) }
  }
}
