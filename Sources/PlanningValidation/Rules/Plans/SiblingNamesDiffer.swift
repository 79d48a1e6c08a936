import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// Items under one parent have different names.
  ///
  /// Of an item under one that is not known nobody can say who its siblings are.
  static let siblingNamesDiffer = Rule(
    id: "KP-PLN-007", revision: 2, category: .plans, severities: Severities(.note),
    citations: [
      Citation(
        work: "Komunitní plán města Bruntál 2007–2008", place: "a title that stands twice in one group",
        address: "http://docplayer.cz/1688976", verification: .seen)
    ],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","name":"Senioři"},{"id":"b","plan":"p","name":"Rodiny"},
        {"id":"c","plan":"p","parent":"a","name":"Informovanost"},
        {"id":"d","plan":"p","parent":"b","name":"Informovanost"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","name":"Informovanost"},{"id":"b","plan":"p","name":"Informovanost"}]
        """#),
      RuleExample(.notApplicable, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p"}]"#),
      RuleExample(
        .skipped,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","name":"Informovanost"},
        {"id":"b","plan":"p","isTopLevel":false,"name":"Informovanost"}]
        """#),
    ]
  ) { index, _, run in
    let rows = index.rows(of: PlanItem.self)
    let twins = ItemTwins(rows, index)
    for (row, located) in zip(rows, index.located(PlanItem.self)) {
      guard let name = located.entity.name else {
        run.passOver()
        continue
      }
      guard !located.entity.hasUnknownParent else {
        run.skip(located.path, [.notStated(located.path.appending("parent"))])
        continue
      }
      guard let first = twins.first(withNameOf: row) else {
        run.pass()
        continue
      }
      run.fail(
        located.path, at: located.path.appending("name"), Message("finding.KP-PLN-007", ["name": .text(name)])
      ) {
        $0.observed = name
        $0.related = [index.path(of: first)]
      }
    }
  }
}
