import ExactValues
import PlanningModel

extension Rule {
  /// The numbers of an indicator are of one unit, so that they can be compared.
  static let indicatorUnitsAgree = Rule(
    id: "KP-PLN-011", category: .plans, severities: Severities(.warning, [.obec: .note]), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #""indicators":[{"id":"i","name":"I","unit":"osoba","baseline":{"value":"8"},"target":{"value":"10"}}]"#),
      RuleExample(
        .failed,
        #"""
        "indicators":[{"id":"i","name":"I","unit":"osoba","baseline":{"value":"8"},
        "target":{"value":"10","unit":"%"}}]
        """#),
      RuleExample(.notApplicable, #""indicators":[{"id":"i","name":"I","unit":"osoba","target":{"value":"10"}}]"#),
      RuleExample(
        .skipped,
        #"""
        "indicators":[{"id":"i","name":"I","baseline":{"value":"8"},"target":{"value":"10","unit":"osoba"}}]
        """#),
    ]
  ) { index, _, run in
    for (indicator, path) in index.located(Indicator.self) {
      let numbers = indicator.values(at: path).filter { $0.value.value != nil }
      let units = numbers.map { indicator.unit(of: $0.value) }
      guard numbers.count > 1, let expected = indicator.unit ?? units.compactMap(\.self).first else {
        run.passOver()
        continue
      }
      let others = zip(numbers, units).filter { $0.1 != nil && $0.1 != expected }
      for (number, unit) in others {
        let facts: KeyValuePairs<String, MessageArgument> = ["unit": .text(unit ?? ""), "expected": .text(expected)]
        run.fail(path, at: number.path.appending("unit"), Message("finding.KP-PLN-011", facts)) {
          $0.observed = unit
          $0.expected = expected
        }
      }
      guard others.isEmpty else { continue }
      if units.contains(nil) {
        run.skip(path, [.notStated(path.appending("unit"))])
      } else {
        run.pass()
      }
    }
  }
}
