import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

// Meetings as events: a joint one is one.

extension MeetingCount {
  /// The meetings counted as events.
  ///
  /// A round is one event for each of its bodies, but a meeting that is listed for the round and several of them is one.
  ///
  /// - Complexity: O(pairs of round and body, and of meeting and body).
  func events(recording recorder: inout some Recorder) -> MeetingEvents {
    var scheduled = Occurrences()
    var announced = Occurrences()
    var held = Occurrences()
    let listed = Dictionary(grouping: meetings.indices.filter { meetings[$0].entity.round != nil }) {
      meetings[$0].entity.round
    }
    var ofRounds: Set<Int> = []
    for round in rounds {
      var open = Set(round.entity.bodies)
      let time = recorder.stated(TraceValue(round.entity.scheduled), at: round.path.appending("scheduled"))
      for position in listed[round.entity.id] ?? [] where !open.isDisjoint(with: meetings[position].entity.bodies) {
        open.subtract(meetings[position].entity.bodies)
        ofRounds.insert(position)
        scheduled.add(recorder.apply(.isStated, to: [time], about: round.path))
        held.add(wasHeld(meetings[position], recording: &recorder))
      }
      for body in round.entity.bodies where open.remove(body) != nil {
        scheduled.add(recorder.apply(.isStated, to: [time], about: round.path))
        held.add(recorder.given(.none))
      }
    }
    // A round of which nobody says who meets is at least one event.
    for round in rounds where round.entity.bodies.isEmpty {
      let some = recorder.given(.text("1+"))
      if round.entity.scheduled != nil {
        let time = recorder.stated(TraceValue(round.entity.scheduled), at: round.path.appending("scheduled"))
        scheduled.add(recorder.apply(.isStated, to: [time], about: round.path), some)
      }
      held.add(recorder.given(.none), some)
    }
    for (position, meeting) in meetings.enumerated() {
      // A meeting of the round that does not say whose it is may be one that the round implies.
      if meeting.entity.bodies.isEmpty, meeting.entity.round != nil { continue }
      let size = meeting.entity.standsFor.map {
        recorder.stated(TraceValue($0), at: meeting.path.appending("standsFor"))
      }
      func add(_ time: Written<StatedTime>?, _ member: String, to count: inout Occurrences) {
        guard time != nil else { return }
        let stated = recorder.stated(TraceValue(time), at: meeting.path.appending(member))
        count.add(recorder.apply(.isStated, to: [stated], about: meeting.path), size)
      }
      add(meeting.entity.announced, "announced", to: &announced)
      guard !ofRounds.contains(position) else { continue }
      add(meeting.entity.scheduled, "scheduled", to: &scheduled)
      held.add(wasHeld(meeting, recording: &recorder), size)
    }
    let counts = [scheduled, announced, held].map { $0.count(.root, recording: &recorder) }
    for (count, name) in zip(counts, ["scheduled", "announced", "held"]) {
      recorder.result(count, named: "\(name).events")
    }
    return MeetingEvents(
      scheduled: counts[0].countAnswer([.noSchedule]), announced: counts[1].countAnswer([.noAnnouncement]),
      held: counts[2].countAnswer([.heldNotStated]))
  }

  /// The paths of times that name a state holiday, such as New Year's Day, which often stands for a whole year.
  func doubtfulTimes(_ calendar: WorkingDays) -> [DossierPath] {
    func isDoubtful(_ time: Written<StatedTime>?) -> Bool {
      guard case .day(let day)? = time?.value?.form else { return false }
      return !calendar.holidays(on: day).isEmpty
    }
    let ofRounds = rounds.filter { isDoubtful($0.entity.scheduled) }.map { $0.path.appending("scheduled") }
    let ofMeetings = meetings.flatMap { meeting in
      [
        ("scheduled", meeting.entity.scheduled), ("announced", meeting.entity.announced), ("held", meeting.entity.held),
      ].filter { isDoubtful($0.1) }.map { meeting.path.appending($0.0) }
    }
    return ofRounds + ofMeetings
  }
}
