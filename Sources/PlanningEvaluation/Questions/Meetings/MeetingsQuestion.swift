import DossierCoding
import ExactValues
import PlanningModel

/// Question 10: whether the promised meetings were held (*Uskutečnila se slíbená setkání?*).
///
/// Promised, scheduled, announced and held are four numbers, each possibly unknown; a round of six bodies is six
/// meetings; a joint meeting counts once for each of its bodies, and once among the events. A number a year refers to years
/// of the project where the text says so or says nothing, because only those begin with the project. Whether so many were
/// held in each of several years or by each of several bodies does not follow from the sum; too few in all does.
///
/// Held is what was held by the day of the context. A time that names a state holiday is counted as it is written, and the
/// answer remarks that it is doubtful: New Year's Day often stands for a year of which the day is not known.
///
/// - Complexity: O(pairs of round and body, and of meeting and body).
public struct MeetingsQuestion: Question {
  /// The project whose meetings are counted; absent for all of the dossier.
  public var project: Identifier<Project>?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of all meetings, or of those of one project.
  public init(project: Identifier<Project>? = nil) { self.project = project }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {}

  /// The inputs.
  public static let members = MemberList<MeetingsQuestion>(.optional("project", \.project))

  /// The permanent name.
  public static let id = QuestionID.meetings

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<MeetingsResult> {
    let count = MeetingCount(index: index, project: project, on: context.asOf)
    guard !count.bodies.isEmpty else {
      return .unknown([
        Reason(Message("meetings.noBodies"), settledBy: [DossierPath("bodies"), DossierPath("rounds")])
      ])
    }
    var result = MeetingsResult(rounds: .unknown([]))
    let times = count.rounds.map {
      recorder.stated(TraceValue($0.entity.scheduled), at: $0.path.appending("scheduled"))
    }
    result.rounds = count.roundCount(times, recording: &recorder)
    let unassigned = UnassignedMeetings(count, recording: &recorder)
    let figures = count.bodies.map { count.figures(of: $0, with: unassigned, recording: &recorder) }
    result.bodies = zip(count.bodies, figures).map { count.counts(of: $0.entity.id, $1) }
    let total = count.total(of: figures, recording: &recorder)
    result.total = count.counts(of: nil, total)
    result.events = count.events(recording: &recorder)
    result.roundsByCalendarYear = count.byCalendarYear(times, recording: &recorder)
    result.roundsByProjectYear = count.byProjectYear(times, recording: &recorder)
    let isOver = recorder.given(count.projectRange.map { .truth($0.last < context.asOf) } ?? .none)
    for promise in count.promises {
      let own = count.figures(of: promise, roundTimes: times, bodies: figures, isOver: isOver, recording: &recorder)
      recorder.result(own.scheduled, named: "promise.\(promise.name).scheduled")
      recorder.result(own.isKept, named: "promise.\(promise.name).isKept")
      let noAmount = Reason(Message("promise.noAmount"), settledBy: [promise.path.appending("amount")])
      let isEnoughInAll = (own.held.value.bounds?.lower).map { $0 >= own.promised.value.countValue ?? .max } ?? false
      let open = isEnoughInAll ? Reason(Message("promise.eachTimeOpen"), settledBy: [promise.path]) : .heldNotStated
      result.promises.append(
        PromiseFulfilment(
          promise: promise.entity.id, promised: own.promised.countAnswer([noAmount]),
          scheduled: own.scheduled.countAnswer([.noSchedule]), delivered: own.held.countAnswer([.heldNotStated]),
          isKept: own.isKept.truthAnswer([open])))
    }
    recorder.result(total.scheduled, named: "scheduled.total")
    recorder.result(total.held, named: "held.total")
    let doubtful = count.doubtfulTimes(context.workingDays)
    var remarks = [unassigned?.reason].compactMap { $0 }
    if !doubtful.isEmpty {
      remarks.append(
        Reason(Message("meetings.doubtfulDays", ["count": .count(doubtful.count)]), settledBy: doubtful.inOrder))
    }
    return .known(result, remarks: remarks)
  }
}
