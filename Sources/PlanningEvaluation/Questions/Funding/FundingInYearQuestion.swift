import DossierCoding
import ExactValues
import PlanningModel

/// Which measures have no funding in a year (*Která opatření nemají v roce zajištěné peníze?*).
///
/// Looked at are the leaves that are carried out in the year. Unfunded is a cost of which nothing is secured; a cost of zero
/// is funded. A verdict holds for everything that the dossier leaves open, otherwise it is said what is not known. An
/// amount for several years is not spread over them unless that is asked for, and then it is remarked. A leaf without
/// funding of its own has that of the nearest item above that names some. What is only hoped or applied for is not
/// secured; where nothing of funding is stated, it is not known. Lines for a year in which their leaf is not carried out
/// are stale and stand apart. What is planned secures nothing.
///
/// - Complexity: O(items + lines + reports).
public struct FundingInYearQuestion: Question {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The version whose items are looked at; absent for the items that no version removed.
  public var version: Identifier<PlanVersion>?

  /// The year.
  public var year: Int

  /// Whether an amount for several years counts in each of them with an equal part.
  public var splitsEqually: Bool

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of a plan and a year, perhaps as the plan is in a version.
  public init(plan: Identifier<Plan>, version: Identifier<PlanVersion>? = nil, year: Int, splitsEqually: Bool = false) {
    self.plan = plan
    self.version = version
    self.year = year
    self.splitsEqually = splitsEqually
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(plan: Identifier(blank), year: 0) }

  /// The inputs.
  public static let members = MemberList<FundingInYearQuestion>(
    .required("plan", \.plan),
    .optional("version", \.version),
    .required("year", \.year),
    .defaulted("splitsEqually", \.splitsEqually))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan", "version", "year", "splitsEqually"]

  /// The permanent name.
  public static let id = QuestionID.fundingInYear

  /// Answers the question for the day of the context.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<FundingInYear> {
    let found = PlanLeaves.inForce(of: plan, in: version, index)
    guard let leaves = found.value else { return .unknown(found.reasons) }
    let facts = LeafFacts(of: leaves, index, on: context.asOf, recording: &recorder)
    var money = LeafMoney(index, splitsEqually: splitsEqually, recording: &recorder)
    let asked = recorder.given(.count(year))
    var result = FundingInYear(plan: plan, year: year)
    result.version = version
    var states: [Figure] = []
    for row in leaves.rows {
      let path = index.path(of: row)
      let isLive = facts.isLive(row, recording: &recorder)
      let runs = facts.isActive(row, in: asked, recording: &recorder)
      guard isLive.value != .truth(false) else {
        result.notLive.append(path)
        continue
      }
      guard runs.value != .truth(false) else {
        result.stale += stale(in: money.lines(of: row, recording: &recorder), of: path)
        continue
      }
      let isActive = recorder.apply(.allTrue, to: [isLive, runs], about: path)
      let cost = money.cost(of: row, in: year, recording: &recorder)
      let secured = money.funding(of: row, .secured, in: year, recording: &recorder)
      let state = recorder.apply(.leafFundingState, to: [isActive, cost, secured], about: path)
      recorder.result(state, named: "state.\(path)")
      states.append(state)
      let owner = money.fundingOwner(of: row)
      var leaf = LeafFunding(
        item: path, state: LeafFundingState(rawValue: state.value.textValue ?? ""),
        isActive: isActive.truthAnswer(Self.activity(isLive, runs, path)),
        cost: cost.amountAnswer([Reason(Message("planFunding.costOpen"), settledBy: [path.appending("costs")])]),
        secured: secured.amountAnswer([
          Reason(
            Message("planFunding.securedOpen"),
            settledBy: [(owner.map { index.path(of: $0) } ?? path).appending("costs")])
        ]))
      if let owner, owner != row { leaf.fundingFrom = index.path(of: owner) }
      result.leaves.append(leaf)
    }
    for state in LeafFundingState.listed {
      let count = recorder.apply(
        .statusCount, to: [recorder.given(TraceValue(state))] + states, about: index.path(of: leaves.plan))
      recorder.result(count, named: "leaves.\(state)")
    }
    return .known(result, remarks: remarks(split: money.splitLines, index[leaves.plan]))
  }

  private func stale(in lines: ItemCostLines?, of path: DossierPath) -> [StaleLine] {
    let open = [Reason(Message("planCosts.open", ["count": .count(1)]), settledBy: [path.appending("costs")])]
    return (lines?.byStatement ?? [:]).sorted { $0.key < $1.key }.flatMap { statement, lines in
      lines.filter { $0.years?.contains(year) == true }.map { line in
        var stale = StaleLine(
          item: path, role: statement.role, amount: line.figures.last?.amountAnswer(open) ?? .unknown(open))
        stale.state = statement.state
        return stale
      }
    }
  }

  private static func activity(_ isLive: Figure, _ runs: Figure, _ path: DossierPath) -> [Reason] {
    var reasons: [Reason] = []
    if isLive.value == .none {
      reasons.append(
        Reason(
          Message("planLeaves.liveOpen", ["count": .count(1)]), settledBy: [DossierPath(StatusReport.collectionName)]))
    }
    if runs.value == .none {
      reasons.append(
        Reason(Message("planLeaves.scheduleOpen"), settledBy: [path.appending("years"), path.appending("from")]))
    }
    return reasons
  }

  private func remarks(split: [DossierPath], _ plan: Plan?) -> [Reason] {
    var remarks: [Reason] = []
    if plan?.isPool == true { remarks.append(Reason(Message("planCosts.pool"))) }
    if !split.isEmpty {
      remarks.append(
        Reason(Message("planFunding.split", ["count": .count(split.count)]), settledBy: split.inOrder))
    }
    return remarks
  }
}
