import ExactValues
import PlanningModel

extension Rule {
  /// A project that has its money stands in a plan, not only in a pool of projects.
  static let poolsSecureNoMoney = Rule(
    id: "KP-PLN-027", category: .plans, severities: Severities(.note),
    citations: [
      Citation(
        work: "Rokycany, Komunitní střednědobý plán 2008–2011", place: "zásobník projektů beside the plan",
        verification: .seen)
    ],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P","kind":"projectPool"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"funding","state":"hoped","amount":"5 Kč"}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P","kind":"projectPool"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"funding","state":"secured","amount":"5 Kč"}]}]
        """#),
      RuleExample(
        .notApplicable,
        #"""
        "plans":[{"id":"p","name":"P","kind":"communityPlan"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"funding","state":"secured","amount":"5 Kč"}]}]
        """#),
      RuleExample(
        .skipped,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"funding","state":"secured","amount":"5 Kč"}]}]
        """#),
    ]
  ) { index, _, run in
    for (item, path) in index.located(PlanItem.self) {
      guard !item.costs.isEmpty, let plan = index[item.plan], plan.kind == nil || plan.isPool else {
        run.passOver()
        continue
      }
      let had = item.costs.indices.filter { [.secured, .spent].contains(item.costs[$0].state) }
      if plan.kind == nil {
        if had.isEmpty { run.passOver() } else { run.skip(path, [.notStated(plan.path.appending("kind"))]) }
      } else if had.isEmpty {
        run.pass()
      } else {
        var places = ElementPaths(of: item.costs, in: "costs", of: path)
        for place in had { run.fail(path, at: places[place].appending("state"), Message("finding.KP-PLN-027")) }
      }
    }
  }
}
