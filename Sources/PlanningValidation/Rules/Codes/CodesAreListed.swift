import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  /// Codes of the library's own open lists are listed in this version; an unlisted one is kept and no mistake by itself.
  static let codesAreListed = Rule(
    id: "KP-COD-001", category: .codes, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""bodies":[{"id":"a","name":"A","kind":"workingGroup"}]"#),
      RuleExample(.failed, #""bodies":[{"id":"a","name":"A","kind":"choir"}]"#),
      RuleExample(.failed, #""projects":[{"id":"p","name":"P","funds":["esf","lottery"]}]"#),
      RuleExample(.notApplicable, #""bodies":[{"id":"a","name":"A"}]"#),
    ]
  ) { index, _, run in
    let survey = index.survey
    var remaining = survey.codeCount
    var reported: Set<ValueSurvey.Remark> = []
    for remark in survey.remarks {
      guard case .unlisted(let code, let list, let listed) = remark.content else { continue }
      remaining -= 1
      guard reported.insert(remark).inserted else { continue }
      run.fail(
        remark.path.subject, at: remark.path,
        Message(
          "finding.KP-COD-001",
          ["code": .text(code), "list": .text(list), "version": .text(LibraryVersion.text)]),
        discriminator: code
      ) {
        $0.observed = code
        $0.expected = listed.joined(separator: ", ")
      }
    }
    run.pass(remaining)
  }
}
