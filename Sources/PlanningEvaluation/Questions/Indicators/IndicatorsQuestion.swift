import DossierCoding
import ExactValues
import PlanningModel

/// Which indicators reached their target (*Které indikátory dosáhly cílové hodnoty?*).
///
/// The value at the time for which the target is set is compared with it, the way round that the indicator states. Before that
/// time it is only said whether the last known value reaches the target so far; a value from before the year of the target
/// does not decide for it. Values known only after the day of the context, or in another unit, are not compared. Values
/// that add up over time are summed. Where the way round is not stated, only a value equal to the target reaches it.
/// Progress keeps its parts and is not cut off below nought or above one. That an indicator is reached does not mean that
/// the plan caused it.
///
/// - Complexity: O(indicators + values + items).
public struct IndicatorsQuestion: Question {
  /// The plan; absent for the indicators of all plans.
  public var plan: Identifier<Plan>?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of one plan, or of all.
  public init(plan: Identifier<Plan>? = nil) { self.plan = plan }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init() }

  /// The inputs.
  public static let members = MemberList<IndicatorsQuestion>(.optional("plan", \.plan))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan"]

  /// The permanent name.
  public static let id = QuestionID.indicators

  /// Answers the question for the day of the context.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<IndicatorStates> {
    if let plan, index.row(of: plan) == nil {
      return .unknown([
        Reason(Message("planLeaves.noSuchPlan", ["plan": .text(plan.text)]), settledBy: [Plan.path(of: plan)])
      ])
    }
    let day = recorder.given(.day(context.asOf))
    var result = IndicatorStates(reached: .unknown([]), reachedSoFar: .unknown([]))
    result.plan = plan
    var reached: [Figure] = []
    var soFar: [Figure] = []
    for indicator in index.placed(Indicator.self) {
      let item = indicator.entity.item.flatMap { index.placed($0) }
      guard item?.entity.removedBy == nil else { continue }
      let owner = item?.entity.plan ?? indicator.entity.plan
      guard plan == nil || owner == plan else { continue }
      let count = IndicatorCount(
        indicator, of: owner.flatMap { index.placed($0) }, on: day, index, recording: &recorder)
      result.indicators.append(count.state)
      reached.append(count.isReached)
      soFar.append(count.isReachedSoFar)
    }
    guard !result.indicators.isEmpty else {
      return .unknown([
        Reason(Message("indicators.none"), settledBy: [DossierPath(Indicator.collectionName)])
      ])
    }
    let counts = [recorder.apply(.countPossible, to: reached), recorder.apply(.countPossible, to: soFar)]
    recorder.result(counts[0], named: "reached")
    recorder.result(counts[1], named: "reachedSoFar")
    func undecided(_ verdicts: [Figure]) -> [Reason] {
      [Reason(Message("indicators.undecided", ["count": .count(verdicts.count { $0.value == .none })]))]
    }
    result.reached = counts[0].countAnswer(undecided(reached))
    result.reachedSoFar = counts[1].countAnswer(undecided(soFar))
    return .known(result)
  }
}
