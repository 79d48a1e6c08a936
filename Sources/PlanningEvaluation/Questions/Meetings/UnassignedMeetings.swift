import DossierCoding
import ExactValues
import PlanningModel

/// Meetings and rounds of which it is not stated who meets: each may be of any body.
struct UnassignedMeetings {
  private let scheduled: Figure
  private let announced: Figure
  private let held: Figure
  /// Where it would be stated.
  let bodies: [DossierPath]

  /// Counts them; `nil` where of every meeting and round a body is stated.
  ///
  /// A meeting that is listed for a round is the round's.
  ///
  /// - Complexity: O(meetings + rounds).
  init?(_ count: MeetingCount, recording recorder: inout some Recorder) {
    let rounds = count.rounds.filter(\.entity.bodies.isEmpty)
    let meetings = count.meetings.filter { $0.entity.bodies.isEmpty && $0.entity.round == nil }
    guard !rounds.isEmpty || !meetings.isEmpty else { return nil }
    bodies = (rounds.map(\.path) + meetings.map(\.path)).map { $0.appending("bodies") }
    let one = recorder.given(.none)
    var (scheduled, announced, held): ([Figure], [Figure], [Figure]) = ([], [], [])
    for round in rounds {
      let time = recorder.stated(TraceValue(round.entity.scheduled), at: round.path.appending("scheduled"))
      scheduled += [recorder.apply(.isStated, to: [time], about: round.path), one]
      held += [one, one]
    }
    for meeting in meetings {
      let path = meeting.path
      let size = recorder.stated(TraceValue(meeting.entity.standsFor), at: path.appending("standsFor"))
      let times = [("scheduled", meeting.entity.scheduled), ("announced", meeting.entity.announced)].map { name, time in
        recorder.apply(.isStated, to: [recorder.stated(TraceValue(time), at: path.appending(name))], about: path)
      }
      scheduled += [times[0], size]
      announced += [times[1], size]
      held += [count.wasHeld(meeting, recording: &recorder), size]
    }
    self.scheduled = recorder.apply(.unassigned, to: scheduled)
    self.announced = recorder.apply(.unassigned, to: announced)
    self.held = recorder.apply(.unassigned, to: held)
  }

  /// Leaves room for them in the numbers of a body.
  func widen(
    _ figures: inout MeetingCount.Figures, of body: DossierPath, recording recorder: inout some Recorder
  ) {
    figures.scheduled = recorder.apply(.withUnassigned, to: [figures.scheduled, scheduled], about: body)
    figures.announced = recorder.apply(.withUnassigned, to: [figures.announced, announced], about: body)
    figures.held = recorder.apply(.withUnassigned, to: [figures.held, held], about: body)
  }

  /// What has to be said of them.
  var reason: Reason {
    Reason(Message("meetings.bodiesNotStated", ["count": .count(bodies.count)]), settledBy: bodies.inOrder)
  }
}
