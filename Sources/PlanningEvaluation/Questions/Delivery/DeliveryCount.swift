import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``DeliveryQuestion``.
struct DeliveryCount {
  /// A promise with what is known of it.
  struct Fulfilled {
    let fulfilment: PromiseFulfilment
    let verdict: Figure
  }

  let index: DossierIndex
  let project: Placed<Project>
  let asOf: Figure
  let isOver: Figure
  private let things: [Identifier<Promise>: [LinkedThing]]
  private let adoptions: [DossierPath: [Placed<Act>]]
  private let meetings: MeetingCount
  private let meetingFigures: [MeetingCount.Figures]
  private let roundTimes: [Figure]
  private let isMeetingOver: Figure

  init(
    index: DossierIndex, context: EvaluationContext, project: Placed<Project>, recording recorder: inout some Recorder
  ) {
    self.index = index
    self.project = project
    asOf = recorder.given(.day(context.asOf))
    let end = recorder.stated(TraceValue(project.entity.to), at: project.path.appending("to"))
    isOver = recorder.apply(.isOver, to: [end, asOf], about: project.path)
    things = LinkedThing.byPromise(in: index)
    adoptions = Dictionary(
      grouping: index.placed(Act.self).filter { $0.entity.kind == .adopted }, by: \.entity.subject)
    let meetings = MeetingCount(index: index, project: project.entity.id, on: context.asOf)
    self.meetings = meetings
    roundTimes = meetings.rounds.map {
      recorder.stated(TraceValue($0.entity.scheduled), at: $0.path.appending("scheduled"))
    }
    let unassigned = UnassignedMeetings(meetings, recording: &recorder)
    meetingFigures = meetings.bodies.map { meetings.figures(of: $0, with: unassigned, recording: &recorder) }
    isMeetingOver = recorder.given(project.entity.range.map { .truth($0.last < context.asOf) } ?? .none)
  }

  func fulfilment(of promise: Placed<Promise>, recording recorder: inout some Recorder) -> Fulfilled {
    let isOfMeetings = [.meetings, .rounds].contains(promise.entity.kind) && !promise.entity.bodies.isEmpty
    let fulfilled =
      isOfMeetings
      ? meetingFulfilment(of: promise, recording: &recorder) : linkedFulfilment(of: promise, recording: &recorder)
    recorder.result(fulfilled.verdict, named: "promise.\(promise.name).isKept")
    return fulfilled
  }

  // MARK: Meetings

  private func meetingFulfilment(
    of promise: Placed<Promise>, recording recorder: inout some Recorder
  ) -> Fulfilled {
    let (promised, scheduled, held, isKept) = meetings.figures(
      of: promise, roundTimes: roundTimes, bodies: meetingFigures, isOver: isMeetingOver, recording: &recorder)
    return fulfilled(
      promise, promised, scheduled, held, isKept,
      notScheduled: .noSchedule, reasons: [.heldNotStated], remarks: [], isOver: isMeetingOver, recording: &recorder)
  }

  // MARK: Events and outputs

  private func linkedFulfilment(
    of promise: Placed<Promise>, recording recorder: inout some Recorder
  ) -> Fulfilled {
    let promised = promisedAmount(of: promise, recording: &recorder)
    var counts = LinkedCounts()
    for thing in things[promise.entity.id] ?? [] {
      counts.add(self.count(thing, for: promise, recording: &recorder), of: thing)
    }
    let delivered = recorder.apply(.delivered, to: [promised] + counts.pairs, about: promise.path)
    let listed =
      counts.sizes.isEmpty
      ? recorder.given(.none) : recorder.apply(.sum, to: counts.sizes, about: promise.path)
    let scheduled = recorder.apply(
      counts.scheduled.isEmpty ? .countDecided : .sum, to: counts.scheduled, about: promise.path)
    let isKept = recorder.apply(.isKept, to: [delivered, promised, listed, isOver], about: promise.path)
    var reasons = counts.reasons
    if counts.sizes.isEmpty {
      reasons.append(Reason(Message("delivery.nothingLinked"), settledBy: promise.entity.kind.collections))
    } else if let promised = promised.value.countValue, let count = listed.value.bounds?.lower, count < promised {
      let counts: KeyValuePairs<String, MessageArgument> = ["listed": .count(count), "promised": .count(promised)]
      reasons.append(Reason(Message("delivery.fewerListed", counts), settledBy: promise.entity.kind.collections))
    }
    return fulfilled(
      promise, promised, scheduled, delivered, isKept,
      notScheduled: Reason(
        Message("delivery.notScheduled"), settledBy: counts.unscheduled.inOrder),
      reasons: reasons, remarks: sharing(of: promise), isOver: isOver, recording: &recorder)
  }

  /// The least number in total, or the least number a year over the whole years of the project.
  private func promisedAmount(of promise: Placed<Promise>, recording recorder: inout some Recorder) -> Figure {
    let amount = recorder.stated(TraceValue(promise.entity.amount), at: promise.path.appending("amount"))
    guard promise.entity.amount == nil, promise.entity.perYear != nil, promise.entity.yearBasis != .calendarYear else {
      return recorder.apply(.least, to: [amount], about: promise.path)
    }
    let perYear = recorder.stated(TraceValue(promise.entity.perYear), at: promise.path.appending("perYear"))
    let path = project.path
    let from = recorder.stated(TraceValue(project.entity.from), at: path.appending("from"))
    let to = recorder.stated(TraceValue(project.entity.to), at: path.appending("to"))
    let months = recorder.apply(.projectMonths, to: [from, to, recorder.given(.none)], about: path)
    let years = recorder.apply(.wholeYears, to: [months], about: path)
    let bodies = recorder.given(.count(promise.entity.isPerBody == true ? promise.entity.bodies.count : 1))
    return recorder.apply(
      .product, to: [recorder.apply(.least, to: [perYear], about: promise.path), years, bodies], about: promise.path)
  }

  private func count(
    _ thing: LinkedThing, for promise: Placed<Promise>, recording recorder: inout some Recorder
  ) -> LinkedCounts.One {
    let path = thing.path
    let size = recorder.apply(
      .size, to: [recorder.stated(TraceValue(thing.standsFor), at: path.appending("standsFor"))], about: path)
    var scheduled: Figure?
    let delivered: Figure
    switch thing {
    case .event(let event):
      let time = recorder.stated(TraceValue(event.entity.scheduled), at: path.appending("scheduled"))
      scheduled = recorder.apply(.scheduledThing, to: [time, size], about: path)
      delivered = self.delivered(event, size, for: promise, recording: &recorder)
    case .edition(let edition):
      let state = recorder.stated(TraceValue(edition.entity.state), at: path.appending("state"))
      let issued = recorder.stated(TraceValue(edition.entity.issued), at: path.appending("issued"))
      let isIssued = recorder.apply(.hasHappened, to: [issued, asOf], about: path)
      delivered = recorder.apply(.deliveredOutput, to: [state, size, isIssued], about: path)
    case .plan(let plan):
      let state = recorder.stated(TraceValue(plan.entity.state), at: path.appending("state"))
      let acts = (adoptions[path] ?? []).map { act in
        let kind = recorder.stated(TraceValue(act.entity.kind), at: act.path.appending("kind"))
        let time = recorder.stated(TraceValue(act.entity.time), at: act.path.appending("time"))
        return recorder.apply(.isAdoptedBy, to: [kind, time, asOf], about: act.path)
      }
      delivered = recorder.apply(.deliveredOutput, to: [state, size] + acts, about: path)
    case .analysis(let analysis):
      let state = recorder.stated(TraceValue(analysis.entity.state), at: path.appending("state"))
      delivered = recorder.apply(.deliveredOutput, to: [state, size], about: path)
    case .document(let document):
      let availability = recorder.stated(
        TraceValue(document.entity.availability), at: path.appending("availability"))
      let made = recorder.stated(TraceValue(document.entity.made), at: path.appending("made"))
      let isMade = recorder.apply(.hasHappened, to: [made, asOf], about: path)
      delivered = recorder.apply(.deliveredDocument, to: [availability, size, isMade], about: path)
    }
    return LinkedCounts.One(size: size, scheduled: scheduled, delivered: delivered, promise: promise)
  }

  private func delivered(
    _ event: Placed<Event>, _ size: Figure, for promise: Placed<Promise>, recording recorder: inout some Recorder
  ) -> Figure {
    let path = event.path
    let figures = [
      recorder.stated(TraceValue(event.entity.outcome), at: path.appending("outcome")),
      recorder.stated(TraceValue(event.entity.held), at: path.appending("held")), asOf, size,
      recorder.stated(TraceValue(event.entity.hours), at: path.appending("hours")),
      recorder.stated(TraceValue(promise.entity.hoursEach), at: promise.path.appending("hoursEach")),
      recorder.stated(TraceValue(event.entity.participants), at: path.appending("participants")),
      recorder.stated(TraceValue(promise.entity.participantsEach), at: promise.path.appending("participantsEach")),
    ]
    return recorder.apply(.deliveredEvent, to: figures, about: path)
  }

  /// What is to be said of things that fulfil promises of other projects as well.
  private func sharing(of promise: Placed<Promise>) -> [Reason] {
    let shared = (things[promise.entity.id] ?? []).compactMap { thing -> Reason? in
      let projects = Set(thing.promises.compactMap { index[$0] }.compactMap { index.project(of: $0) })
      let others = projects.subtracting([project.entity.id]).sorted()
      guard !others.isEmpty else { return nil }
      let names = others.map { MessageArgument.text(index[$0]?.name ?? $0.text) }
      return Reason(
        Message("delivery.shared", ["thing": .text(thing.name), "projects": .list(names)]),
        settledBy: [thing.path.appending("fulfils")])
    }
    return shared.sorted { $0.settledBy.lexicographicallyPrecedes($1.settledBy) }
  }

  // MARK: Together

  private func fulfilled(
    _ promise: Placed<Promise>, _ promised: Figure, _ scheduled: Figure, _ delivered: Figure, _ isKept: Figure,
    notScheduled: Reason, reasons: [Reason], remarks: [Reason], isOver: Figure,
    recording recorder: inout some Recorder
  ) -> Fulfilled {
    recorder.result(promised, named: "promise.\(promise.name).promised")
    recorder.result(scheduled, named: "promise.\(promise.name).scheduled")
    recorder.result(delivered, named: "promise.\(promise.name).delivered")
    let noAmount = Reason(Message("promise.noAmount"), settledBy: [promise.path.appending("amount")])
    let count = delivered.countAnswer(reasons + remarks)
    var undecided = delivered.value.countValue == nil ? reasons : []
    if undecided.isEmpty, promised.value == .none { undecided.append(noAmount) }
    if isOver.value != .truth(true) {
      undecided.append(Reason(Message("delivery.notOver"), settledBy: [project.path.appending("to")]))
    }
    return Fulfilled(
      fulfilment: PromiseFulfilment(
        promise: promise.entity.id, promised: promised.countAnswer([noAmount]),
        scheduled: scheduled.countAnswer([notScheduled]),
        delivered: count.value.map { .known($0, remarks: remarks) } ?? count,
        isKept: isKept.truthAnswer(undecided)),
      verdict: isKept)
  }
}

extension TraceValue {
  /// A number that may also be withheld or not due, as the dossier states it.
  init(_ stated: Stated<Int>) {
    switch stated {
    case .notStated: self = .none
    case .value(let count): self = .count(count)
    default: self = .text(RawJSON(stated).text)
    }
  }
}
