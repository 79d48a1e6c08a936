import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel
import PlanningTestKit
import PlanningValidation
import Testing

/// What the rules about references, values, codes, sources, plans and the catalogue find in real dossiers.
///
/// The day is 1 January 2025, the profile that of a district.
@Suite("Rules on the real dossiers")
struct RealDossiersTests {
  struct Expectation: Sendable, CustomTestStringConvertible {
    let golden: GoldenDossier
    /// The number of findings of each rule.
    let counts: [String: Int]
    /// The elements with a root finding that is a warning or graver.
    let warnings: [String]

    var testDescription: String { golden.name }
  }

  static let expectations = [
    Expectation(
      golden: .kromeriz,
      counts: [
        "KP-SRC-002": 2,  // the paper "Komunitní plánování sociálních služeb" and the members of the group of Chropyně
        "KP-SRC-003": 2,  // neither page says when it was published
        "KP-SRC-004": 2,  // all or nearly all of the district; Zdounky a town or a village
        "KP-PLN-001": 1,  // the plan of 2020–2023 has four years
      ],
      warnings: ["otherReadings/zdounky-mesto/isRejected"]),
    Expectation(
      golden: .ceskyKrumlov,
      counts: [
        "KP-VAL-003": 1,  // a stray dot in the registration number
        "KP-SRC-003": 4,  // only the page of 7 October 2015 says its day
        "KP-SRC-004": 3,  // title, area and content of the catalogue
        "KP-PLN-009": 1,  // the priority of the region's plan
        "KP-CAT-001": 2,  // where the printed editions of 2011 and 2014 are to be had
      ],
      warnings: ["otherReadings/katalog-uzemi/isRejected"]),
    Expectation(
      golden: .otrokovice,
      counts: [
        "KP-VAL-003": 1,  // the currency of the total cost, printed twice
        "KP-SRC-003": 1,  // the page of Pohořelice
        "KP-SRC-004": 3,  // the short name, the grant title and the axis 3.1.03
      ],
      warnings: []),
    Expectation(
      golden: .luhacovice,
      counts: [
        "KP-VAL-003": 1,  // a stray space in the registration number; the other page prints it without
        "KP-SRC-003": 2,  // neither page says when it was published
        "KP-SRC-004": 1,  // the name of the programme
      ],
      warnings: []),
    Expectation(
      golden: .vizovice,
      counts: [
        "KP-SRC-002": 7,  // three founding papers, drafts, and three papers of the seminar
        "KP-SRC-003": 2,  // neither text says when it was published
        "KP-SRC-004": 1,  // Vizovicko a Slušovicko or ORP Vizovice
      ],
      warnings: ["otherReadings/area-of-process/isRejected"]),
    Expectation(
      golden: .olomouc2023,
      counts: [
        "KP-SRC-002": 2  // the rules for changes and the addenda
      ],
      warnings: []),
  ]

  private static let categories: Set<RuleCategory> = [.references, .values, .codes, .sources, .plans, .catalogue]
  private static let rules = RuleSet.builtIn.rules.filter { categories.contains($0.category) }

  @Test("The findings of each rule are these, and there are no others", arguments: expectations)
  func counts(_ expected: Expectation) throws {
    let report = try report(on: expected.golden.dossier(), rules: Self.rules)
    let counts = Dictionary(grouping: report.findings, by: \.rule.rawValue).mapValues(\.count)
    #expect(counts == expected.counts)
  }

  @Test("What a coordinator should look at fits on a hand: at most five roots", arguments: expectations)
  func warnings(_ expected: Expectation) throws {
    let report = try report(on: expected.golden.dossier(), rules: Self.rules)
    let roots = report.rootFindings.filter { $0.severity >= .warning }
    #expect(roots.map(\.path.description) == expected.warnings)
    #expect(roots.count <= 5)
    #expect(report.rootFindings.count == report.findings.count)
  }

  @Test("Applying the offered fix gives the canonical text, and the finding is gone", arguments: expectations)
  func fixes(_ expected: Expectation) throws {
    let dossier = try expected.golden.dossier()
    for finding in try report(on: dossier, rules: Self.rules).findings {
      for fix in finding.fixes {
        var mended = dossier
        try mended.apply(fix.edits)
        let after = try report(on: mended, rules: Self.rules)
        #expect(!after.findings.contains { $0.fingerprint == finding.fingerprint })
        #expect(after.findings.count == (try report(on: dossier, rules: Self.rules).findings.count) - 1)
      }
    }
  }

  @Test("The plan of Kroměříž for 2020–2023 was adopted in time, that of Olomouc for 2023–2025 too")
  func adoptedInTime() throws {
    for golden in [GoldenDossier.kromeriz, .olomouc2023] {
      let outcome = try report(on: golden.dossier()).outcome(of: RuleID(rawValue: "KP-PLN-003"))
      #expect(outcome?.passed == 1)
      #expect(outcome?.failed == 0)
    }
  }

  @Test("The plans of Český Krumlov follow each other, and the action plan for 2016 lies in that of 2015–2017")
  func seriesOfCeskyKrumlov() throws {
    let report = try report(on: GoldenDossier.ceskyKrumlov.dossier())
    #expect(report.outcome(of: RuleID(rawValue: "KP-PLN-002"))?.passed == 1)
    #expect(report.outcome(of: RuleID(rawValue: "KP-PLN-004"))?.passed == 1)
  }

  @Test("Where four years are usual, the plan of Kroměříž is usual")
  func ownParameter() throws {
    let own = Parameter(
      key: .usualPlanYears,
      entries: [
        Parameter.Entry(value: .count(4), validity: .always, citation: Citation(work: "Charter of the district"))
      ])
    let index = DossierIndex(try GoldenDossier.kromeriz.dossier())
    let context = EvaluationContext(
      asOf: RuleExample.day, parameters: .planningEvaluation.overlaid(by: ParameterTable([own])))
    let findings = Validator(profile: .orp).report(on: index, in: context).findings
    let lengths = findings.filter { $0.rule.rawValue == "KP-PLN-001" }
    #expect(lengths.map(\.subject.description) == ["plans/plan-2015-2017"])
    #expect(lengths.first?.citations.map(\.work) == ["Charter of the district"])
  }

  @Test("Without the parameter, the length of a plan cannot be judged")
  func missingParameter() throws {
    let index = DossierIndex(try GoldenDossier.otrokovice.dossier())
    let context = EvaluationContext(asOf: RuleExample.day, parameters: ParameterTable([]))
    let outcome = Validator(profile: .orp).report(on: index, in: context).outcome(of: RuleID(rawValue: "KP-PLN-001"))
    #expect(outcome?.status == .skipped)
  }
}
