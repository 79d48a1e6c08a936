import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// Where an item and the items below it state amounts, the item's is their sum.
  ///
  /// Only the lowest items are added to a sum; a different amount above them is told, not used.
  static let pricesAboveEqualThoseBelow = Rule(
    id: "KP-PLN-018", category: .plans, severities: Severities(.warning, [.obec: .note]), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"cost","amount":"100 Kč"}]},
        {"id":"b","plan":"p","parent":"a","costs":[{"role":"cost","amount":"60 Kč"}]},
        {"id":"c","plan":"p","parent":"a","costs":[{"role":"cost","amount":"40 Kč"}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"cost","amount":"100 Kč"}]},
        {"id":"b","plan":"p","parent":"a","costs":[{"role":"cost","amount":"60 Kč"}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"cost","amount":"100 Kč"}]},
        {"id":"b","plan":"p","parent":"a","costs":[{"role":"cost","amount":"160 Kč"}]},{"id":"c","plan":"p","parent":"a"}]
        """#),
      RuleExample(
        .notApplicable,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"cost","amount":"100 Kč"}]},{"id":"b","plan":"p","parent":"a"}]
        """#),
      RuleExample(
        .skipped,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"cost","amount":"100 Kč"}]},
        {"id":"b","plan":"p","parent":"a","costs":[{"role":"cost","amount":"60 Kč"}]},{"id":"c","plan":"p","parent":"a"}]
        """#),
    ]
  ) { index, _, run in
    let tree = PricedTree(index)
    for (row, located) in zip(index.rows(of: PlanItem.self), index.located(PlanItem.self)) {
      let below = tree.below[row.position]
      guard !below.isEmpty else {
        run.passOver()
        continue
      }
      let member = located.path.appending("costs")
      var parts: [CostStatement: [Answer<Money>]] = [:]
      for item in below {
        for (statement, amount) in index.dossier.planItems[item].costs() {
          parts[statement, default: []].append(amount)
        }
      }
      var isBroken = false
      var isOpen = false
      for (statement, own) in located.entity.costs().sorted(by: { $0.key < $1.key }) {
        let amounts = parts[statement] ?? []
        let isWhole = !tree.isOpen[row.position] && amounts.count == below.count
        guard let own = own.value, let least = try? Money.sum(amounts.compactMap(\.bounds.lower)) else {
          isOpen = true
          continue
        }
        let isExact = isWhole && amounts.allSatisfy(\.isKnown)
        guard least > own || isExact && least != own else {
          isOpen = isOpen || !isExact
          continue
        }
        isBroken = true
        run.fail(
          located.path, at: member, Message("finding.KP-PLN-018", ["own": .money(own), "below": .money(least)]),
          discriminator: "\(statement.role).\(statement.state?.rawValue ?? "")"
        ) {
          $0.observed = own.description
          $0.expected = isExact ? least.description : nil
          $0.related = below.map { index.dossier.planItems[$0].path.appending("costs") }
        }
      }
      guard !isBroken else { continue }
      if isOpen {
        run.skip(located.path, [Reason(Message("skip.KP-PLN-018"), settledBy: [member])])
      } else {
        run.pass()
      }
    }
  }
}

/// The items with costs, and the nearest items with costs below each of them.
private struct PricedTree {
  /// The positions of the nearest priced items below each item that has costs itself.
  private(set) var below: [[Int]]
  /// Whether some part of an item is not priced below it, or an amount is only approximate.
  private(set) var isOpen: [Bool]

  init(_ index: DossierIndex) {
    let items = index.dossier.planItems
    func isPriced(_ item: PlanItem) -> Bool { !item.costs.isEmpty && item.removedBy == nil }
    let nearest = index.plans.nearest(where: isPriced)
    below = [[Int]](repeating: [], count: items.count)
    isOpen = items.map { $0.costs.contains { $0.isApproximate == true } }
    for row in index.rows(of: PlanItem.self) where items[row.position].removedBy == nil {
      if isPriced(items[row.position]) {
        guard let parent = index.plans.parent(of: row), nearest[parent.position] >= 0 else { continue }
        below[nearest[parent.position]].append(row.position)
        if isOpen[row.position] { isOpen[nearest[parent.position]] = true }
      } else if nearest[row.position] >= 0, index.plans.children(of: row).isEmpty {
        isOpen[nearest[row.position]] = true
      }
    }
  }
}
