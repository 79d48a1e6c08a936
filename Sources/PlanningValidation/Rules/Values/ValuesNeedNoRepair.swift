import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  /// Values are written so that nothing had to be put right to read them.
  static let valuesNeedNoRepair = Rule(
    id: "KP-VAL-003", category: .values, severities: Severities(.note),
    citations: [.meaningOfData, .otrokovice("the total cost, with its currency printed twice")],
    examples: [
      RuleExample(.passed, #""projects":[{"id":"p","name":"P","budget":"1 609 236,80 Kč"}]"#),
      RuleExample(.failed, #""projects":[{"id":"p","name":"P","budget":"Kč 1 609 236,80 Kč"}]"#),
      RuleExample(
        .failed, #""projects":[{"id":"p","name":"P","registrationNumber":"CZ.03.2.63/0.0/0.0/16_0 63/0006588"}]"#),
      RuleExample(.notApplicable, #""projects":[{"id":"p","name":"P"}]"#),
      RuleExample(.notApplicable, #""projects":[{"id":"p","name":"P","budget":"1.263 Kč"}]"#),
    ]
  ) { index, _, run in
    let survey = index.survey
    var remaining = survey.writtenCount()
    for remark in survey.remarks {
      switch remark.content {
      case .unreadable:
        remaining -= 1
        run.passOver()
      case .repaired(let text, let repairs, let canonicalText):
        remaining -= 1
        run.fail(
          remark.path.subject, at: remark.path,
          Message(
            "finding.KP-VAL-003",
            [
              "text": .text(text), "value": .text(canonicalText),
              "repairs": .list(repairs.map { .message($0.message) }),
            ])
        ) {
          $0.observed = text
          $0.expected = canonicalText
          var fix = Fix(title: Message("fix.KP-VAL-003", ["value": .text(canonicalText)]))
          fix.edits = [
            Edit(path: remark.path, old: RawJSON(string: text), new: RawJSON(string: canonicalText))
          ]
          $0.fixes = [fix]
        }
      default: continue
      }
    }
    run.pass(remaining)
  }
}
