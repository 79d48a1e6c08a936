import DossierCoding
import ExactValues
import PlanningModel

/// Counts events by kind.
struct EventCount {
  private let entries: ProcessEntries
  private let events: [Placed<Event>]
  private let rounds: [Placed<Round>]
  private let topicsByPromise: [Identifier<Promise>: [Placed<Topic>]]
  private let topicsByEvent: [Identifier<Event>: [Placed<Topic>]]

  init(_ entries: ProcessEntries, kinds: [EventKind]) {
    self.entries = entries
    let asked = Set(kinds)
    events = entries.index.placed(Event.self).uniquelyNamed().filter { event in
      entries.mayHave(event.entity.project)
        && (asked.isEmpty || event.entity.kind.map { asked.contains($0) } == true)
    }
    rounds = entries.index.placed(Round.self).uniquelyNamed().filter { entries.mayHave($0.entity.project) }
    var byPromise: [Identifier<Promise>: [Placed<Topic>]] = [:]
    var byEvent: [Identifier<Event>: [Placed<Topic>]] = [:]
    for topic in entries.index.placed(Topic.self).uniquelyNamed() {
      if let promise = topic.entity.promise { byPromise[promise, default: []].append(topic) }
      for event in Set(topic.entity.events) { byEvent[event, default: []].append(topic) }
    }
    topicsByPromise = byPromise
    topicsByEvent = byEvent
  }

  /// An event with whether it counts, when it is and for how many it stands.
  private struct Counted {
    let event: Placed<Event>
    let isCounted: Figure
    let number: Figure
    let time: Figure
    let timePath: DossierPath

    var open: [DossierPath] {
      guard number.value.countValue == nil else { return [] }
      return (event.entity.standsFor != nil ? [event.path.appending("standsFor")] : [])
        + (isCounted.value == .none ? [event.path.appending("project")] : [])
    }

    /// The years that it may fall on; `nil` for any.
    var years: ClosedRange<Int>? {
      let bounds = PeriodBounds(time.value)
      guard let first = bounds.firstFrom?.year, let last = bounds.firstTo?.year, first <= last else { return nil }
      return first...last
    }
  }

  func counts(recording recorder: inout some Recorder) -> [EventKindCount] {
    Dictionary(grouping: events, by: \.entity.kind).inListedOrder().map { kind, events in
      count(kind, events, recording: &recorder)
    }
  }

  /// The number of events of all kinds.
  func total(recording recorder: inout some Recorder) -> Answer<Int>? {
    guard !events.isEmpty else { return nil }
    let counted = events.map { self.counted($0, recording: &recorder) }
    return entries.total(
      counted.map(\.number), named: "events", open: counted.flatMap(\.open), recording: &recorder)
  }

  private func counted(_ event: Placed<Event>, recording recorder: inout some Recorder) -> Counted {
    let belongs = entries.belongs(event.entity.project, at: event.path, recording: &recorder)
    let outcome = recorder.stated(TraceValue(event.entity.outcome), at: event.path.appending("outcome"))
    let takesPlace = recorder.apply(.takesPlace, to: [outcome], about: event.path)
    let isCounted = recorder.apply(.allTrue, to: [belongs, takesPlace], about: event.path)
    let (text, member) =
      event.entity.held.map { ($0, "held") } ?? event.entity.announced.map { ($0, "announced") }
      ?? (event.entity.scheduled, "scheduled")
    let timePath = event.path.appending(member)
    let stated = recorder.stated(TraceValue(text), at: timePath)
    return Counted(
      event: event, isCounted: isCounted,
      number: entries.number(event.entity.standsFor, at: event.path, if: isCounted, recording: &recorder),
      time: recorder.apply(.moment, to: [stated], about: event.path), timePath: timePath)
  }

  private func count(
    _ kind: EventKind?, _ events: [Placed<Event>], recording recorder: inout some Recorder
  ) -> EventKindCount {
    let name = kind?.rawValue ?? "kindNotStated"
    let counted = events.map { self.counted($0, recording: &recorder) }
    var result = EventKindCount(
      kind: kind,
      count: entries.total(
        counted.map(\.number), named: "events.\(name)", open: counted.flatMap(\.open), recording: &recorder),
      held: held(counted, named: "held.\(name)", recording: &recorder))
    result.byYear = byYear(counted, named: name, recording: &recorder)
    addPromises(of: events, named: name, to: &result, recording: &recorder)
    result.monthsWithRounds = monthsWithRounds(counted, named: name, recording: &recorder)
    return result
  }

  private func held(
    _ counted: [Counted], named name: String, recording recorder: inout some Recorder
  ) -> Answer<Int> {
    var numbers: [Figure] = []
    for entry in counted {
      let outcome = recorder.stated(
        TraceValue(entry.event.entity.outcome), at: entry.event.path.appending("outcome"))
      let time = recorder.stated(TraceValue(entry.event.entity.held), at: entry.event.path.appending("held"))
      let isHeld = recorder.apply(.wasHeld, to: [outcome, time, entries.day], about: entry.event.path)
      let wasHeld = recorder.apply(.allTrue, to: [entry.isCounted, isHeld], about: entry.event.path)
      numbers.append(
        entries.number(entry.event.entity.standsFor, at: entry.event.path, if: wasHeld, recording: &recorder))
    }
    let sum = recorder.apply(.sum, to: numbers)
    recorder.result(sum, named: name)
    let silent = counted.filter { $0.event.entity.outcome == nil && $0.event.entity.held == nil }.map {
      $0.event.path.appending("outcome")
    }
    let open = counted.flatMap(\.open)
    return sum.sayingAnswer(
      (silent.isEmpty ? [] : [Reason(Message("process.heldNotStated"), settledBy: silent.inOrder)])
        + (open.isEmpty ? [] : [Reason(Message("process.entriesOpen"), settledBy: open.inOrder)]))
  }

  // MARK: Years and months

  private func byYear(
    _ counted: [Counted], named name: String, recording recorder: inout some Recorder
  ) -> [YearCount] {
    var byYear: [Int: [Counted]] = [:]
    var anywhere: [Counted] = []
    for entry in counted {
      // A time of many years is as good as none.
      guard let years = entry.years, years.count <= 20 else {
        anywhere.append(entry)
        continue
      }
      for year in years { byYear[year, default: []].append(entry) }
    }
    return byYear.keys.sorted().compactMap { year in
      guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
        return nil
      }
      let candidates = (byYear[year] ?? []) + anywhere
      let asked = recorder.given(.count(year))
      var numbers: [Figure] = []
      for entry in candidates {
        let isIn = recorder.apply(.isInYear, to: [entry.time, asked, entry.isCounted], about: entry.event.path)
        numbers.append(
          entries.number(entry.event.entity.standsFor, at: entry.event.path, if: isIn, recording: &recorder))
      }
      let open = candidates.filter { $0.years.map { $0.count > 1 } ?? true }.map(\.timePath)
      return YearCount(
        from: first, to: last,
        count: entries.total(
          numbers, named: "events.\(name).\(year)", open: open + candidates.flatMap(\.open), recording: &recorder))
    }
  }

  private func monthsWithRounds(
    _ counted: [Counted], named name: String, recording recorder: inout some Recorder
  ) -> Answer<Int>? {
    guard !rounds.isEmpty else { return nil }
    var own: [Figure] = []
    for round in rounds {
      let stated = recorder.stated(TraceValue(round.entity.scheduled), at: round.path.appending("scheduled"))
      own.append(recorder.apply(.moment, to: [stated], about: round.path))
    }
    let number = recorder.given(.count(own.count))
    let shared = recorder.apply(.sharedMonths, to: [number] + own + counted.map(\.time))
    recorder.result(shared, named: "monthsWithRounds.\(name)")
    return shared.countAnswer([
      Reason(
        Message("process.monthsOpen"),
        settledBy: (rounds.map { $0.path.appending("scheduled") } + counted.map(\.timePath)).inOrder)
    ])
  }

  // MARK: Promises and topics

  private func addPromises(
    of events: [Placed<Event>], named name: String, to result: inout EventKindCount,
    recording recorder: inout some Recorder
  ) {
    let promises = Set(events.flatMap(\.entity.fulfils)).sorted().compactMap { entries.index.placed($0) }
    let linked =
      promises.flatMap { topicsByPromise[$0.entity.id] ?? [] }
      + events.flatMap { topicsByEvent[$0.entity.id] ?? [] }
    let topics = linked.sorted { $0.path < $1.path }.uniquelyNamed()
    let topicCount = topics.isEmpty ? nil : TopicCount.count(topics, isCounted: { _ in true }, recording: &recorder)
    result.topics = TopicCount.answer(topics, named: "topics.\(name)", isCounted: { _ in true }, recording: &recorder)
    guard !promises.isEmpty else { return }
    var amounts: [Figure] = []
    var people: [Figure] = []
    for promise in promises {
      let amount = recorder.stated(TraceValue(promise.entity.amount), at: promise.path.appending("amount"))
      let each = recorder.stated(
        TraceValue(promise.entity.participantsEach), at: promise.path.appending("participantsEach"))
      let number = recorder.apply(.promisedNumber, to: [amount], about: promise.path)
      amounts.append(number)
      people.append(recorder.apply(.peopleOfEntry, to: [each, number], about: promise.path))
    }
    let promised = recorder.apply(.sum, to: amounts)
    let participants = recorder.apply(.sum, to: people)
    recorder.result(promised, named: "promised.\(name)")
    recorder.result(participants, named: "participantsPromised.\(name)")
    let noAmount = Reason(
      Message("promise.noAmount"), settledBy: promises.map { $0.path.appending("amount") }.inOrder)
    result.promised = promised.countAnswer([noAmount])
    result.participantsPromised = participants.countAnswer([
      Reason(
        Message("process.participantsOpen"), settledBy: promises.map { $0.path.appending("participantsEach") }.inOrder)
    ])
    if let topicCount {
      let isEqual = recorder.apply(.areEqualNumbers, to: [topicCount, promised])
      recorder.result(isEqual, named: "hasTopicForEach.\(name)")
      result.hasTopicForEach = isEqual.truthAnswer(
        (promised.value.countValue == nil ? [noAmount] : [])
          + (topicCount.value.countValue == nil
            ? [
              Reason(
                Message("process.topicsAreExamples"), settledBy: topics.map { $0.path.appending("isExample") }.inOrder)
            ]
            : []))
    }
  }
}
