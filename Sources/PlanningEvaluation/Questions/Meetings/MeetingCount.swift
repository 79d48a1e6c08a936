import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``MeetingsQuestion``; the question about delivery counts meetings by it too.
struct MeetingCount {
  /// The four numbers of one body or of several.
  struct Figures {
    var promised: Figure
    var scheduled: Figure
    var announced: Figure
    var held: Figure
    /// Which part of the promised is scheduled, and which is held.
    var shares: (scheduled: Figure, held: Figure)?
    /// Whether the body's meeting of a round was held, by the round's place.
    var heldByRound: [Int: Figure] = [:]
  }

  let bodies: [Placed<Body>]
  let rounds: [Placed<Round>]
  let promises: [Placed<Promise>]
  let projectRange: DayRange?
  let day: Day
  let meetings: [Placed<Meeting>]
  private let places: [Identifier<Body>: Int]
  private let roundsByBody: [Identifier<Body>: [Int]]
  private let meetingsByBody: [Identifier<Body>: [Int]]
  private let soleAmounts: [Identifier<Body>: Placed<Promise>]
  private let yearly: [Identifier<Body>: Placed<Promise>]

  init(index: DossierIndex, project: Identifier<Project>?, on day: Day) {
    self.day = day
    func belongs(_ other: Identifier<Project>?) -> Bool { project == nil || other == nil || other == project }
    let rounds = index.placed(Round.self).filter { belongs($0.entity.project) }
    let meetings = index.placed(Meeting.self).filter { belongs($0.entity.project) }
    let promises = index.placed(Promise.self).filter {
      belongs($0.entity.project) && [.meetings, .rounds].contains($0.entity.kind)
    }
    roundsByBody = Self.positions(rounds.map(\.entity.bodies))
    meetingsByBody = Self.positions(meetings.map(\.entity.bodies))
    let promised = Self.positions(promises.map(\.entity.bodies))
    let met = Set(roundsByBody.keys).union(meetingsByBody.keys).union(promised.keys)
    // A later entity with a taken identifier is no body of its own; a rule reports it.
    var seen: Set<Identifier<Body>> = []
    bodies = index.placed(Body.self).filter { met.contains($0.entity.id) && seen.insert($0.entity.id).inserted }
    places = Dictionary(uniqueKeysWithValues: bodies.enumerated().map { ($0.element.entity.id, $0.offset) })
    self.rounds = rounds
    self.meetings = meetings
    self.promises = promises
    let ofMeetings = promises.filter { $0.entity.kind == .meetings }
    soleAmounts = Dictionary(
      ofMeetings.filter { $0.entity.amount != nil && $0.entity.bodies.count == 1 }.map { ($0.entity.bodies[0], $0) },
      uniquingKeysWith: { first, _ in first })
    yearly = Dictionary(
      ofMeetings.filter {
        $0.entity.perYear != nil && ($0.entity.isPerBody == true || $0.entity.bodies.count == 1)
      }
      .flatMap { promise in promise.entity.bodies.map { ($0, promise) } },
      uniquingKeysWith: { first, _ in first })
    // Without a named project the years are those of the one project that meets, if it is one.
    let named = Set(
      rounds.compactMap(\.entity.project) + meetings.compactMap(\.entity.project)
        + promises.compactMap(\.entity.project))
    projectRange = (project ?? (named.count == 1 ? named.first : nil)).flatMap { index[$0] }?.range
  }

  /// Where each body occurs in a list of lists; a body that is named twice in one list occurs once.
  private static func positions(_ lists: [[Identifier<Body>]]) -> [Identifier<Body>: [Int]] {
    var result: [Identifier<Body>: [Int]] = [:]
    for (position, bodies) in lists.enumerated() {
      for body in bodies where result[body]?.last != position { result[body, default: []].append(position) }
    }
    return result
  }

  // MARK: One body

  /// The numbers of one body, with room for the meetings and rounds that may be of any body.
  func figures(
    of body: Placed<Body>, with unassigned: UnassignedMeetings?, recording recorder: inout some Recorder
  ) -> Figures {
    let id = body.entity.id
    let own = meetingsByBody[id] ?? []
    let covering = Dictionary(
      own.compactMap { position in meetings[position].entity.round.map { ($0, position) } },
      uniquingKeysWith: { first, _ in first })
    let given = recorder.given(.text(id.text))
    var scheduled = Occurrences()
    var announced = Occurrences()
    var held = Occurrences()
    var heldByRound: [Int: Figure] = [:]
    var covered: Set<Int> = []
    for position in roundsByBody[id] ?? [] {
      let round = rounds[position]
      let bodies = recorder.stated(TraceValue(round.entity.bodies), at: round.path.appending("bodies"))
      let time = recorder.stated(TraceValue(round.entity.scheduled), at: round.path.appending("scheduled"))
      let occurrence = recorder.apply(.occurrence, to: [given, bodies, time], about: round.path)
      scheduled.add(occurrence)
      let outcome: Figure
      if let meeting = covering[round.entity.id] {
        covered.insert(meeting)
        outcome = wasHeld(meetings[meeting], recording: &recorder)
      } else {
        outcome = recorder.given(.none)
      }
      let wasHeld = outcome
      held.add(wasHeld)
      heldByRound[position] = wasHeld
    }
    for position in own {
      let meeting = meetings[position]
      let bodies = recorder.stated(TraceValue(meeting.entity.bodies), at: meeting.path.appending("bodies"))
      let size = meeting.entity.standsFor.map {
        recorder.stated(TraceValue($0), at: meeting.path.appending("standsFor"))
      }
      if meeting.entity.announced != nil {
        let time = recorder.stated(TraceValue(meeting.entity.announced), at: meeting.path.appending("announced"))
        announced.add(recorder.apply(.occurrence, to: [given, bodies, time], about: meeting.path), size)
      }
      // What the round implies is counted with the round.
      guard !covered.contains(position) else { continue }
      if meeting.entity.scheduled != nil {
        let time = recorder.stated(TraceValue(meeting.entity.scheduled), at: meeting.path.appending("scheduled"))
        scheduled.add(recorder.apply(.occurrence, to: [given, bodies, time], about: meeting.path), size)
      }
      held.add(wasHeld(meeting, recording: &recorder), size)
    }
    var figures = Figures(
      promised: promised(to: body, recording: &recorder), scheduled: scheduled.count(body.path, recording: &recorder),
      announced: announced.count(body.path, recording: &recorder), held: held.count(body.path, recording: &recorder),
      heldByRound: heldByRound)
    unassigned?.widen(&figures, of: body.path, recording: &recorder)
    figures.shares = (
      recorder.apply(.shareOfPromised, to: [figures.scheduled, figures.promised], about: body.path),
      recorder.apply(.shareOfPromised, to: [figures.held, figures.promised], about: body.path)
    )
    return figures
  }

  /// Whether a meeting was held by the day.
  func wasHeld(
    _ meeting: Placed<Meeting>, recording recorder: inout some Recorder
  ) -> Figure {
    let outcome = recorder.stated(TraceValue(meeting.entity.outcome), at: meeting.path.appending("outcome"))
    let time = recorder.stated(TraceValue(meeting.entity.held), at: meeting.path.appending("held"))
    return recorder.apply(
      .wasHeld, to: [outcome, time, recorder.given(.day(day))], about: meeting.path)
  }

  /// What is promised to one body: a number for it alone, or its number a year over the years that are meant.
  private func promised(to body: Placed<Body>, recording recorder: inout some Recorder) -> Figure {
    if let promise = soleAmounts[body.entity.id] {
      let amount = recorder.stated(TraceValue(promise.entity.amount), at: promise.path.appending("amount"))
      return recorder.apply(.least, to: [amount], about: body.path)
    }
    guard let promise = yearly[body.entity.id], let years = years(of: promise.entity) else {
      return recorder.apply(.countDecided, to: [], about: body.path)
    }
    let perYear = perYear(of: promise, recording: &recorder)
    return recorder.apply(.product, to: [perYear, recorder.given(.count(years))], about: body.path)
  }

  private func perYear(of promise: Placed<Promise>, recording recorder: inout some Recorder) -> Figure {
    let stated = recorder.stated(TraceValue(promise.entity.perYear), at: promise.path.appending("perYear"))
    return recorder.apply(.least, to: [stated], about: promise.path)
  }

  /// Over how many years a number a year goes: years of the project where the text says so or says nothing, because
  /// those begin with it, else calendar years; `nil` where the project is not made of whole ones.
  private func years(of promise: Promise) -> Int? {
    promise.yearBasis == .calendarYear ? projectRange?.wholeCalendarYears : projectRange?.wholeYears
  }

  /// Of how many years and bodies a promise without a number in all speaks; `nil` where that is not known.
  private func times(of promise: Promise) -> Int? {
    guard promise.amount == nil, promise.perYear != nil, let years = years(of: promise) else { return nil }
    // A round is a meeting of all its bodies, so it is promised once for all.
    if promise.kind == .rounds || promise.bodies.count <= 1 || promise.isPerBody == false { return years }
    let (times, overflowed) = years.multipliedReportingOverflow(by: Set(promise.bodies).count)
    return promise.isPerBody == true && !overflowed ? times : nil
  }

  // MARK: A promise

  /// The numbers of a promise of meetings or rounds, and whether it was kept.
  func figures(
    of promise: Placed<Promise>, roundTimes: [Figure], bodies figures: [Figures], isOver: Figure,
    recording recorder: inout some Recorder
  ) -> (promised: Figure, scheduled: Figure, held: Figure, isKept: Figure) {
    let times = times(of: promise.entity).map { recorder.given(.count($0)) }
    let promised: Figure
    if let times {
      promised = recorder.apply(
        .product, to: [perYear(of: promise, recording: &recorder), times], about: promise.path)
    } else {
      let amount = recorder.stated(TraceValue(promise.entity.amount), at: promise.path.appending("amount"))
      promised = recorder.apply(.least, to: [amount], about: promise.path)
    }
    let own = Set(promise.entity.bodies).compactMap { places[$0] }.sorted().map { figures[$0] }
    let scheduled: Figure
    let listed: Figure
    if promise.entity.kind == .rounds {
      let together = rounds.indices.filter { position in
        roundTimes[position].value != .none && !promise.entity.bodies.isEmpty
          && promise.entity.bodies.allSatisfy { rounds[position].entity.bodies.contains($0) }
      }
      scheduled = recorder.apply(
        together.isEmpty ? .countDecided : .countStated, to: together.map { roundTimes[$0] }, about: promise.path)
      let wereHeld = together.map { position in
        recorder.apply(
          .allTrue, to: own.compactMap { $0.heldByRound[position] }, about: rounds[position].path)
      }
      listed = recorder.apply(.countDecided, to: wereHeld, about: promise.path)
    } else {
      scheduled = recorder.apply(own.isEmpty ? .countDecided : .sum, to: own.map(\.scheduled), about: promise.path)
      listed = recorder.apply(own.isEmpty ? .countDecided : .sum, to: own.map(\.held), about: promise.path)
    }
    // Where fewer are listed than promised, the others are not stated: silence is no "not held".
    let held = recorder.apply(.openAbove, to: [listed, scheduled, promised], about: promise.path)
    let verdict = [held, promised, isOver]
    let isKept =
      times.map { recorder.apply(.isKeptEachTime, to: verdict + [$0], about: promise.path) }
      ?? recorder.apply(.isAtLeast, to: verdict, about: promise.path)
    return (promised, scheduled, held, isKept)
  }
}
