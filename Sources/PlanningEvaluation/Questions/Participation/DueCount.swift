import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``DueQuestion``.
struct DueCount {
  let until: Day
  let index: DossierIndex
  let context: EvaluationContext
  private var items: [DueItem] = []
  private var figures: [Figure] = []
  private var undecided: [DossierPath] = []

  init(until: Day, in index: DossierIndex, _ context: EvaluationContext) {
    self.until = until
    self.index = index
    self.context = context
  }

  mutating func add(
    _ kind: DueKind, of subject: DossierPath, _ last: Figure, latest: Day?, recording recorder: inout some Recorder
  ) {
    let isDue = recorder.apply(.isDueBy, to: [last, recorder.given(.day(until))], about: subject)
    figures.append(isDue)
    switch isDue.value {
    case .truth(true):
      guard let latest else { return }
      items.append(DueItem(kind: kind, subject: subject, lastDay: latest, isOverdue: latest < context.asOf))
    case .none: undecided.append(subject)
    default: break
    }
  }

  mutating func addTasks(recording recorder: inout some Recorder) {
    for task in index.placed(AssignedTask.self) {
      guard task.entity.done == nil, task.entity.cancelled == nil, task.entity.isContinuous != true else { continue }
      let due = recorder.stated(TraceValue(task.entity.due), at: task.path.appending("due"))
      add(.task, of: task.path, due, latest: task.entity.due?.value?.latest, recording: &recorder)
    }
  }

  mutating func addMeetings(recording recorder: inout some Recorder) {
    for meeting in index.placed(Meeting.self) {
      let entity = meeting.entity
      guard entity.outcome != .cancelled, entity.outcome != .notHeld else { continue }
      let wasHeld = entity.outcome == .held || entity.held != nil
      let isToCome =
        !wasHeld && ((entity.announced ?? entity.scheduled)?.value?.latest.map { $0 >= context.asOf } ?? true)
      for body in entity.bodies.distinct {
        if isToCome, entity.invitationSent == nil {
          add(.invitation, .invitation, of: meeting, for: body, recording: &recorder)
        }
        if isToCome, entity.published == nil {
          add(.publication, .publication, of: meeting, for: body, recording: &recorder)
        }
        if wasHeld, !(entity.minutes?.areMade ?? false) {
          add(.minutes, .minutes, of: meeting, for: body, recording: &recorder)
        }
      }
    }
  }

  private mutating func add(
    _ kind: DueKind, _ what: NoticeKind, of meeting: Placed<Meeting>, for body: Identifier<Body>,
    recording recorder: inout some Recorder
  ) {
    guard index.rulesRows(of: body).contains(where: { index[$0]?.states(what) == true }) else { return }
    let count = NoticeCount(what, of: meeting, for: body, in: index, context, recording: &recorder)
    guard count.rules.mayState({ $0.states(what) }) else { return }
    let last = recorder.given(count.lastDay.value.map { .day($0) } ?? .none)
    // A joint meeting is due once, by the strictest of its bodies' rules; the list is sorted by days.
    add(kind, of: meeting.path, last, latest: count.lastDay.value, recording: &recorder)
  }

  func result(recording recorder: inout some Recorder) -> DueResult {
    var seen: Set<[String]> = []
    var result = DueResult(until: until, count: .known(0))
    result.items = items.sorted {
      ($0.lastDay, $0.subject, $0.kind.rawValue) < ($1.lastDay, $1.subject, $1.kind.rawValue)
    }
    .filter { seen.insert([$0.kind.rawValue, $0.subject.description]).inserted }
    result.undecided = undecided.inOrder
    let count = result.items.count
    recorder.result(recorder.apply(.countPossible, to: figures), named: "due")
    result.count =
      result.undecided.isEmpty
      ? .known(count)
      : .bounded(
        lower: count, upper: count + result.undecided.count,
        reasons: [Reason(Message("due.undecided"), settledBy: result.undecided)])
    return result
  }
}

extension MinutesRecord {
  /// Whether anything says that the minutes exist.
  var areMade: Bool { made != nil || sent != nil || approved != nil || published != nil || document != nil }
}

extension [Identifier<Body>] {
  /// The bodies without their repetitions.
  fileprivate var distinct: [Identifier<Body>] {
    var seen: Set<Identifier<Body>> = []
    return filter { seen.insert($0).inserted }
  }
}
