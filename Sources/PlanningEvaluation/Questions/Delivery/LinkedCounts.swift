import ExactValues
import PlanningModel

/// What is counted of the things that are linked to a promise, and what is missing of them.
struct LinkedCounts {
  /// The counts of one thing.
  struct One {
    let size: Figure
    let scheduled: Figure?
    let delivered: Figure
    let promise: Placed<Promise>
  }

  /// What was delivered of each thing, and how many the thing stands for.
  private(set) var pairs: [Figure] = []
  private(set) var sizes: [Figure] = []
  private(set) var scheduled: [Figure] = []
  private(set) var unscheduled: [DossierPath] = []
  private var withoutOutcome: [DossierPath] = []
  private var withoutHours: [DossierPath] = []
  private var withoutParticipants: [DossierPath] = []
  private var unfinished: [DossierPath] = []
  private var uncounted: [DossierPath] = []
  private var unreadable: [DossierPath] = []

  mutating func add(_ one: One, of thing: LinkedThing) {
    pairs += [one.delivered, one.size]
    sizes.append(one.size)
    if let figure = one.scheduled {
      scheduled.append(figure)
      if figure.value == .none { unscheduled.append(thing.path.appending("scheduled")) }
    }
    if one.size.value.countValue == nil { uncounted.append(thing.path.appending("standsFor")) }
    guard one.delivered.value != .none else {
      withoutOutcome.append(thing.outcomePath)
      return
    }
    guard one.delivered.value.countValue == nil else { return }
    if case .event(let event) = thing {
      let promise = one.promise.entity
      if promise.hoursEach != nil, event.entity.hours.value == nil {
        withoutHours.append(thing.path.appending("hours"))
      }
      if promise.participantsEach != nil, event.entity.participants.value == nil {
        withoutParticipants.append(thing.path.appending("participants"))
      }
      if promise.hoursEach?.fault != nil { unreadable.append(one.promise.path.appending("hoursEach")) }
      if promise.participantsEach?.fault != nil { unreadable.append(one.promise.path.appending("participantsEach")) }
    } else if one.size.value.countValue != nil {
      unfinished.append(thing.outcomePath)
    }
  }

  /// Why the delivered number is not known.
  var reasons: [Reason] {
    [
      ("delivery.outcomeNotStated", withoutOutcome), ("delivery.hoursNotStated", withoutHours),
      ("delivery.participantsNotStated", withoutParticipants), ("delivery.unfinished", unfinished),
      ("delivery.numberNotStated", uncounted), ("delivery.minimumUnreadable", unreadable),
    ].filter { !$0.1.isEmpty }.map { Reason(Message($0.0, ["count": .count($0.1.count)]), settledBy: $0.1.inOrder) }
  }
}
