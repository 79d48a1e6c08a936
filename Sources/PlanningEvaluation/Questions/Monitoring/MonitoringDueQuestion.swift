import DossierCoding
import ExactValues
import PlanningModel

/// Which data of monitoring are to be asked for until a day, by the frequency of each channel (*co je třeba zjistit*).
///
/// A channel was used when its survey ended. Where nothing says how often or when it was used, nothing is known to be due.
///
/// - Complexity: O(channels).
public struct MonitoringDueQuestion: Question {
  /// The last day that is looked at.
  public var until: Day

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks what is due until a day.
  public init(until: Day) {
    self.until = until
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(until: .first) }

  /// The inputs.
  public static let members = MemberList<MonitoringDueQuestion>(
    .required("until", \.until))

  /// The members that name the value in a list.
  public static let keyMembers = ["until"]

  /// The permanent name.
  public static let id = QuestionID.monitoringDue

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<MonitoringDue> {
    let channels = index.placed(MonitoringChannel.self)
    guard !channels.isEmpty else {
      return .unknown([Reason(Message("monitoring.noChannels"), settledBy: [DossierPath("monitoringChannels")])])
    }
    let until = recorder.given(.day(until))
    var result = MonitoringDue(until: self.until, count: .unknown([]))
    var verdicts: [Figure] = []
    for channel in channels {
      let survey = channel.entity.survey.flatMap { index.placed($0) }
      let end = survey.map { survey in
        recorder.member(survey.entity.to == nil ? "from" : "to", of: survey, in: index)
      }
      let last = recorder.apply(.latestDay, to: [end ?? recorder.given(.none)], about: channel.path)
      let times = recorder.member("frequency", "times", of: channel, in: index)
      let months = recorder.member("frequency", "months", of: channel, in: index)
      let next = recorder.apply(.nextAsked, to: [last, times, months], about: channel.path)
      let isDue = recorder.apply(.isDueBy, to: [next, until], about: channel.path)
      verdicts.append(isDue)
      recorder.result(next, named: "next.\(channel.name)")
      let used = [
        Reason(
          Message("monitoring.notUsed"),
          settledBy: [survey.map { $0.path.appending("to") } ?? channel.path.appending("survey")])
      ]
      let often = [Reason(Message("monitoring.noFrequency"), settledBy: [channel.path.appending("frequency")])]
      let reasons = (last.value == .none ? used : []) + (times.value == .none ? often : [])
      let open = reasons.isEmpty ? often : reasons
      result.channels.append(
        ChannelDue(
          channel: channel.entity.id, lastAsked: last.dayAnswer(used), dueBy: next.dayAnswer(open),
          isDue: isDue.truthAnswer(open)))
    }
    let count = recorder.apply(.countPossible, to: verdicts)
    recorder.result(count, named: "due")
    let undecided = zip(channels, verdicts).filter { $0.1.value.truthValue == nil }.map(\.0.path)
    result.count = count.countAnswer([Reason(Message("monitoring.undecided"), settledBy: undecided.inOrder)])
    return .known(result)
  }
}
