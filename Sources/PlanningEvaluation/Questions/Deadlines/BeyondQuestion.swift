import DossierCoding
import ExactValues
import PlanningModel

/// Which measures run beyond the plan or beyond their money (*Která opatření přesahují plán nebo své peníze?*).
///
/// The end of a leaf is compared with the last day of the plan, prolongations included, and with the last day of the secured
/// source that ends first: the day that the line states, else the last day of its last year. Several lines of one source
/// follow each other. A year or a month stated as the end of a leaf bounds it; stated as the end of a plan or a source it
/// lasts through its last day. What runs without an end is not said to run beyond the plan, but it runs beyond any money
/// that ends. A leaf without funding of its own has that of the nearest item above that names some.
///
/// - Complexity: O(items + lines + acts).
public struct BeyondQuestion: Question {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The version whose items are looked at; absent for the items that no version removed.
  public var version: Identifier<PlanVersion>?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of a plan, perhaps as it is in a version.
  public init(plan: Identifier<Plan>, version: Identifier<PlanVersion>? = nil) {
    self.plan = plan
    self.version = version
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(plan: Identifier(blank)) }

  /// The inputs.
  public static let members = MemberList<BeyondQuestion>(
    .required("plan", \.plan),
    .optional("version", \.version))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan", "version"]

  /// The permanent name.
  public static let id = QuestionID.beyond

  /// Answers the question for the day of the context.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<BeyondItems> {
    let found = PlanLeaves.inForce(of: plan, in: version, index)
    guard let leaves = found.value, let placed = index.placed(plan) else { return .unknown(found.reasons) }
    let facts = LeafFacts(of: leaves, index, on: context.asOf, recording: &recorder)
    let life = PlanLife(of: placed, index: index, on: context.asOf, recording: &recorder)
    let planEnd = life.lastDayFigure(recording: &recorder)
    let money = LeafMoney(index, recording: &recorder)
    var moneyEnds: [Row<PlanItem>: Figure] = [:]
    let (no, yes, nothing) = (
      recorder.given(.truth(false)), recorder.given(.truth(true)), recorder.given(.none)
    )
    let planAnswer = life.answer(planEnd)
    var result = BeyondItems(
      plan: plan, planEnd: planAnswer, leaves: leaves.rows.count, beyondPlan: .unknown([]), beyondMoney: .unknown([]))
    result.version = version
    var beyondPlan: [Figure] = []
    var beyondMoney: [Figure] = []
    for row in leaves.rows {
      let path = index.path(of: row)
      let end = facts.end(of: row, recording: &recorder)
      let owner = money.fundingOwner(of: row)
      var moneyEnd = nothing
      if let owner {
        moneyEnd = moneyEnds[owner] ?? SecuredSources.end(of: owner, in: index, recording: &recorder)
        moneyEnds[owner] = moneyEnd
      }
      let overPlan = recorder.apply(.isBeyond, to: [end.end, planEnd, no], about: path)
      let overMoney = recorder.apply(.isBeyond, to: [end.end, moneyEnd, yes], about: path)
      recorder.result(overPlan, named: "beyondPlan.\(path)")
      recorder.result(overMoney, named: "beyondMoney.\(path)")
      beyondPlan.append(overPlan)
      beyondMoney.append(overMoney)
      let open = facts.endReasons(of: row, end.end)
      let noMoney = [
        Reason(
          Message("beyond.moneyEndOpen"), settledBy: [(owner.map { index.path(of: $0) } ?? path).appending("costs")])
      ]
      let moneyAnswer = moneyEnd.dayAnswer(noMoney)
      var reach = LeafReach(
        item: path, lastDay: end.end.dayAnswer(open),
        isBeyondPlan: overPlan.truthAnswer(open + (planAnswer.isKnown ? [] : planAnswer.reasons)),
        moneyEnd: moneyAnswer,
        isBeyondMoney: overMoney.truthAnswer(open + (moneyAnswer.isKnown ? [] : noMoney)))
      reach.isContinuous = end.isContinuous
      if let owner, owner != row { reach.fundingFrom = index.path(of: owner) }
      func days(over verdict: Figure, _ limit: Figure) -> Answer<Int>? {
        guard verdict.value != .truth(false) else { return nil }
        let days = recorder.apply(.daysBeyond, to: [end.end, limit], about: path)
        guard days.value != .none else { return nil }
        return days.countAnswer([Reason(Message("deadlines.dayOpen"), settledBy: facts.endPaths(of: row))])
      }
      reach.daysBeyondPlan = days(over: overPlan, planEnd)
      reach.daysBeyondMoney = days(over: overMoney, moneyEnd)
      result.items.append(reach)
    }
    let about = index.path(of: leaves.plan)
    let counts = [
      recorder.apply(.countPossible, to: beyondPlan, about: about),
      recorder.apply(.countPossible, to: beyondMoney, about: about),
    ]
    recorder.result(counts[0], named: "beyondPlan")
    recorder.result(counts[1], named: "beyondMoney")
    func undecided(_ verdicts: [Figure]) -> [Reason] {
      [Reason(Message("deadlines.undecided", ["count": .count(verdicts.count { $0.value == .none })]))]
    }
    result.beyondPlan = counts[0].countAnswer(undecided(beyondPlan))
    result.beyondMoney = counts[1].countAnswer(undecided(beyondMoney))
    return .known(result)
  }
}
