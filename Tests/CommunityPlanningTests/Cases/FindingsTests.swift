import CommunityPlanning
import PlanningTestKit
import Testing

/// A finding on a real dossier, and what a coordinator would do about it.
struct ExpectedFinding: DossierObject {
  var dossier = ""
  var rule = RuleID(rawValue: "")
  var path = DossierPath.root
  var action = ""
  var kept = KeptMembers()

  init(blank: Blank) {}

  static let members = MemberList<ExpectedFinding>(
    .required("dossier", \.dossier), .required("rule", \.rule), .required("path", \.path),
    .required("action", \.action))

  /// The finding as one text.
  var name: String { "\(rule) \(path)" }
}

struct FindingsFile: DossierObject {
  var about = ""
  var asOf = Day.first
  var profile = Profile.orp
  var findings: [ExpectedFinding] = []
  var kept = KeptMembers()

  init(blank: Blank) {}

  static let members = MemberList<FindingsFile>(
    .required("about", \.about), .required("asOf", \.asOf), .required("profile", \.profile),
    .objects("findings", \.findings))
}

@Suite("What a coordinator is told about the real dossiers")
struct FindingsTests {
  @Test(
    "At most ten root findings need somebody, and the file says what to do about each", arguments: GoldenDossier.all)
  func findingsHaveActions(golden: GoldenDossier) throws {
    let file = try DocumentReader.loadStrictly(FindingsFile.self, from: try CaseFiles.bytes("findings.json"))
    let report = Validator(profile: file.profile)
      .report(on: DossierIndex(try golden.dossier()), in: EvaluationContext(asOf: file.asOf))
    let found = report.rootFindings.filter { $0.severity >= .warning }
    let expected = file.findings.filter { $0.dossier == golden.name }
    #expect(found.count <= 10)
    #expect(Set(found.map { "\($0.rule) \($0.path)" }) == Set(expected.map(\.name)))
    #expect(expected.allSatisfy { $0.action.count > 40 })
  }

  @Test("At least twenty rules have something to judge in the five dossiers")
  func rulesAreExercised() throws {
    var exercised: Set<RuleID> = []
    for golden in GoldenDossier.five {
      let context = EvaluationContext(asOf: try Day(iso: "2025-01-01"))
      let report = Validator(profile: .orp).report(on: DossierIndex(try golden.dossier()), in: context)
      #expect(report.rules.allSatisfy { $0.status != .faulted })
      exercised.formUnion(report.rules.filter { $0.status != .notApplicable }.map(\.rule))
    }
    #expect(exercised.count >= 20)
  }

  @Test("Every finding reads as a sentence in Czech and in English", arguments: GoldenDossier.all)
  func findingsAreSentences(golden: GoldenDossier) throws {
    let context = EvaluationContext(asOf: try Day(iso: "2025-01-01"))
    let report = Validator(profile: .kraj).report(on: DossierIndex(try golden.dossier()), in: context)
    for finding in report.findings {
      for language in [Language.czech, .english] {
        let text = MessageCatalogue.communityPlanning.text(finding.message, in: language)
        #expect(text.hasSuffix("."), "\(finding.rule): \(text)")
        #expect(!text.contains("{"), "\(finding.rule): \(text)")
      }
    }
  }
}
