import DossierCoding
import ExactValues
import PlanningModel

/// The seats of a body at a time: which exist, which are held, which have a vote.
///
/// A substitute's seat (*náhradník*) stands in for another one and is no seat of its own. One that stands in for a seat
/// that is not of the body stands in for nobody.
struct BodySeats {
  /// A seat that stands in for another one.
  struct Substitute {
    let seat: Identifier<Seat>
    let path: DossierPath
    /// Whether it can stand in at the time; open where it is a guest's, which contradicts itself.
    let canStandIn: Figure
    let isGuest: Bool

    /// The members that would settle whether it can.
    var settledBy: [DossierPath] {
      (isGuest ? ["function", "substituteFor"] : ["from", "to"]).map { path.appending($0) }
    }
  }

  /// A seat on its way through a question.
  struct Item {
    let seat: Seat
    let path: DossierPath
    var function: Figure
    var isOnDay: Figure
    var isOfMember: Figure
    var isGuest: Figure
    var filling: Figure
    var side: Figure
    var isHeld: Figure
    var hasVote: Figure
    var isHeldVote: Figure
  }

  let body: Placed<Body>
  let lasts: Figure
  let items: [Item]
  /// The substitutes of each seat.
  let substitutes: [Identifier<Seat>: [Substitute]]

  /// - Complexity: O(seats of the body).
  init(of body: Placed<Body>, at time: Figure, in index: DossierIndex, recording recorder: inout some Recorder) {
    self.body = body
    let lasts = recorder.apply(
      .lasts,
      to: [
        time, recorder.stated(TraceValue(body.entity.from), at: body.path.appending("from")),
        recorder.stated(TraceValue(body.entity.to), at: body.path.appending("to")),
      ], about: body.path)
    self.lasts = lasts
    var items: [Item] = []
    var substitutes: [Identifier<Seat>: [Substitute]] = [:]
    for row in index.seatRows(of: body.entity.id) {
      guard let seat = index[row] else { continue }
      let item = Item(seat, at: index.path(of: row), on: time, in: lasts, recording: &recorder)
      items.append(item)
      guard let other = seat.substituteFor, other != seat.id else { continue }
      let canStandIn = recorder.apply(.canStandIn, to: [item.isOnDay, item.function], about: item.path)
      substitutes[other, default: []].append(
        Substitute(seat: seat.id, path: item.path, canStandIn: canStandIn, isGuest: seat.function == .guest))
    }
    self.items = items
    self.substitutes = substitutes
  }

  /// Whether each seat belongs to a base of all seats with a vote, or of those that are held.
  func isInBase(_ base: ThresholdBase?) -> [Figure] {
    items.map { base == .filledSeats ? $0.isHeldVote : $0.hasVote }
  }

  /// The number of seats that belong to a base.
  func count(_ base: ThresholdBase?, recording recorder: inout some Recorder) -> Figure {
    recorder.apply(.countOfSeats, to: isInBase(base), about: body.path)
  }

  /// How members are counted: none of them is zero where seats with a vote are listed, and not known where none is.
  var formulaOfCount: Formula {
    items.contains { $0.hasVote.value != .truth(false) } ? .countPossible : .countOfSeats
  }

  /// What holds for each seat, as far as it has a vote: a seat that does not say so may have one or none.
  func withVotes(_ figures: [Figure], recording recorder: inout some Recorder) -> [Figure] {
    var result: [Figure] = []
    for (item, figure) in zip(items, figures) {
      let isSure = item.hasVote.value != .none || figure.value == .truth(false)
      result.append(isSure ? figure : recorder.apply(.allTrue, to: [item.hasVote, figure], about: item.path))
    }
    return result
  }

  // MARK: Reasons

  /// Why the number of seats with a vote is not known.
  func reasons(_ base: ThresholdBase?) -> [Reason] {
    if lasts.value == .truth(false) {
      return [
        Reason(Message("procedure.bodyNotThen"), settledBy: [body.path.appending("from"), body.path.appending("to")])
      ]
    }
    guard items.contains(where: { $0.isOfMember.value != .truth(false) }) else {
      return [Reason(Message("procedure.noSeats"), settledBy: [DossierPath(Seat.collectionName)])]
    }
    let open = items.filter { $0.hasVote.value == .none }
    let undecided = open.filter { $0.isOnDay.value == .none }
    let silent = open.filter { $0.seat.isVoting == nil }
    var reasons = Self.reason("procedure.timeUndecided", ["from", "to"], undecided)
    reasons += Self.reason("procedure.votingNotStated", ["isVoting"], silent)
    if base == .filledSeats {
      let unfilled = items.filter { $0.hasVote.value != .truth(false) && $0.filling.value == .none }
      reasons += Self.reason("procedure.fillingNotStated", ["filling"], unfilled)
    }
    return reasons
  }

  static func reason(_ key: String, _ members: [String], _ items: [Item]) -> [Reason] {
    guard !items.isEmpty else { return [] }
    return [
      Reason(
        Message(key, ["count": .count(items.count)]),
        settledBy: items.flatMap { item in members.map { item.path.appending($0) } }.inOrder)
    ]
  }
}

extension BodySeats.Item {
  fileprivate init(
    _ seat: Seat, at path: DossierPath, on time: Figure, in bodyLasts: Figure, recording recorder: inout some Recorder
  ) {
    self.seat = seat
    self.path = path
    function = recorder.stated(TraceValue(seat.function), at: path.appending("function"))
    let lasts = recorder.apply(
      .lasts,
      to: [
        time, recorder.stated(TraceValue(seat.from), at: path.appending("from")),
        recorder.stated(TraceValue(seat.to), at: path.appending("to")),
      ], about: path)
    let substituted = recorder.stated(
      seat.substituteFor.map { .text($0.text) } ?? .none, at: path.appending("substituteFor"))
    isOnDay = recorder.apply(.isOnDay, to: [bodyLasts, lasts], about: path)
    isOfMember = recorder.apply(.isOfMember, to: [isOnDay, function, substituted], about: path)
    isGuest = recorder.apply(.isGuest, to: [isOnDay, function], about: path)
    var fillings = [recorder.stated(TraceValue(seat.filling), at: path.appending("filling"))]
    var occurrences: [String: Int] = [:]
    for period in seat.periods {
      let name = period.pathName
      occurrences[name, default: 0] += 1
      let place = path.appending("periods").appending(name, occurrence: occurrences[name] ?? 1)
      let covers = recorder.apply(
        .lasts,
        to: [
          time, recorder.stated(TraceValue(period.from), at: place.appending("from")),
          recorder.stated(TraceValue(period.to), at: place.appending("to")),
        ], about: place)
      fillings += [covers, recorder.stated(TraceValue(period.filling), at: place.appending("filling"))]
    }
    filling = recorder.apply(.fillingOnDay, to: fillings, about: path)
    side = recorder.stated(TraceValue(seat.side), at: path.appending("side"))
    isHeld = recorder.apply(.isHeld, to: [isOfMember, filling], about: path)
    let voting = recorder.stated(seat.isVoting.map { .truth($0) } ?? .none, at: path.appending("isVoting"))
    hasVote = recorder.apply(.hasVote, to: [isOfMember, voting, substituted], about: path)
    isHeldVote = recorder.apply(.isHeldVote, to: [hasVote, filling], about: path)
  }
}
