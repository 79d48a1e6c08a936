import DossierCoding
import ExactValues
import PlanningModel

// From figures to answers with their reasons.

extension MeetingCount {
  func roundCount(_ times: [Figure], recording recorder: inout some Recorder) -> Answer<Int> {
    let scheduled = times.filter { $0.value != .none }
    let figure = recorder.apply(.countStated, to: scheduled)
    recorder.result(figure, named: "rounds.scheduled")
    guard !scheduled.isEmpty else { return .unknown([.noSchedule]) }
    return figure.countAnswer([])
  }

  func total(of figures: [Figures], recording recorder: inout some Recorder) -> Figures {
    var total = Figures(
      promised: recorder.apply(.sum, to: figures.map(\.promised)),
      scheduled: recorder.apply(.sum, to: figures.map(\.scheduled)),
      announced: recorder.apply(.sum, to: figures.map(\.announced)),
      held: recorder.apply(.sum, to: figures.map(\.held)))
    total.shares = (
      recorder.apply(.shareOfPromised, to: [total.scheduled, total.promised]),
      recorder.apply(.shareOfPromised, to: [total.held, total.promised])
    )
    return total
  }

  func counts(of body: Identifier<Body>?, _ figures: Figures) -> MeetingCounts {
    var counts = MeetingCounts(
      promised: figures.promised.countAnswer([
        Reason(Message("meetings.notPromised"), settledBy: [DossierPath(Promise.collectionName)])
      ]),
      scheduled: figures.scheduled.countAnswer([.noSchedule]),
      announced: figures.announced.countAnswer([.noAnnouncement]),
      held: figures.held.countAnswer([.heldNotStated]))
    counts.body = body
    if let shares = figures.shares {
      let open = counts.promised.isKnown ? [] : counts.promised.reasons
      let noShare = [Reason(Message("meetings.noShare"))]
      func share(_ figure: Figure, _ of: Answer<Int>) -> Answer<Ratio> {
        let reasons = open + (of.isKnown ? [] : of.reasons)
        return figure.ratioAnswer(reasons.isEmpty ? noShare : reasons)
      }
      counts.scheduledOfPromised = share(shares.scheduled, counts.scheduled)
      counts.heldOfPromised = share(shares.held, counts.held)
    }
    return counts
  }

  func byCalendarYear(_ times: [Figure], recording recorder: inout some Recorder) -> [YearCount] {
    let bounds = times.compactMap { $0.value.textValue.flatMap { Written<StatedTime>(text: $0).value } }
    guard let first = bounds.compactMap(\.earliest).min(), let last = bounds.compactMap(\.latest).max(),
      last.year - first.year < 200
    else { return [] }
    return (first.year...last.year).compactMap { year in
      guard let from = Day(year: year, month: 1, day: 1), let to = Day(year: year, month: 12, day: 31) else {
        return nil
      }
      return yearCount(from, to, times, "rounds.year.\(year)", recording: &recorder)
    }
  }

  func byProjectYear(_ times: [Figure], recording recorder: inout some Recorder) -> [YearCount] {
    (projectRange?.projectYears() ?? []).enumerated().map { position, year in
      yearCount(year.first, year.last, times, "rounds.projectYear.\(position + 1)", recording: &recorder)
    }
  }

  private func yearCount(
    _ from: Day, _ to: Day, _ times: [Figure], _ name: String, recording recorder: inout some Recorder
  ) -> YearCount {
    let stated = times.filter { $0.value != .none }
    let figure = recorder.apply(.timesWithin, to: [recorder.given(.day(from)), recorder.given(.day(to))] + stated)
    recorder.result(figure, named: name)
    let reasons = [Reason(Message("meetings.undecidedTimes"), settledBy: [DossierPath(Round.collectionName)])]
    return YearCount(from: from, to: to, count: figure.countAnswer(reasons))
  }
}

extension Reason {
  static let noAnnouncement = Reason(
    Message("meetings.noAnnouncement"), settledBy: [DossierPath(Meeting.collectionName)])
  static let noSchedule = Reason(Message("meetings.noSchedule"), settledBy: [DossierPath(Round.collectionName)])
  static let heldNotStated = Reason(
    Message("meetings.heldNotStated"), settledBy: [DossierPath(Meeting.collectionName)])
}
