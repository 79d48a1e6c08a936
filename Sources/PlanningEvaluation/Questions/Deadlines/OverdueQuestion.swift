import DossierCoding
import ExactValues
import PlanningModel

/// Which measures are late or overdue on the day of the context (*Která opatření jsou po termínu?*).
///
/// A leaf is overdue where its end is over, it is not fulfilled, and nobody cancelled, dropped or postponed it or gave it to
/// somebody else. A year or a month stated as the end lasts through its last day, from which the days late are counted. What runs
/// without an end is never overdue. A month of a chart without its year lies in the years of the leaf, else of its plan;
/// where those are several, it is over when the last of them is. Only reports that are known on the
/// day count: one made later is not, and where nothing is reported nothing is known. A leaf starts late where its beginning
/// has come and it is reported as not started; that it began before the plan was approved is no fault. A verdict that is
/// not known names as reasons only what keeps it open: the time, what is reported, or both.
///
/// - Complexity: O(items + reports).
public struct OverdueQuestion: Question {
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
  public static let members = MemberList<OverdueQuestion>(
    .required("plan", \.plan),
    .optional("version", \.version))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan", "version"]

  /// The permanent name.
  public static let id = QuestionID.overdue

  /// Answers the question for the day of the context.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<OverdueItems> {
    let found = PlanLeaves.inForce(of: plan, in: version, index)
    guard let leaves = found.value else { return .unknown(found.reasons) }
    let facts = LeafFacts(of: leaves, index, on: context.asOf, recording: &recorder)
    let day = recorder.given(.day(context.asOf))
    var result = OverdueItems(
      plan: plan, leaves: leaves.rows.count, overdue: .unknown([]), lateStarts: .unknown([]))
    result.version = version
    var overdue: [Figure] = []
    var late: [Figure] = []
    for row in leaves.rows {
      let times = facts.times(of: row, recording: &recorder)
      let status = facts.status(of: row, recording: &recorder)
      let path = index.path(of: row)
      let isOverdue = recorder.apply(.isOverdue, to: [day, times.end] + status.candidates, about: path)
      let isLateStart = recorder.apply(.isLateStart, to: [day, times.begin] + status.candidates, about: path)
      recorder.result(isOverdue, named: "overdue.\(path)")
      recorder.result(isLateStart, named: "lateStart.\(path)")
      overdue.append(isOverdue)
      late.append(isLateStart)
      let open = status.reasons
      let (endReasons, beginReasons) = (facts.endReasons(of: row, times.end), facts.beginReasons(of: row, times.begin))
      let isOver = DayBounds(times.end.value)?.isOver(on: context.asOf)
      let hasBegun = DayBounds(times.begin.value)?.hasCome(by: context.asOf)
      var deadline = LeafDeadline(
        item: path, lastDay: times.end.dayAnswer(endReasons),
        fulfilment: status.fulfilmentAnswer,
        disposition: status.disposition.codeAnswer(open),
        isOverdue: isOverdue.truthAnswer(
          (isOver == nil ? endReasons : []) + (Self.isOpen(.isOverdue, status, context.asOf) ? open : [])),
        isLateStart: isLateStart.truthAnswer(
          (hasBegun == nil ? beginReasons : []) + (Self.isOpen(.isLateStart, status, context.asOf) ? open : [])))
      deadline.isContinuous = times.isContinuous
      if isOverdue.value != .truth(false) {
        let days = recorder.apply(.daysSince, to: [day, times.end], about: path)
        if days.value != .none {
          recorder.result(days, named: "daysLate.\(path)")
          deadline.daysLate = days.countAnswer([
            Reason(Message("deadlines.dayOpen"), settledBy: facts.endPaths(of: row))
          ])
        }
      }
      if isLateStart.value != .truth(false) {
        let days = recorder.apply(.daysSince, to: [day, times.begin], about: path)
        if days.value != .none {
          deadline.startDaysLate = days.countAnswer([
            Reason(Message("deadlines.dayOpen"), settledBy: facts.beginPaths(of: row))
          ])
        }
      }
      result.deadlines.append(deadline)
    }
    let about = index.path(of: leaves.plan)
    let counts = [
      recorder.apply(.countPossible, to: overdue, about: about), recorder.apply(.countPossible, to: late, about: about),
    ]
    recorder.result(counts[0], named: "overdue")
    recorder.result(counts[1], named: "lateStarts")
    result.overdue = counts[0].countAnswer(Self.open(overdue))
    result.lateStarts = counts[1].countAnswer(Self.open(late))
    return .known(result)
  }

  /// Whether what is reported leaves a verdict open even for a time that is long past.
  private static func isOpen(_ verdict: Formula, _ status: ReportedStatus, _ day: Day) -> Bool {
    verdict([.day(day), .day(.first)] + status.candidates.map(\.value)).value == .none
  }

  private static func open(_ verdicts: [Figure]) -> [Reason] {
    [Reason(Message("deadlines.undecided", ["count": .count(verdicts.count { $0.value == .none })]))]
  }
}
