import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel
import PlanningTestKit
import PlanningValidation
import Testing

@Suite("Rules and their examples")
struct RuleExamplesTests {
  @Test("A rule says of each of its examples what the example expects", arguments: ExampleOfRule.all)
  func status(_ item: ExampleOfRule) throws {
    let report = try report(on: item.example.dossier(), rules: [item.rule], asOf: item.example.asOf)
    let outcome = try #require(report.outcome(of: item.rule.id))
    #expect(outcome.status == item.example.expected)
    #expect(outcome.failed == report.findings.count)
    #expect(outcome.skipped == outcome.skips.count)
    #expect(outcome.skips.allSatisfy { !$0.reasons.isEmpty })
  }

  @Test("Every rule shows what passes and what fails", arguments: RuleSet.builtIn.rules)
  func examplesAreComplete(_ rule: Rule) {
    let shown = Set(rule.examples.map(\.expected))
    #expect(shown.isSuperset(of: [.passed, .failed]))
    // Every dossier has a format, so the rule about the file always applies.
    #expect(shown.contains(.notApplicable) || rule.id.rawValue == "KP-SRC-005")
    #expect(!shown.contains(.faulted))
  }

  @Test("A rule that leaves something undecided in a real dossier shows so", arguments: GoldenDossier.all)
  func skipsAreShown(_ golden: GoldenDossier) throws {
    for outcome in try report(on: golden.dossier()).rules where outcome.skipped > 0 {
      let rule = try #require(RuleSet.builtIn[outcome.rule])
      #expect(rule.examples.contains { $0.expected == .skipped }, "\(rule.id)")
    }
  }

  @Test("A finding of an example names its rule's sources and lies within its subject", arguments: ExampleOfRule.all)
  func findings(_ item: ExampleOfRule) throws {
    for finding in try report(on: item.example.dossier(), rules: [item.rule], asOf: item.example.asOf).findings {
      #expect(!finding.citations.isEmpty)
      #expect(finding.subject.isPrefix(of: finding.path), "\(finding.path)")
      #expect(finding.severity <= item.rule.severities[.orp])
    }
  }

  @Test("No profile hides a finding, and a region is never judged more mildly than a municipality")
  func profiles() throws {
    for item in ExampleOfRule.all {
      let dossier = try item.example.dossier()
      let reports = try [Profile.obec, .orp, .kraj].map {
        try report(on: dossier, rules: [item.rule], profile: $0, asOf: item.example.asOf)
      }
      #expect(Set(reports.map { $0.findings.map(\.fingerprint) }).count == 1, "\(item.rule.id)")
      for (mild, strict) in zip(reports[0].findings, reports[2].findings) {
        #expect(mild.severity <= strict.severity, "\(item.rule.id)")
      }
    }
  }

  @Test("A fix mends its finding: it is gone when the dossier is checked again")
  func fixes() throws {
    var count = 0
    for item in ExampleOfRule.all {
      let dossier = try item.example.dossier()
      for finding in try report(on: dossier, rules: [item.rule], asOf: item.example.asOf).findings {
        for fix in finding.fixes {
          count += 1
          var mended = dossier
          let inverse = try mended.apply(fix.edits)
          let after = try report(on: mended, rules: [item.rule], asOf: item.example.asOf)
          #expect(!after.findings.contains { $0.fingerprint == finding.fingerprint }, "\(item.rule.id)")
          try mended.apply(inverse)
          #expect(mended == dossier)
        }
      }
    }
    #expect(count >= 3)
  }
}
