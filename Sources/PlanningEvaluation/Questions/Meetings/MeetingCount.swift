import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``MeetingsQuestion``.
struct MeetingCount {
  let index: DossierIndex
  let context: EvaluationContext
  let bodies: [Body]
  let rounds: [Round]
  let promises: [Promise]
  private let meetings: [Meeting]
  private let projectRange: DayRange?

  struct Figures {
    var promised: Figure
    var scheduled: Figure
    var announced: Figure
    var held: Figure
  }

  init(index: DossierIndex, context: EvaluationContext, project: Identifier<Project>?) {
    self.index = index
    self.context = context
    let dossier = index.dossier
    func belongs(_ other: Identifier<Project>?) -> Bool { project == nil || other == nil || other == project }
    let rounds = dossier.rounds.filter { belongs($0.project) }
    let meetings = dossier.meetings.filter { belongs($0.project) }
    let promises = dossier.promises.filter { belongs($0.project) && [.meetings, .rounds].contains($0.kind) }
    let met = Set(rounds.flatMap(\.bodies) + meetings.flatMap(\.bodies) + promises.flatMap(\.bodies))
    bodies = dossier.bodies.filter { met.contains($0.id) }
    self.rounds = rounds
    self.meetings = meetings
    self.promises = promises
    // Without a named project the years are those of the one project that meets, if it is one.
    let meeting = Set(rounds.compactMap(\.project) + meetings.compactMap(\.project) + promises.compactMap(\.project))
    projectRange = (project ?? (meeting.count == 1 ? meeting.first : nil)).flatMap { index[$0] }?.range
  }

  // MARK: One body

  func figures(of body: Body, recording recorder: inout some Recorder) -> Figures {
    let given = recorder.given(.text(body.id.text))
    var scheduled: [Figure] = []
    var announced: [Figure] = []
    var held: [Figure] = []
    for round in rounds where round.bodies.contains(body.id) {
      let occurrence = self.occurrence(
        given, TraceValue(round.bodies), TraceValue(round.scheduled), "scheduled", round, recording: &recorder)
      scheduled.append(occurrence)
      let covering = meetings.first { $0.round == round.id && $0.bodies.contains(body.id) }
      let outcome =
        if let covering {
          recorder.stated(TraceValue(covering.outcome), "outcome", of: covering)
        } else {
          recorder.given(.none)
        }
      held.append(recorder.apply(.wasHeld, to: [occurrence, outcome], about: round.path))
    }
    for meeting in meetings where meeting.bodies.contains(body.id) {
      if meeting.announced != nil {
        announced.append(
          occurrence(
            given, TraceValue(meeting.bodies), TraceValue(meeting.announced), "announced", meeting, recording: &recorder
          ))
      }
      let isOfRound = rounds.contains { $0.id == meeting.round && $0.bodies.contains(body.id) }
      guard !isOfRound else { continue }
      if meeting.scheduled != nil {
        scheduled.append(
          occurrence(
            given, TraceValue(meeting.bodies), TraceValue(meeting.scheduled), "scheduled", meeting, recording: &recorder
          ))
      }
      let outcome = recorder.stated(TraceValue(meeting.outcome), "outcome", of: meeting)
      held.append(recorder.apply(.wasHeld, to: [recorder.given(.truth(true)), outcome], about: meeting.path))
    }
    return Figures(
      promised: promised(to: body, recording: &recorder),
      scheduled: recorder.apply(scheduled.isEmpty ? .countDecided : .countTrue, to: scheduled, about: body.path),
      announced: recorder.apply(announced.isEmpty ? .countDecided : .countTrue, to: announced, about: body.path),
      held: recorder.apply(.countDecided, to: held, about: body.path))
  }

  private func occurrence<E: Entity>(
    _ body: Figure, _ bodies: TraceValue, _ time: TraceValue, _ member: String, _ entity: E,
    recording recorder: inout some Recorder
  ) -> Figure {
    let bodies = recorder.stated(bodies, "bodies", of: entity)
    let time = recorder.stated(time, member, of: entity)
    return recorder.apply(.occurrence, to: [body, bodies, time], about: entity.path)
  }

  /// What is promised to one body: a number for it alone, or its number a year over the years of the project.
  private func promised(to body: Body, recording recorder: inout some Recorder) -> Figure {
    if let promise = promises.first(where: { $0.kind == .meetings && $0.bodies == [body.id] && $0.amount != nil }) {
      return recorder.apply(
        .least, to: [recorder.stated(TraceValue(promise.amount), "amount", of: promise)], about: body.path)
    }
    let yearly = promises.first { $0.kind == .meetings && $0.bodies.contains(body.id) && $0.perYear != nil }
    guard let yearly, let years = projectRange?.wholeYears else {
      return recorder.apply(.countDecided, to: [], about: body.path)
    }
    let perYear = recorder.apply(
      .least, to: [recorder.stated(TraceValue(yearly.perYear), "perYear", of: yearly)], about: yearly.path)
    return recorder.apply(.product, to: [perYear, recorder.given(.count(years))], about: body.path)
  }

  // MARK: Together

  func roundCount(_ times: [Figure], recording recorder: inout some Recorder) -> Answer<Int> {
    let scheduled = times.filter { $0.value != .none }
    let figure = recorder.apply(.countStated, to: scheduled)
    recorder.result(figure, named: "rounds.scheduled")
    guard !scheduled.isEmpty else {
      return .unknown([Reason(Message("meetings.noSchedule"), settledBy: [DossierPath("rounds")])])
    }
    return figure.countAnswer([])
  }

  func total(of figures: [Figures], recording recorder: inout some Recorder) -> Figures {
    Figures(
      promised: recorder.apply(.sum, to: figures.map(\.promised)),
      scheduled: recorder.apply(.sum, to: figures.map(\.scheduled)),
      announced: recorder.apply(.sum, to: figures.map(\.announced)),
      held: recorder.apply(.sum, to: figures.map(\.held)))
  }

  func counts(of body: Body?, _ figures: Figures) -> MeetingCounts {
    func reasons(_ key: String, _ paths: [DossierPath]) -> [Reason] {
      [Reason(Message(key, ["count": .count(figures.scheduled.value.countValue ?? 0)]), settledBy: paths)]
    }
    var counts = MeetingCounts(
      promised: figures.promised.countAnswer(reasons("meetings.notPromised", [DossierPath("promises")])),
      scheduled: figures.scheduled.countAnswer(reasons("meetings.noSchedule", [DossierPath("rounds")])),
      announced: figures.announced.countAnswer(reasons("meetings.noAnnouncement", [DossierPath("meetings")])),
      held: figures.held.countAnswer(reasons("meetings.heldNotStated", [DossierPath("meetings")])))
    counts.body = body?.id
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
    let figure = recorder.apply(
      .timesWithin, to: [recorder.given(.day(from)), recorder.given(.day(to))] + stated)
    recorder.result(figure, named: name)
    let reasons = [Reason(Message("meetings.undecidedTimes"), settledBy: [DossierPath("rounds")])]
    return YearCount(from: from, to: to, count: figure.countAnswer(reasons))
  }

  // MARK: Promises

  func fulfilment(
    of promise: Promise, _ times: [Figure], _ figures: [Figures], recording recorder: inout some Recorder
  ) -> PromiseFulfilment {
    let amount = recorder.stated(TraceValue(promise.amount), "amount", of: promise)
    let promised = recorder.apply(.least, to: [amount], about: promise.path)
    let own = zip(bodies, figures).filter { promise.bodies.contains($0.0.id) }.map(\.1)
    let scheduled: Figure
    let held: Figure
    if promise.kind == .rounds {
      let together = zip(rounds, times).filter { round, time in
        time.value != .none && promise.bodies.allSatisfy { round.bodies.contains($0) }
      }
      scheduled = recorder.apply(together.isEmpty ? .countDecided : .countStated, to: together.map(\.1))
      // A round is held when all its bodies have met; the number of meetings does not tell.
      held = recorder.apply(.countDecided, to: [])
    } else {
      scheduled = recorder.apply(.sum, to: own.map(\.scheduled), about: promise.path)
      held = recorder.apply(.sum, to: own.map(\.held), about: promise.path)
    }
    let isOver = recorder.given(projectRange.map { .truth($0.last < context.asOf) } ?? .none)
    let isKept = recorder.apply(.isAtLeast, to: [held, promised, isOver], about: promise.path)
    recorder.result(scheduled, named: "promise.\(promise.id).scheduled")
    recorder.result(isKept, named: "promise.\(promise.id).isKept")
    let unknown = [Reason(Message("meetings.heldNotStated"), settledBy: [DossierPath("meetings")])]
    return PromiseFulfilment(
      promise: promise.id,
      promised: promised.countAnswer([
        Reason(Message("promise.noAmount"), settledBy: [promise.path.appending("amount")])
      ]),
      scheduled: scheduled.countAnswer([Reason(Message("meetings.noSchedule"), settledBy: [DossierPath("rounds")])]),
      delivered: held.countAnswer(unknown), isKept: isKept.truthAnswer(unknown))
  }
}

extension Project {
  /// The days of the project, where both ends are single days.
  var range: DayRange? {
    guard let first = from?.value?.isSingleDay, let last = to?.value?.isSingleDay else { return nil }
    return try? DayRange(first, through: last)
  }
}

extension DayRange {
  /// The number of whole years of twelve months, or `nil` where it is no whole number of them.
  var wholeYears: Int? { wholeMonths.flatMap { $0 % 12 == 0 ? $0 / 12 : nil } }
}
