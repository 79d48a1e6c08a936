import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// An amount in crowns and in thousand crowns is one amount, up to the rounding of the thousands.
  static let costAmountsAgree = Rule(
    id: "KP-PLN-014", category: .plans, severities: Severities(.warning), citations: [.costTables],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"cost","amount":"12 500 Kč","thousands":"12.5"}]}]
        """#),
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"cost","amount":"12 499 Kč","thousands":"12"}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"cost","amount":"12 500 Kč","thousands":"125"}]}]
        """#),
      RuleExample(
        .notApplicable,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"cost","thousands":"125"}]}]
        """#),
      RuleExample(
        .skipped,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"cost","amount":"asi 5","thousands":"125"}]}]
        """#),
    ]
  ) { index, _, run in
    for (item, path) in index.located(PlanItem.self) { run.compareAmounts(of: item.costs, of: path) }
    for (report, path) in index.located(StatusReport.self) { run.compareAmounts(of: report.costs, of: path) }
  }
}

extension RuleRun {
  fileprivate mutating func compareAmounts(of costs: [CostLine], of subject: DossierPath) {
    var places = ElementPaths(of: costs, in: "costs", of: subject)
    for (place, line) in costs.enumerated() {
      guard let amount = line.amount, let thousands = line.thousands else {
        passOver()
        continue
      }
      guard let found = try? line.exactAmount() else {
        skip(subject, [.unreadable(places[place].appending("thousands"))])
        continue
      }
      switch found {
      case .exact: pass()
      case .contradictory(let lower, let upper):
        let member = places[place]
        fail(
          subject, at: member.appending("thousands"),
          Message("finding.KP-PLN-014", ["lower": .money(lower), "upper": .money(upper)])
        ) {
          $0.observed = "\(amount.text); \(thousands.text)"
          $0.related = [member.appending("amount")]
        }
      default:
        let unreadable = amount.value == nil ? "amount" : "thousands"
        skip(subject, [.unreadable(places[place].appending(unreadable))])
      }
    }
  }
}
