import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// Printed numbers of items by status add up to the stated total.
  static let statusCountsAddUp = Rule(
    id: "KP-EVL-003", category: .evaluation, severities: Severities(.error),
    citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "evaluations":[{"id":"e","total":97,"counts":[{"status":"fulfilled","count":83},
        {"status":"inProgress","count":12},{"status":"notFulfilled","count":2}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "evaluations":[{"id":"e","total":97,"counts":[{"status":"fulfilled","count":83},
        {"status":"inProgress","count":12},{"status":"notFulfilled","count":3}]}]
        """#),
      RuleExample(.notApplicable, #""evaluations":[{"id":"e","total":97}]"#),
      RuleExample(.skipped, #""evaluations":[{"id":"e","counts":[{"status":"fulfilled","count":83}]}]"#),
    ]
  ) { index, _, run in
    for (evaluation, path) in index.located(Evaluation.self) {
      guard !evaluation.counts.isEmpty else {
        run.passOver()
        continue
      }
      guard let total = evaluation.total else {
        run.skip(path, [.notStated(path.appending("total"))])
        continue
      }
      let sum = evaluation.counts.reduce(Int128(0)) { $0 + Int128($1.count) }
      guard sum != Int128(total) else {
        run.pass()
        continue
      }
      run.fail(
        path, at: path.appending("counts"),
        Message(
          sum > Int128(total) ? "finding.KP-EVL-003.more" : "finding.KP-EVL-003.fewer",
          ["sum": .count(Int(clamping: sum)), "total": .count(total)])
      ) {
        // Fewer may be printed on purpose; more cannot be.
        if sum < Int128(total) { $0.severity = .warning }
        $0.observed = "\(sum)"
        $0.expected = "\(total)"
      }
    }
  }
}
