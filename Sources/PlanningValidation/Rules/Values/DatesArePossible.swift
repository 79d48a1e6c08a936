import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  /// Every written day is a day of the calendar.
  static let datesArePossible = Rule(
    id: "KP-VAL-002", category: .values, severities: Severities(.error), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""events":[{"id":"e","name":"E","held":"29. 2. 2012"}]"#),
      RuleExample(.failed, #""events":[{"id":"e","name":"E","held":"30. 2. 2012"}]"#),
      RuleExample(.failed, #""asOf":"2023-02-29""#),
      RuleExample(.notApplicable, #""events":[{"id":"e","name":"E"}]"#),
      RuleExample(.skipped, #""events":[{"id":"e","name":"E","held":"brzy"}]"#),
    ]
  ) { index, _, run in
    let survey = index.survey
    var remaining = survey.writtenCount(of: Day.valueName) + survey.writtenCount(of: StatedTime.valueName)
    for remark in survey.remarks {
      guard case .unreadable(let fault, let name) = remark.content,
        name == Day.valueName || name == StatedTime.valueName
      else { continue }
      remaining -= 1
      if fault.code == .impossibleDate {
        run.fail(remark.path.subject, at: remark.path, Message("finding.KP-VAL-002", ["text": .text(fault.text)])) {
          $0.observed = fault.text
          $0.expected = fault.expected
        }
      } else {
        run.skip(remark.path.subject, [.unreadable(remark.path)])
      }
    }
    run.pass(remaining)
  }
}
