import CzechRegisters
import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

/// Checks dossiers: rules, a profile, and what else a report depends on.
public struct Validator: Sendable {
  /// The rules.
  public var rules: RuleSet
  /// The profile that sets the severities.
  public var profile: Profile
  /// The findings that somebody accepts.
  public var suppressions: [Suppression]
  /// The earlier report with which this one is compared.
  public var baseline: Report?
  /// Whether reports repeat data of people, what only the coordinator sees and where secret places are, and offer the fixes
  /// whose edits hold such data; they do so only when asked.
  public var tellsPersonalData = false

  /// Makes a validator.
  public init(
    rules: RuleSet = .builtIn, profile: Profile, suppressions: [Suppression] = [], baseline: Report? = nil
  ) {
    self.rules = rules
    self.profile = profile
    self.suppressions = suppressions
    self.baseline = baseline
  }

  /// Checks a dossier.
  ///
  /// - Complexity: the sum of the rules' complexities; every rule of the library is linear in the dossier.
  public func report(on index: DossierIndex, in context: EvaluationContext) -> Report {
    var report = Report(
      asOf: context.asOf, profile: profile, library: LibraryVersion.text, ruleSet: rules.digest,
      dossier: index.dossier.digest)
    report.codeLists = Self.codeLists
    let causes = Dictionary(grouping: index.unresolvedReferences.map(\.path)) { $0.entity }
    let inForce = suppressions.filter { suppression in suppression.until.map { context.asOf <= $0 } ?? true }
    let accepted = Dictionary(inForce.map { ($0.fingerprint, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(baseline?.findings.map(\.fingerprint) ?? [])
    let discretion = tellsPersonalData ? nil : Discretion(index)
    for rule in rules.rules {
      var run = RuleRun(rule, profile: profile)
      var fault: String?
      do {
        try rule.check(index, context, &run)
      } catch {
        fault = "\(error)"
      }
      report.rules.append(RuleOutcome(rule, run, fault: fault))
      report.findings += run.findings.map { finding in
        let discreet = discretion?.applied(to: finding, of: rule.category) ?? finding
        return finished(discreet, causes: causes, known: known, accepted: accepted)
      }
    }
    if let baseline {
      let present = Set(report.findings.map(\.fingerprint))
      report.resolved = baseline.findings.map(\.fingerprint).filter { !present.contains($0) }
    }
    return report
  }

  /// Adds what a finding owes to the dossier's faults, the earlier report and the suppressions.
  ///
  /// Its root cause is a fact of the index: a reference within the element in question that leads nowhere.
  private func finished(
    _ finding: Finding, causes: [DossierPath: [DossierPath]], known: Set<Fingerprint>,
    accepted: [Fingerprint: Suppression]
  ) -> Finding {
    var finding = finding
    if finding.rootCause == nil, let own = causes[finding.subject.entity], !own.contains(finding.path) {
      finding.rootCause = own.first { finding.path.isPrefix(of: $0) }
    }
    if baseline != nil { finding.baseline = known.contains(finding.fingerprint) ? .known : .new }
    finding.suppression = accepted[finding.fingerprint]
    return finding
  }

  private static let codeLists = [
    ServiceTypes.list.use, TargetGroups.list.use, AgeGroups.list.use, ServiceForms.list.use, CapacityUnits.list.use,
  ]
}

extension DossierPath {
  /// The entity that the path leads into: its first two steps.
  fileprivate var entity: DossierPath { steps.count <= 2 ? self : DossierPath(Array(steps.prefix(2))) }
}

extension CodeList {
  fileprivate var use: CodeListUse { CodeListUse(name: name, version: version.text) }
}

extension RuleOutcome {
  init(_ rule: Rule, _ run: RuleRun, fault: String?) {
    let status: RuleStatus =
      if fault != nil {
        .faulted
      } else if run.failed > 0 {
        .failed
      } else if !run.skips.isEmpty {
        .skipped
      } else if run.passed > 0 {
        .passed
      } else {
        .notApplicable
      }
    self.init(
      rule: rule.id, revision: rule.revision, status: status, passed: run.passed, failed: run.failed,
      notApplicable: run.notApplicable, skipped: run.skips.count)
    skips = run.skips
    self.fault = fault
  }
}
