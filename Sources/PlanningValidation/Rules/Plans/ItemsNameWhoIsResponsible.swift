import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// An item that is carried out says who is responsible: itself or an item above it, by name or in words.
  ///
  /// Of an item under one that is not known it is not decided.
  static let itemsNameWhoIsResponsible = Rule(
    id: "KP-PLN-009", revision: 3, category: .plans, severities: Severities(.note),
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
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","responsibleWords":"KKR"},{"id":"b","plan":"p","parent":"a"}]
        """#),
      RuleExample(.failed, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p"}]"#),
      RuleExample(.notApplicable, #""plans":[{"id":"p","name":"P"}]"#),
      RuleExample(
        .skipped, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p","isTopLevel":false}]"#),
    ]
  ) { index, _, run in
    let cards = PlanCards(index)
    let gaps = CardGaps(index)
    for (row, located) in zip(index.rows(of: PlanItem.self), index.located(PlanItem.self)) {
      guard cards.isLeaf(row) else {
        run.passOver()
        continue
      }
      guard let isNobody = gaps.isNobodyResponsible(for: row) else {
        run.skip(located.path, [.notStated(located.path.appending("parent"))])
        continue
      }
      run.require(
        !isNobody, of: located.path, at: located.path.appending("responsible"), Message("finding.KP-PLN-009"))
    }
  }
}
