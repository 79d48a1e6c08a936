import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel
import PlanningTestKit
import PlanningValidation
import Testing

/// Laws that hold whatever stands in a dossier: real dossiers whose texts were damaged at random places.
@Suite("Rules on damaged dossiers")
struct DamagedDossiersTests {
  /// Changes letters and digits of a text, its quotation marks and other marks aside, so that it stays JSON.
  private static func damaged(_ text: String, _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = Array(text.utf8)
    let replacements = Array("0123456789abcx -./~%".utf8)
    for _ in 0..<30 {
      let place = Int.random(in: bytes.indices, using: &generator)
      let byte = bytes[place]
      guard (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) else { continue }
      bytes[place] = replacements.randomElement(using: &generator) ?? byte
    }
    return bytes
  }

  private static func dossiers(of golden: GoldenDossier, count: Int) -> [Dossier] {
    var generator = SeededGenerator(seed: 7)
    return (0..<count).compactMap { _ in try? Dossier.load(damaged(golden.text, &generator)).object }
  }

  @Test(
    "No rule throws, and every finding is about something in the dossier and has a fingerprint of its own",
    arguments: GoldenDossier.all)
  func laws(_ golden: GoldenDossier) throws {
    let dossiers = Self.dossiers(of: golden, count: 25)
    #expect(dossiers.count > 5)
    for dossier in dossiers {
      let report = try report(on: dossier)
      #expect(report.rules.allSatisfy { $0.status != .faulted })
      for finding in report.findings {
        #expect(dossier.rawValue(at: finding.subject) != nil, "\(finding.rule) \(finding.subject)")
      }
      let repeated = Dictionary(grouping: report.findings, by: \.fingerprint).values.filter { $0.count > 1 }
      #expect(repeated.compactMap(\.first).map { "\($0.rule) \($0.path)" } == [])
    }
  }

  @Test("What the survey tells of a text stands at its path, and a repaired text can be set right there")
  func surveyLeadsToTexts() throws {
    var count = 0
    for dossier in GoldenDossier.all.flatMap({ Self.dossiers(of: $0, count: 25) }) {
      for remark in ValueSurvey(of: dossier).remarks {
        switch remark.content {
        case .unreadable(let fault, _):
          count += 1
          #expect(dossier.rawValue(at: remark.path) == RawJSON(string: fault.text))
        case .repaired(let text, _, let canonicalText):
          count += 1
          #expect(dossier.rawValue(at: remark.path) == RawJSON(string: text))
          var mended = dossier
          try mended.apply(Edit(path: remark.path, old: RawJSON(string: text), new: RawJSON(string: canonicalText)))
          #expect(ValueSurvey(of: mended).remarks.count == ValueSurvey(of: dossier).remarks.count - 1)
        default: continue
        }
      }
    }
    #expect(count > 50)
  }

  @Test("A survey counts every written text and every code once", arguments: GoldenDossier.all)
  func surveyCounts(_ golden: GoldenDossier) throws {
    let dossier = try golden.dossier()
    let survey = ValueSurvey(of: dossier)
    let byEntity = Dossier.entityTypes.map { Self.surveys(of: $0, in: dossier) }.joined()
    #expect(survey.writtenCount() == byEntity.reduce(0) { $0 + $1.writtenCount() })
    #expect(survey.codeCount == byEntity.reduce(0) { $0 + $1.codeCount })
    if GoldenDossier.five.contains(golden) { #expect(survey.writtenCount(of: "time") > 0) }
  }

  private static func surveys<E: Entity>(of type: E.Type, in dossier: Dossier) -> [ValueSurvey] {
    dossier[keyPath: E.collection].map { ValueSurvey(of: $0) }
  }
}
