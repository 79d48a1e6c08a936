import ExactValues
import PlanningModel

extension Rule {
  /// A target lies from the baseline in the direction that is better, or equals it where it is to be kept.
  static let indicatorTargetsLieAhead = Rule(
    id: "KP-PLN-012", category: .plans, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #""indicators":[{"id":"i","name":"I","direction":"higher","baseline":{"value":"8"},"target":{"value":"10"}}]"#),
      RuleExample(
        .passed,
        #""indicators":[{"id":"i","name":"I","direction":"keep","baseline":{"value":"8"},"target":{"value":"8.0"}}]"#),
      RuleExample(
        .failed,
        #""indicators":[{"id":"i","name":"I","direction":"higher","baseline":{"value":"8"},"target":{"value":"8"}}]"#),
      RuleExample(
        .failed,
        #""indicators":[{"id":"i","name":"I","direction":"lower","baseline":{"value":"8"},"target":{"value":"10"}}]"#),
      RuleExample(
        .failed,
        #""indicators":[{"id":"i","name":"I","direction":"keep","baseline":{"value":"8"},"target":{"value":"7"}}]"#),
      RuleExample(.notApplicable, #""indicators":[{"id":"i","name":"I","direction":"higher"}]"#),
      RuleExample(.skipped, #""indicators":[{"id":"i","name":"I","direction":"higher","target":{"value":"8"}}]"#),
      RuleExample(
        .skipped, #""indicators":[{"id":"i","name":"I","baseline":{"value":"8"},"target":{"value":"8"}}]"#),
    ]
  ) { index, _, run in
    for (indicator, path) in index.located(Indicator.self) {
      guard let target = indicator.target?.value?.value, indicator.direction != .yes else {
        run.passOver()
        continue
      }
      let member = path.appending("target").appending("value")
      guard let baseline = indicator.baseline?.value else {
        run.skip(path, [.notStated(path.appending("baseline").appending("value"))])
        continue
      }
      guard let start = baseline.value else {
        run.skip(path, [.unreadable(path.appending("baseline").appending("value"))])
        continue
      }
      guard indicator.baseline?.unit == indicator.target?.unit else {
        run.skip(path, [Reason(Message("skip.KP-PLN-012"), settledBy: [path.appending("unit")])])
        continue
      }
      let found: String?
      switch indicator.direction {
      case .higher, .lower:
        let isAhead =
          indicator.direction == .higher
          ? start.ratio.isLess(than: target.ratio) : target.ratio.isLess(than: start.ratio)
        found = isAhead ? nil : start.isEqual(to: target) ? "equal" : "behind"
      case .keep: found = start.isEqual(to: target) ? nil : "notKept"
      default:
        run.skip(path, [.notStated(path.appending("direction"))])
        continue
      }
      guard let found else {
        run.pass()
        continue
      }
      run.fail(
        path, at: member,
        Message("finding.KP-PLN-012.\(found)", ["baseline": .decimal(start), "target": .decimal(target)])
      ) {
        $0.observed = target.description
        $0.related = [path.appending("baseline")]
      }
    }
  }
}
