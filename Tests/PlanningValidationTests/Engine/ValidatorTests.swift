import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel
import PlanningTestKit
import PlanningValidation
import Testing

@Suite("Checking a dossier")
struct ValidatorTests {
  private static let rules = RuleSet.builtIn.rules

  /// Every example of every rule as one dossier's worth of trouble.
  private static let examples = ExampleOfRule.all.filter { $0.example.expected == .failed }

  @Test("The report has an outcome for every rule, also for those that found nothing", arguments: GoldenDossier.all)
  func outcomes(_ golden: GoldenDossier) throws {
    let report = try report(on: golden.dossier())
    #expect(report.rules.map(\.rule) == Self.rules.map(\.id))
    #expect(report.rules.allSatisfy { $0.fault == nil && $0.status != .faulted })
    #expect(report.summary.map(\.count).reduce(0, +) == Self.rules.count)
  }

  @Test("A finding has a fingerprint of its own", arguments: GoldenDossier.all)
  func fingerprints(_ golden: GoldenDossier) throws {
    let findings = try report(on: golden.dossier()).findings
    #expect(Set(findings.map(\.fingerprint)).count == findings.count)
  }

  @Test("The order of unordered collections changes no finding's fingerprint", arguments: GoldenDossier.all)
  func order(_ golden: GoldenDossier) throws {
    let dossier = try golden.dossier()
    let expected = try Set(report(on: dossier).findings.map(\.fingerprint))
    for seed in 1...2 {
      #expect(try Set(report(on: dossier.shuffled(seed: UInt64(seed))).findings.map(\.fingerprint)) == expected)
    }
  }

  @Test("The order of unordered collections changes nothing for a dossier that breaks rules", arguments: examples)
  func orderOfExample(_ item: ExampleOfRule) throws {
    let dossier = try item.example.dossier()
    let expected = try report(on: dossier, asOf: item.example.asOf)
    let shuffled = try report(on: dossier.shuffled(seed: 5), asOf: item.example.asOf)
    #expect(Set(shuffled.findings.map(\.fingerprint)) == Set(expected.findings.map(\.fingerprint)))
    #expect(shuffled.rules.map(\.status) == expected.rules.map(\.status))
  }

  @Test("Leaving a rule out changes no other rule's findings, whichever it is")
  func independence() throws {
    let dossier = try Self.broken()
    let all = try report(on: dossier)
    #expect(Set(all.findings.map { $0.rule.rawValue.prefix(6) }).count >= 6)
    for rule in Self.rules {
      let fewer = try report(on: dossier, rules: Self.rules.filter { $0.id != rule.id })
      #expect(fewer.findings == all.findings.filter { $0.rule != rule.id })
      #expect(fewer.rules == all.rules.filter { $0.rule != rule.id })
    }
  }

  @Test("An embedder's rule adds its findings and changes no other")
  func embedderRule() throws {
    let own = Rule(
      id: "TOWN-001", category: .sources, severities: Severities(.warning),
      citations: [Citation(work: "Charter of the town")]
    ) { index, _, run in
      for organisation in index.dossier.organisations {
        run.require(organisation.note != nil, of: organisation.path, Message("finding.TOWN-001"))
      }
    }
    let dossier = try GoldenDossier.kromeriz.dossier()
    let before = try report(on: dossier)
    let after = try report(on: dossier, rules: Self.rules + [own])
    #expect(after.findings.filter { $0.rule != own.id } == before.findings)
    #expect(after.outcome(of: own.id)?.failed == dossier.organisations.count)
    #expect(after.ruleSet != before.ruleSet)
  }

  @Test("A rule that throws is faulted, and nothing else changes")
  func faultedRule() throws {
    struct Broken: Error {}
    let own = Rule(id: "TOWN-002", category: .sources, severities: Severities(.error), citations: []) { _, _, _ in
      throw Broken()
    }
    let dossier = try GoldenDossier.vizovice.dossier()
    let before = try report(on: dossier)
    let after = try report(on: dossier, rules: [own] + Self.rules)
    let outcome = try #require(after.outcome(of: own.id))
    #expect(outcome.status == .faulted)
    #expect(outcome.fault == "Broken()")
    #expect(after.findings == before.findings)
    #expect(Array(after.rules.dropFirst()) == before.rules)
  }

  @Test("Two rules of one name cannot be run together")
  func repeatedName() throws {
    let first = try #require(Self.rules.first)
    #expect(throws: RuleSetFault.self) { try RuleSet([first, first]) }
  }

  @Test("The report of the same input is the same to the byte")
  func determinism() throws {
    let dossier = try GoldenDossier.luhacovice.dossier()
    #expect(try report(on: dossier).encoded() == report(on: dossier).encoded())
  }

  @Test("A report survives writing and reading", arguments: GoldenDossier.all)
  func roundTrip(_ golden: GoldenDossier) throws {
    let report = try report(on: golden.dossier())
    #expect(try DocumentReader.loadStrictly(Report.self, from: report.encoded()) == report)
  }

  // MARK: Suppressions and the earlier report

  @Test("An accepted finding stays in the report and says who accepts it, why and until when")
  func suppression() throws {
    let dossier = try GoldenDossier.otrokovice.dossier()
    let before = try report(on: dossier)
    let finding = try #require(before.findings.first)
    var suppression = Suppression(fingerprint: finding.fingerprint, reason: "The page is gone.", who: "coordinator")
    suppression.until = RuleExample.day
    let after = try report(on: dossier, suppressions: [suppression])
    #expect(after.findings.count == before.findings.count)
    #expect(after.findings.filter { $0.suppression != nil }.map(\.fingerprint) == [finding.fingerprint])
    #expect(after.findings.first?.suppression == suppression)
    #expect(after.rules == before.rules)
  }

  @Test("The day after the last one of an acceptance, the finding is open again")
  func expiredSuppression() throws {
    let dossier = try GoldenDossier.otrokovice.dossier()
    let finding = try #require(try report(on: dossier).findings.first)
    var suppression = Suppression(fingerprint: finding.fingerprint, reason: "R", who: "coordinator")
    suppression.until = RuleExample.day.advanced(by: -1)
    #expect(try report(on: dossier, suppressions: [suppression]).findings.allSatisfy { $0.suppression == nil })
  }

  @Test("Beside an earlier report a finding is known or new, and those that are gone are named")
  func baseline() throws {
    let earlier = try dossier(#""sources":[{"id":"a"},{"id":"b"}]"#)
    let later = try dossier(#""sources":[{"id":"a"},{"id":"b","published":"2015"},{"id":"c"}]"#)
    let rules = Self.rules.filter { $0.id.rawValue == "KP-SRC-003" }
    let before = try report(on: earlier, rules: rules)
    #expect(before.findings.map(\.baseline) == [nil, nil])
    let after = try report(on: later, rules: rules, baseline: before)
    #expect(
      after.findings.map { "\($0.subject) \($0.baseline?.rawValue ?? "")" } == ["sources/a known", "sources/c new"])
    #expect(after.resolved == before.findings.filter { $0.subject == DossierPath("sources", "b") }.map(\.fingerprint))
  }

  // MARK: Causes

  @Test("A reference that leads nowhere is a root, however many there are in one entity")
  func rootsOfReferences() throws {
    let report = try report(
      on: dossier(#""bodies":[{"id":"a","name":"A","project":"x","area":"y","targetGroups":["g","h","g"]}]"#))
    let findings = report.findings.filter { $0.rule.rawValue == "KP-REF-001" }
    #expect(findings.map(\.observed) == ["g", "h", "y", "x"])
    #expect(findings.allSatisfy { $0.rootCause == nil })
    #expect(Set(findings.map(\.fingerprint)).count == 4)
  }

  /// A dossier that breaks rules of every kind.
  private static func broken() throws -> Dossier {
    try dossier(
      #"""
      "asOf":"2023-02-29","colour":"red",
      "sources":[{"id":"web"},{"id":"web","published":"loni"}],
      "otherReadings":[{"id":"r","path":"projects/p/name","text":"Q"}],
      "areas":[{"id":"o","name":"O","district":"7205","municipalities":["588814","12"]}],
      "projects":[{"id":"p","name":"P","budget":"Kč -5 Kč","from":"2014","to":"2012","area":"nowhere"}],
      "bodies":[{"id":"b","name":"B","kind":"choir","standsFor":"2-3","project":"p"}],
      "plans":[{"id":"k","name":"K","kind":"communityPlan","from":"2013","to":"2016","levels":[{"code":"cil"}]}],
      "planItems":[{"id":"i","plan":"k","parent":"j","code":"1","name":"xxx"},
      {"id":"j","plan":"k","parent":"i","code":"1","level":"krok"}],
      "services":[{"id":"s","type":"26","forms":["pob"],"from":"30. 2. 2012"}],
      "catalogueEntries":[{"id":"e"}]
      """#)
  }
}
