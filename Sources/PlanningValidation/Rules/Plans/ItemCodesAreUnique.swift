import ExactValues
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
    var first: [Identifier<Plan>: [String: DossierPath]] = [:]
    for (item, path) in index.located(PlanItem.self) {
      guard let code = item.code else {
        run.passOver()
        continue
      }
      guard let other = first[item.plan]?[code] else {
        first[item.plan, default: [:]][code] = path
        run.pass()
        continue
      }
      run.fail(path, at: path.appending("code"), Message("finding.KP-PLN-005", ["code": .text(code)])) {
        $0.observed = code
        $0.related = [other]
      }
    }
  }
}
