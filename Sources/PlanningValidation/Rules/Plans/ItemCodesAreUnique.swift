import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A printed code stands once in a plan.
  ///
  /// Codes are labels and no identifiers; but evaluations and action plans refer to them.
  static let itemCodesAreUnique = Rule(
    id: "KP-PLN-005", category: .plans, severities: Severities(.warning, [.obec: .note]),
    citations: [.meaningOfData, .presticeNumbering],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"},{"id":"q","name":"Q"}],
        "planItems":[{"id":"a","plan":"p","code":"1.1"},{"id":"b","plan":"q","code":"1.1"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","code":"1.1"},{"id":"b","plan":"p","code":"1.1"}]
        """#),
      RuleExample(.notApplicable, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p"}]"#),
    ]
  ) { index, _, run in
    let rows = index.rows(of: PlanItem.self)
    let twins = ItemTwins(rows, index)
    for (row, located) in zip(rows, index.located(PlanItem.self)) {
      guard let code = located.entity.code else {
        run.passOver()
        continue
      }
      guard let first = twins.first(withCodeOf: row) else {
        run.pass()
        continue
      }
      run.fail(
        located.path, at: located.path.appending("code"), Message("finding.KP-PLN-005", ["code": .text(code)])
      ) {
        $0.observed = code
        $0.related = [index.path(of: first)]
      }
    }
  }
}
