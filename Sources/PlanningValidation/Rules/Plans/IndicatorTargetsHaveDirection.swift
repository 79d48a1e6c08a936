import ExactValues
import PlanningModel

extension Rule {
  /// An indicator with a target in numbers says which way is better.
  static let indicatorTargetsHaveDirection = Rule(
    id: "KP-PLN-010", category: .plans, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""indicators":[{"id":"i","name":"I","direction":"higher","target":{"value":"10"}}]"#),
      RuleExample(.failed, #""indicators":[{"id":"i","name":"I","target":{"value":"10"}}]"#),
      RuleExample(.notApplicable, #""indicators":[{"id":"i","name":"I","target":{"isReached":true}}]"#),
      RuleExample(.skipped, #""indicators":[{"id":"i","name":"I","target":{"value":"asi deset"}}]"#),
      RuleExample(.skipped, #""indicators":[{"id":"i","name":"I","target":{"words":"více klientů"}}]"#),
    ]
  ) { index, _, run in
    for (indicator, path) in index.located(Indicator.self) {
      guard let target = indicator.target, target.value != nil || target.isReached == nil else {
        run.passOver()
        continue
      }
      let member = path.appending("target").appending("value")
      guard let written = target.value else {
        run.skip(path, [.notStated(member)])
        continue
      }
      guard written.value != nil else {
        run.skip(path, [.unreadable(member)])
        continue
      }
      run.require(
        indicator.direction != nil, of: path, at: path.appending("direction"), Message("finding.KP-PLN-010"))
    }
  }
}
