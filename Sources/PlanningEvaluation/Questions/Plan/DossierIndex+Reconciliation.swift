import ExactValues
import PlanningModel

extension DossierIndex {
  /// The cost lines of a plan as one side of a ``Reconciliation`` (*odsouhlasení nákladů*): against an action plan, a
  /// budget, or what the region lists.
  ///
  /// Only items that stand for work count, as in ``PlanCostQuestion``, and items that are removed do not. An amount for
  /// several years is not spread over them: it has no year of its own, and does not count in the total of one year. Two
  /// amounts that cannot both be right are none.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - role: Costs or funding.
  ///   - year: The year whose total is compared; the other years are handed over to explain a difference. `nil` for all.
  ///   - subject: What an item is compared by, the same on both sides; its identifier unless said otherwise, which
  ///     serves where an action plan carries items of the plan over.
  /// - Returns: The amounts; empty where the dossier has no such plan.
  /// - Throws: `Overflow` where thousands of crowns are more than money can be.
  /// - Complexity: O(items).
  public func costsToReconcile(
    of plan: Identifier<Plan>, role: CostRole = .cost, in year: Int? = nil,
    comparedBy subject: (PlanItem) -> String = { $0.id.text }
  ) throws(Overflow) -> [ReconciledAmount] {
    guard let row = row(of: plan) else { return [] }
    let cards = PlanCards(self) { self[$0]?.removedBy == nil }
    var amounts: [ReconciledAmount] = []
    for leaf in cards.leaves(of: row, in: self) {
      guard let item = self[leaf] else { continue }
      let list = path(of: leaf).appending("costs")
      for (place, line) in item.costs.enumerated() where line.role == role {
        amounts.append(
          try line.toReconcile(of: subject(item), in: year, at: list.naming(place, of: item.costs)))
      }
    }
    return amounts
  }
}

extension CostLine {
  fileprivate func toReconcile(
    of subject: String, in asked: Int?, at path: DossierPath
  ) throws(Overflow) -> ReconciledAmount {
    let years = years?.value?.years ?? []
    let year = years.count == 1 ? years.first : nil
    return ReconciledAmount(
      of: subject, try exactAmount().money, year: year, source: fundingSource?.rawValue, state: state?.rawValue,
      roundedTo: unit, isCounted: asked == nil || asked == year, at: path)
  }

  /// The unit of the last decimal of an amount in thousands, unless it is stated in crowns too.
  private var unit: Money? {
    guard amount?.value == nil, let decimals = thousands?.value?.decimals else { return nil }
    let units: [Int64] = [100_000, 10_000, 1_000, 100, 10, 1]
    return units.indices.contains(decimals) ? Money(haler: units[decimals]) : nil
  }
}
