import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// Money that is to come says where from: a source, its words, or who pays.
  static let fundingNamesItsSource = Rule(
    id: "KP-PLN-017", category: .plans, severities: Severities(.note), citations: [.costTables],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"funding","fundingSourceWords":"rozpočet odboru"}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"funding","amount":"100 Kč"}]}]
        """#),
      RuleExample(
        .notApplicable,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"cost","amount":"100 Kč"}]}]
        """#),
    ]
  ) { index, _, run in
    for (item, path) in index.located(PlanItem.self) {
      var places = ElementPaths(of: item.costs, in: "costs", of: path)
      for (place, line) in item.costs.enumerated() {
        guard line.role == .funding else {
          run.passOver()
          continue
        }
        run.require(
          line.fundingSource != nil || line.fundingSourceWords != nil || line.funder != nil || !item.funders.isEmpty,
          of: path,
          at: places[place].appending("fundingSource"), Message("finding.KP-PLN-017"))
      }
    }
  }
}
