import ExactValues
import PlanningModel

extension Rule {
  /// No item waits for itself; circles that hang together are one finding.
  static let dependenciesDoNotCircle = Rule(
    id: "KP-PLN-020", category: .plans, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p"},{"id":"b","plan":"p","dependsOn":["a"]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","dependsOn":["b"]},{"id":"b","plan":"p","dependsOn":["a"]}]
        """#),
      RuleExample(.failed, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p","dependsOn":["a"]}]"#),
      RuleExample(.notApplicable, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p"}]"#),
      RuleExample(.skipped, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p","dependsOn":["x"]}]"#),
    ]
  ) { index, _, run in
    let circles = ItemDependencies(index).circles
    let circular = Set(circles.flatMap(\.self))
    for circle in circles {
      guard let first = circle.first else { continue }
      let path = index.path(of: first)
      run.fail(path, at: path.appending("dependsOn"), Message("finding.KP-PLN-020", ["count": .count(circle.count)])) {
        $0.related = circle.dropFirst().map { index.path(of: $0) }
      }
    }
    for (row, located) in zip(index.rows(of: PlanItem.self), index.located(PlanItem.self)) {
      guard !circular.contains(row) else { continue }
      let missing = located.entity.dependsOn.filter { index.row(of: $0) == nil }
      if located.entity.dependsOn.isEmpty {
        run.passOver()
      } else if missing.isEmpty {
        run.pass()
      } else {
        run.skip(located.path, missing.map { .missing($0, at: located.path.appending("dependsOn")) })
      }
    }
  }
}
