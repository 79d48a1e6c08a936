import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// What was reached is not older than the baseline and not of a day to come, and what adds up does not fall.
  static let indicatorValuesComeInOrder = Rule(
    id: "KP-PLN-013", category: .plans, severities: Severities(.warning, [.obec: .note]), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "indicators":[{"id":"i","name":"I","isCumulative":true,"baseline":{"value":"0","time":"2020"},
        "actuals":[{"value":"5","time":"2022"},{"value":"3","time":"2021"}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "indicators":[{"id":"i","name":"I","baseline":{"value":"8","time":"2020"},
        "actuals":[{"value":"9","time":"2019"}]}]
        """#),
      RuleExample(.failed, #""indicators":[{"id":"i","name":"I","actuals":[{"value":"9","time":"2031"}]}]"#),
      RuleExample(
        .failed,
        #"""
        "indicators":[{"id":"i","name":"I","isCumulative":true,
        "actuals":[{"value":"5","time":"2021"},{"value":"4","time":"2022"}]}]
        """#),
      RuleExample(.notApplicable, #""indicators":[{"id":"i","name":"I","target":{"value":"9","time":"2031"}}]"#),
      RuleExample(.skipped, #""indicators":[{"id":"i","name":"I","actuals":[{"value":"9"}]}]"#),
    ]
  ) { index, context, run in
    for (indicator, path) in index.located(Indicator.self) {
      guard !indicator.actuals.isEmpty else {
        run.passOver()
        continue
      }
      let actuals = indicator.placedActuals(at: path)
      let baseline = indicator.baseline?.time?.value
      var isBroken = false
      for actual in actuals {
        guard let time = actual.value.time?.value else { continue }
        if let baseline, time.isBefore(baseline).value == true {
          isBroken = true
          let facts: KeyValuePairs<String, MessageArgument> = ["time": .time(time), "baseline": .time(baseline)]
          run.fail(path, at: actual.path.appending("time"), Message("finding.KP-PLN-013.older", facts)) {
            $0.related = [path.appending("baseline")]
          }
        } else if let first = time.earliest, first > context.asOf {
          isBroken = true
          run.fail(
            path, at: actual.path.appending("time"),
            Message("finding.KP-PLN-013.future", ["time": .time(time), "day": .day(context.asOf)]))
        }
      }
      if indicator.isCumulative == true {
        for (before, after) in Self.falls(actuals) {
          isBroken = true
          run.fail(path, at: after.path.appending("value"), Message("finding.KP-PLN-013.falls")) {
            $0.observed = after.number?.description
            $0.related = [before.path]
          }
        }
      }
      guard !isBroken else { continue }
      let undated = actuals.filter { $0.value.time?.value == nil }
      if undated.isEmpty {
        run.pass()
      } else {
        run.skip(path, undated.map { .notStated($0.path.appending("time")) })
      }
    }
  }

  /// The numbers that are lower than the one before them, each with that one; times that overlap are not compared.
  private static func falls(
    _ actuals: [PlacedIndicatorValue]
  ) -> [(PlacedIndicatorValue, PlacedIndicatorValue)] {
    let dated = actuals.filter { $0.number != nil && $0.value.time?.value?.earliest != nil }
      .sorted { ($0.value.time?.value?.earliest ?? .first) < ($1.value.time?.value?.earliest ?? .first) }
    return zip(dated, dated.dropFirst()).filter { before, after in
      guard let first = before.value.time?.value, let second = after.value.time?.value, let low = after.number,
        let high = before.number, before.value.unit == after.value.unit
      else { return false }
      return first.isBefore(second).value == true && low.ratio.isLess(than: high.ratio)
    }
  }
}
