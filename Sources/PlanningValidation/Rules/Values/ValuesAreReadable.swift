import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  /// Every written value is one of the kind that its member holds; dates that no calendar has are another rule's.
  static let valuesAreReadable = Rule(
    id: "KP-VAL-001", category: .values, severities: Severities(.warning, [.kraj: .error]),
    citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""projects":[{"id":"p","name":"P","budget":"1.263.544 Kč"}]"#),
      RuleExample(.failed, #""projects":[{"id":"p","name":"P","budget":"1.263 Kč"}]"#),
      RuleExample(.failed, #""organisations":[{"id":"o","companyIdentifier":"00284302"}]"#),
      RuleExample(.notApplicable, #""projects":[{"id":"p","name":"P"}]"#),
      RuleExample(.notApplicable, #""projects":[{"id":"p","name":"P","from":"30. 2. 2012"}]"#),
    ]
  ) { index, _, run in
    let survey = index.survey
    var remaining = survey.writtenCount()
    for remark in survey.remarks {
      guard case .unreadable(let fault, _) = remark.content else { continue }
      remaining -= 1
      guard fault.code != .impossibleDate else {
        run.passOver()
        continue
      }
      run.fail(
        remark.path.subject, at: remark.path, Message("finding.KP-VAL-001", ["fault": .message(fault.message)])
      ) {
        $0.observed = fault.text
        $0.expected = fault.expected
      }
    }
    run.pass(remaining)
  }
}
