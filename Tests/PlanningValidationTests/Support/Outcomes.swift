import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel
import PlanningTestKit
import PlanningValidation
import Testing

/// What one rule says of a small dossier.
struct Judgement {
  let outcome: RuleOutcome
  let findings: [Finding]

  var status: RuleStatus { outcome.status }

  /// The keys of the findings' messages after the name of the rule.
  var kinds: [String] {
    findings.map { String($0.message.key.rawValue.dropFirst("finding.KP-XXX-000".count).drop { $0 == "." }) }
  }
}

/// Asks one rule of the members of a dossier.
func judgement(
  of rule: String, on members: String, profile: Profile = .orp, asOf: String = "2025-01-01"
) throws -> Judgement {
  let rule = try #require(RuleSet.builtIn[RuleID(rawValue: rule)])
  let day = try #require(Written<Day>(text: asOf).value)
  let report = try report(on: dossier(members), rules: [rule], profile: profile, asOf: day)
  return Judgement(outcome: try #require(report.outcome(of: rule.id)), findings: report.findings)
}

/// What the rules of a category are expected to say of a real dossier on 1 January 2025; all others do not apply.
struct ExpectedOutcomes: Sendable, CustomTestStringConvertible {
  /// The status of a rule and the number of subjects that have it.
  struct Outcome: Sendable, Equatable {
    let status: RuleStatus
    let count: Int

    static func passed(_ count: Int) -> Outcome { Outcome(status: .passed, count: count) }
    static func failed(_ count: Int) -> Outcome { Outcome(status: .failed, count: count) }
    static func skipped(_ count: Int) -> Outcome { Outcome(status: .skipped, count: count) }
  }

  let golden: GoldenDossier
  let outcomes: [String: Outcome]

  init(_ golden: GoldenDossier, _ outcomes: [String: Outcome]) {
    self.golden = golden
    self.outcomes = outcomes
  }

  var testDescription: String { golden.name }

  /// What the rules of the category say.
  func found(_ category: RuleCategory) throws -> [String: Outcome] {
    let rules = RuleSet.builtIn.rules.filter { $0.category == category }
    var found: [String: Outcome] = [:]
    for outcome in try report(on: golden.dossier(), rules: rules).rules where outcome.status != .notApplicable {
      let counts: [RuleStatus: Int] = [
        .passed: outcome.passed, .failed: outcome.failed, .skipped: outcome.skipped,
      ]
      found[outcome.rule.rawValue] = Outcome(status: outcome.status, count: counts[outcome.status] ?? -1)
    }
    return found
  }
}
