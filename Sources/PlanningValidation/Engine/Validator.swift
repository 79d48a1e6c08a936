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
      asOf: context.asOf, profile: profile, library: PlanningValidationLibrary.version, ruleSet: rules.digest,
      dossier: index.dossier.digest)
    report.codeLists = Self.codeLists
    for rule in rules.rules {
      var run = RuleRun(rule, profile: profile)
      var fault: String?
      do {
        try rule.check(index, context, &run)
      } catch {
        fault = "\(error)"
      }
      report.rules.append(RuleOutcome(rule, run, fault: fault))
      report.findings += run.findings.map { finished($0, in: index, on: context.asOf) }
    }
    if let baseline {
      let present = Set(report.findings.map(\.fingerprint))
      report.resolved = baseline.findings.map(\.fingerprint).filter { !present.contains($0) }
    }
    return report
  }

  private func finished(_ finding: Finding, in index: DossierIndex, on day: Day) -> Finding {
    var finding = finding
    if finding.rootCause == nil { finding.rootCause = cause(of: finding, in: index) }
    if let baseline {
      let isKnown = baseline.findings.contains { $0.fingerprint == finding.fingerprint }
      finding.baseline = isKnown ? .known : .new
    }
    finding.suppression = suppressions.first { suppression in
      suppression.fingerprint == finding.fingerprint && suppression.until.map { day <= $0 } ?? true
    }
    return finding
  }

  /// A fact of the index that causes a finding: a reference of the subject that leads nowhere.
  private func cause(of finding: Finding, in index: DossierIndex) -> DossierPath? {
    index.unresolvedReferences.lazy.map(\.path).first { path in
      path != finding.path && (finding.path.isPrefix(of: path) || finding.subject.isPrefix(of: path))
    }
  }

  private static let codeLists = [
    ServiceTypes.list.use, TargetGroups.list.use, AgeGroups.list.use, ServiceForms.list.use, CapacityUnits.list.use,
  ]
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

enum PlanningValidationLibrary {
  /// The version of the library; a test keeps it equal to that of the umbrella and the change log.
  static let version = "0.1.0"
}
