import ExactValues
import PlanningModel

extension Rule {
  /// Nothing is settled before it was sent or came.
  static let nothingIsSettledBeforeItCame = Rule(
    id: "KP-SUG-004", category: .suggestions, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""comments":[{"id":"c","received":"2024-05-31","settled":"2024-05-31"}]"#),
      RuleExample(.failed, #""comments":[{"id":"c","received":"2024-05-31","settled":"2024-05-30"}]"#),
      RuleExample(.failed, #""suggestions":[{"id":"s","sent":"2024-05","settled":"2023"}]"#),
      RuleExample(.skipped, #""comments":[{"id":"c","received":"2024-05","settled":"2024-05-30"}]"#),
      RuleExample(.notApplicable, #""comments":[{"id":"c","settled":"2024-05-30"}]"#),
    ]
  ) { index, _, run in
    for thing in RaisedThing.all(in: index) {
      guard let settled = thing.settled, let came = thing.sent ?? thing.received else {
        run.passOver()
        continue
      }
      let path = thing.path.appending("settled")
      guard let end = settled.value, let start = came.value, let isBefore = end.isBefore(start).value else {
        run.skip(thing.path, [Reason(Message("skip.KP-SUG-004"), settledBy: [path])])
        continue
      }
      run.require(!isBefore, of: thing.path, at: path, Message("finding.KP-SUG-004"))
    }
  }
}
