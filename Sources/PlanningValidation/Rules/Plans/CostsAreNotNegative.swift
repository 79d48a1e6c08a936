import ExactValues
import PlanningModel

extension Rule {
  /// Costs, prices and quantities are zero or more.
  static let costsAreNotNegative = Rule(
    id: "KP-PLN-015", category: .plans, severities: Severities(.error), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"cost","thousands":"0"}],
        "unitPrices":[{"amount":"12,50 Kč","quantity":"3"}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"cost","amount":"-5 Kč"}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","unitPrices":[{"amount":"12,50 Kč","quantity":"-3"}]}]
        """#),
      RuleExample(.notApplicable, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p"}]"#),
      RuleExample(
        .skipped,
        #"""
        "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p","costs":[{"role":"cost","amount":"5 eur"}]}]
        """#),
    ]
  ) { index, _, run in
    for (item, path) in index.located(PlanItem.self) {
      run.judge(item.costs, of: path)
      var places = ElementPaths(of: item.unitPrices, in: "unitPrices", of: path)
      for (place, price) in item.unitPrices.enumerated() {
        run.judge(price.amount, of: path, at: places[place].appending("amount")) { $0.haler < 0 }
        run.judge(price.quantity, of: path, at: places[place].appending("quantity")) { $0.units < 0 }
      }
    }
    for (report, path) in index.located(StatusReport.self) { run.judge(report.costs, of: path) }
  }
}

extension RuleRun {
  fileprivate mutating func judge(_ costs: [CostLine], of subject: DossierPath) {
    var places = ElementPaths(of: costs, in: "costs", of: subject)
    for (place, line) in costs.enumerated() {
      judge(line.amount, of: subject, at: places[place].appending("amount")) { $0.haler < 0 }
      judge(line.thousands, of: subject, at: places[place].appending("thousands")) { $0.units < 0 }
    }
  }

  fileprivate mutating func judge<Value>(
    _ written: Written<Value>?, of subject: DossierPath, at member: @autoclosure () -> DossierPath,
    isNegative: (Value) -> Bool
  ) {
    guard let written else {
      passOver()
      return
    }
    guard let value = written.value else {
      skip(subject, [.unreadable(member())])
      return
    }
    guard isNegative(value) else {
      pass()
      return
    }
    fail(subject, at: member(), Message("finding.KP-PLN-015", ["text": .text(written.text)])) {
      $0.observed = written.text
    }
  }
}
