import ExactValues
import PlanningModel

extension Rule {
  /// An item that is carried out names who is responsible: the items at the ends of the tree.
  static let itemsNameWhoIsResponsible = Rule(
    id: "KP-PLN-009", category: .plans, severities: Severities(.note),
    citations: [
      Citation(
        work: "Akční plán sociálních služeb SO ORP Židlochovice 2019", place: "tasks, terms and responsibility",
        address: "http://www.podbrnensko.cz", verification: .seen)
    ],
    examples: [
      RuleExample(
        .passed,
        #"""
        "organisations":[{"id":"o"}],"plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","responsible":["o"]}]
        """#),
      RuleExample(.failed, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p"}]"#),
      RuleExample(.notApplicable, #""plans":[{"id":"p","name":"P"}]"#),
    ]
  ) { index, _, run in
    for (row, located) in zip(index.rows(of: PlanItem.self), index.located(PlanItem.self)) {
      guard index.plans.children(of: row).isEmpty else {
        run.passOver()
        continue
      }
      run.require(
        !located.entity.responsible.isEmpty, of: located.path, at: located.path.appending("responsible"),
        Message("finding.KP-PLN-009"))
    }
  }
}
