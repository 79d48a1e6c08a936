import ExactValues
import PlanningModel

extension Rule {
  /// No item of a plan is its own ancestor; one circle of items is one finding.
  static let itemsAreNotTheirOwnAncestors = Rule(
    id: "KP-REF-003", category: .references, severities: Severities(.error), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p"},{"id":"b","plan":"p","parent":"a"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","parent":"b"},{"id":"b","plan":"p","parent":"a"}]
        """#),
      RuleExample(.failed, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p","parent":"a"}]"#),
      RuleExample(.notApplicable, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p"}]"#),
      RuleExample(.skipped, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p","parent":"x"}]"#),
    ]
  ) { index, _, run in
    var reported: Set<Row<PlanItem>> = []
    for (row, located) in zip(index.rows(of: PlanItem.self), index.located(PlanItem.self)) {
      guard let parent = located.entity.parent else {
        run.passOver()
        continue
      }
      if index.plans.isInCircle(row) {
        guard !reported.contains(row) else { continue }
        let circle = index.circle(from: row)
        reported.formUnion(circle)
        run.fail(
          located.path, at: located.path.appending("parent"),
          Message("finding.KP-REF-003", ["count": .count(circle.count)])
        ) {
          $0.observed = parent.text
          $0.related = circle.dropFirst().map { index.path(of: $0) }
        }
      } else if index.row(of: parent) == nil {
        run.skip(located.path, [.missing(parent, at: located.path.appending("parent"))])
      } else {
        run.pass()
      }
    }
  }
}

extension DossierIndex {
  /// The items that lie on the circle of an item, upwards from it.
  fileprivate func circle(from start: Row<PlanItem>) -> [Row<PlanItem>] {
    var circle = [start]
    var current = start
    while let parent = self[current]?.parent, let next = row(of: parent), next != start, circle.count < rowCount {
      circle.append(next)
      current = next
    }
    return circle
  }

  private var rowCount: Int { dossier.planItems.count }
}
