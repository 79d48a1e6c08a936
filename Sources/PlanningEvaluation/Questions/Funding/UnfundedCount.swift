import ExactValues
import PlanningModel

/// The adding behind ``UnfundedShareQuestion``.
struct UnfundedCount {
  /// The years for which leaves state a cost.
  let years: [Int]
  /// How many amounts the source calls approximate.
  let approximate: Int

  private let plan: PlanLeaves
  private let state: FundingState
  private let facts: LeafFacts
  private let index: DossierIndex
  private let nothingSilent: [Figure]
  private var money: LeafMoney

  /// - Complexity: O(items + lines).
  init(
    _ plan: PlanLeaves, _ facts: LeafFacts, _ state: FundingState, _ index: DossierIndex,
    recording recorder: inout some Recorder
  ) {
    self.plan = plan
    self.facts = facts
    self.state = state
    self.index = index
    money = LeafMoney(index, recording: &recorder)
    nothingSilent = [recorder.given(.count(0)), recorder.given(.truth(false))]
    var years: Set<Int> = []
    var approximate = 0
    for row in plan.rows {
      guard let lines = money.lines(of: row, recording: &recorder) else { continue }
      approximate += lines.approximate
      for (statement, lines) in lines.byStatement where statement.role == .cost {
        for line in lines { years.formUnion(line.years?.years ?? []) }
      }
    }
    self.years = years.sorted()
    self.approximate = approximate
  }

  /// The share of one year, or of all together.
  ///
  /// - Complexity: O(leaves + lines).
  mutating func part(of year: Int?, recording recorder: inout some Recorder) -> UnfundedPart {
    let about = index.path(of: plan.plan)
    let asked = year.map { recorder.given(.count($0)) }
    var known: [Figure] = []
    var costs: [Figure] = []
    var covered: [Figure] = []
    var open: [DossierPath] = []
    var boundedMoney: [DossierPath] = []
    for row in plan.rows {
      let path = index.path(of: row)
      let cost = money.cost(of: row, in: year, recording: &recorder)
      if let asked, cost.value == .list([]),
        facts.isActive(row, in: asked, recording: &recorder).value == .truth(false)
      {
        continue
      }
      let isKnown = recorder.apply(.isCostKnown, to: [cost], about: path)
      known.append(isKnown)
      guard isKnown.value == .truth(true) else {
        open.append(path.appending("costs"))
        continue
      }
      let funding = money.funding(of: row, state, in: year, recording: &recorder)
      let cover = recorder.apply(.coveredCost, to: [cost, funding], about: path)
      if CostBounds(cover.value)?.isExact != true {
        boundedMoney.append((money.fundingOwner(of: row).map { index.path(of: $0) } ?? path).appending("costs"))
      }
      costs.append(cost)
      covered.append(cover)
    }
    let name = year.map { ".\($0)" } ?? ""
    let count = recorder.apply(.countTrue, to: known, about: about)
    recorder.result(count, named: "costKnown\(name)")
    let cost = recorder.apply(.costSum, to: nothingSilent + costs, about: about)
    let cover = recorder.apply(.costSum, to: nothingSilent + covered, about: about)
    let rest = recorder.apply(.uncoveredCost, to: [cost, cover], about: about)
    let share = recorder.apply(.uncoveredShare, to: [rest, cost], about: about)
    for (figure, title) in [(cost, "cost"), (cover, "covered"), (rest, "unfunded"), (share, "share")] {
      recorder.result(figure, named: title + name)
    }
    let reasons = reasons(costs: costs.count, open: open, money: boundedMoney)
    let noCost = cost.value == .money(.zero) ? [Reason(Message("planFunding.nothingToFund"))] : reasons
    var part = UnfundedPart(
      leaves: known.count, costKnownOf: count.value.countValue ?? 0, cost: cost.amountAnswer(reasons),
      covered: cover.amountAnswer(reasons), unfunded: rest.amountAnswer(reasons), share: share.ratioAnswer(noCost))
    part.year = year
    return part
  }

  private func reasons(costs: Int, open: [DossierPath], money: [DossierPath]) -> [Reason] {
    var reasons: [Reason] = []
    if costs == 0 { reasons.append(Reason(Message("planFunding.noCost"), settledBy: open.inOrder)) }
    if !money.isEmpty {
      reasons.append(
        Reason(Message("planFunding.moneyOpen", ["count": .count(money.count)]), settledBy: money.inOrder))
    }
    return reasons.isEmpty ? [Reason(Message("planCosts.tooLarge"))] : reasons
  }

  /// The items above leaves that have a cost, beside that of the leaves below.
  ///
  /// - Complexity: O(items + lines).
  mutating func pricedParents(recording recorder: inout some Recorder) -> [PricedParent] {
    let leaves = Set(plan.rows)
    let priced = Set(
      plan.items.filter { row in
        !leaves.contains(row) && index[row].map { $0.costs.contains { $0.role == .cost } } == true
      })
    guard !priced.isEmpty else { return [] }
    let inputs = [recorder.given(.count(0)), recorder.given(.truth(true))]
    var below: [Row<PlanItem>: Figure] = [:]
    var parents: [PricedParent] = []
    for row in rowsFromTheTop().reversed() {
      let path = index.path(of: row)
      if leaves.contains(row) {
        below[row] = money.cost(of: row, recording: &recorder)
        continue
      }
      let parts = index.plans.children(of: row).compactMap { below[$0] }
      guard !parts.isEmpty else { continue }
      let sum = recorder.apply(.costSum, to: inputs + parts, about: path)
      below[row] = sum
      guard priced.contains(row) else { continue }
      let own = money.cost(of: row, recording: &recorder)
      let difference = recorder.apply(.costDifference, to: [own, sum], about: path)
      recorder.result(difference, named: "difference.\(path)")
      let open = [Reason(Message("planFunding.costOpen"), settledBy: [path.appending("costs")])]
      parents.append(
        PricedParent(
          item: path, cost: own.amountAnswer(open), below: sum.amountAnswer(open),
          difference: difference.amountAnswer(open)))
    }
    return parents.sorted { $0.item < $1.item }
  }

  /// The items of the plan, each after the one above it.
  private func rowsFromTheTop() -> [Row<PlanItem>] {
    let items = index.plans.items(of: plan.plan)
    let own = Set(items)
    var open = items.filter { row in index.plans.parent(of: row).map { !own.contains($0) } ?? true }
    var rows: [Row<PlanItem>] = []
    while let row = open.popLast() {
      rows.append(row)
      open += index.plans.children(of: row).filter { own.contains($0) }
    }
    return rows
  }
}
