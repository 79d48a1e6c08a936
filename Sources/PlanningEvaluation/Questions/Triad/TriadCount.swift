import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``TriadQuestion``.
struct TriadCount {
  /// A seat on its way through the question.
  struct SeatFigures {
    var path: DossierPath
    var isOnDay: Figure
    var isOfMember: Figure
    var isGuest: Figure
    var filling: Figure
    var side: Figure
    var isHeld: Figure
  }

  /// What of a seat is asked: each kind of number depends on all that come before it.
  enum Openness: Int {
    case time, filling, side
  }

  struct Numbers {
    var seats: Figure
    var stated: [Figure]
    var held: [Figure]
    var outside: Figure
    var sideNotStated: Figure
    var vacant: Figure
    var guests: Figure

    func name(in recorder: inout some Recorder) {
      recorder.result(seats, named: "seats")
      for (side, figures) in zip(Side.triad, zip(stated, held)) {
        recorder.result(figures.0, named: "stated.\(side)")
        recorder.result(figures.1, named: "held.\(side)")
      }
      recorder.result(outside, named: "outside")
      recorder.result(sideNotStated, named: "sideNotStated")
      recorder.result(vacant, named: "vacant")
      recorder.result(guests, named: "guests")
    }
  }

  struct Verdict {
    var isFilled: [Figure]
    var isComplete: Figure
  }

  private let context: EvaluationContext
  private let body: Body
  private let bodyLasts: Figure
  private let seats: [SeatFigures]
  private let seatsOfMembers: Figure
  private let needed: UsedParameter?

  init(index: DossierIndex, context: EvaluationContext, body: Body, recording recorder: inout some Recorder) {
    self.context = context
    self.body = body
    let day = recorder.given(.day(context.asOf))
    let bodyLasts = recorder.apply(
      .lasts,
      to: [
        day, recorder.stated(TraceValue(body.from), "from", of: body),
        recorder.stated(TraceValue(body.to), "to", of: body),
      ], about: body.path)
    self.bodyLasts = bodyLasts
    var seats: [SeatFigures] = []
    for seat in index.placed(Seat.self) where seat.entity.body == body.id {
      seats.append(SeatFigures(seat.entity, at: seat.path, on: day, in: bodyLasts, recording: &recorder))
    }
    self.seats = seats
    seatsOfMembers = recorder.apply(.countPossible, to: seats.map(\.isOfMember), about: body.path)
    needed = recorder.parameter(.triadSeatsPerSide, in: context)
  }

  // MARK: Numbers

  func numbers(recording recorder: inout some Recorder) -> Numbers {
    let stated = Side.triad.map { number(of: $0.rawValue, recording: &recorder) }
    let withoutSide = seats.map { seat in
      recorder.apply(.hasNoSide, to: [seat.isHeld, seat.side], about: seat.path)
    }
    let sideNotStated = recorder.apply(.triadCount, to: [seatsOfMembers] + withoutSide, about: body.path)
    let vacant = seats.map { seat in
      recorder.apply(.isVacant, to: [seat.isOfMember, seat.filling], about: seat.path)
    }
    return Numbers(
      seats: seatsOfMembers, stated: stated,
      held: stated.map { recorder.apply(.countWithOpen, to: [$0, sideNotStated], about: body.path) },
      outside: number(of: Formula.outside, recording: &recorder), sideNotStated: sideNotStated,
      vacant: recorder.apply(.triadCount, to: [seatsOfMembers] + vacant, about: body.path),
      guests: recorder.apply(.countPossible, to: seats.map(\.isGuest), about: body.path))
  }

  private func number(of side: String, recording recorder: inout some Recorder) -> Figure {
    let asked = recorder.given(.text(side))
    let seats = seats.map { seat in
      recorder.apply(.standsFor, to: [seat.isHeld, seat.side, asked], about: seat.path)
    }
    return recorder.apply(.triadCount, to: [seatsOfMembers] + seats, about: body.path)
  }

  func verdict(_ numbers: Numbers, recording recorder: inout some Recorder) -> Verdict {
    let parameters = needed.map { [$0] } ?? []
    return Verdict(
      isFilled: numbers.held.map { held in
        recorder.apply(.sideIsFilled, to: [held], about: body.path, parameters: parameters, notTaken: [])
      },
      isComplete: recorder.apply(
        .triadIsComplete, to: numbers.stated + [numbers.sideNotStated], about: body.path, parameters: parameters,
        notTaken: []))
  }

  func sides(_ numbers: Numbers, _ verdict: Verdict) -> [SideCount] {
    Side.triad.indices.map { place in
      SideCount(
        side: Side.triad[place], stated: numbers.stated[place].countAnswer(reasons(.filling)),
        held: numbers.held[place].countAnswer(reasons(.side)),
        isFilled: verdict.isFilled[place].truthAnswer(reasonsOfVerdict))
    }
  }

  // MARK: Reasons

  /// Why a number that depends on so much is not known.
  func reasons(_ openness: Openness) -> [Reason] {
    if let reason = reasonOfSilence(areGuests: openness == .time) { return [reason] }
    var reasons = openReason("triad.timeUndecided", ["from", "to"]) { $0.isOnDay.value.truthValue == nil }
    if openness.rawValue >= Openness.filling.rawValue {
      reasons += openReason("triad.fillingNotStated", ["filling"]) { seat in
        seat.isOfMember.value != .truth(false)
          && ![SeatFilling.filled, .vacant].contains { seat.filling.value == TraceValue($0) }
      }
    }
    if openness == .side {
      reasons += openReason("triad.sideNotStated", ["side"]) { seat in
        seat.isHeld.value != .truth(false) && seat.side.value == .none
      }
    }
    return reasons
  }

  /// Why the verdict is not known.
  var reasonsOfVerdict: [Reason] {
    guard needed?.entry.value.countValue != nil else { return [Reason(Message("triad.noParameter"))] }
    return reasons(.side)
  }

  /// What should be said beside a verdict.
  var remarks: [Reason] {
    guard bodyLasts.value == .none else { return [] }
    return [
      Reason(
        Message("triad.bodyUndecided", ["day": .day(context.asOf)]),
        settledBy: [body.path.appending("from"), body.path.appending("to")])
    ]
  }

  /// Why nothing at all can be said, if so.
  private func reasonOfSilence(areGuests: Bool) -> Reason? {
    let day = MessageArgument.day(context.asOf)
    if bodyLasts.value == .truth(false) {
      return Reason(
        Message("triad.bodyNotOnDay", ["day": day]),
        settledBy: [body.path.appending("from"), body.path.appending("to")])
    }
    if seats.isEmpty { return Reason(Message("triad.noSeats"), settledBy: [DossierPath(Seat.collectionName)]) }
    guard !areGuests, (seatsOfMembers.value.bounds?.lower ?? 0) == 0 else { return nil }
    let undecided = seats.filter { $0.isOfMember.value == .none }.map(\.path)
    return Reason(
      Message("triad.noSeatsOnDay", ["day": day]),
      settledBy: [DossierPath(Seat.collectionName)]
        + undecided.flatMap { [$0.appending("from"), $0.appending("to")] }.inOrder)
  }

  private func openReason(_ key: String, _ members: [String], _ isOpen: (SeatFigures) -> Bool) -> [Reason] {
    let open = seats.filter(isOpen)
    guard !open.isEmpty else { return [] }
    return [
      Reason(
        Message(key, ["count": .count(open.count)]),
        settledBy: open.flatMap { seat in members.map { seat.path.appending($0) } }.inOrder)
    ]
  }
}

extension TriadCount.SeatFigures {
  fileprivate init(
    _ seat: Seat, at path: DossierPath, on day: Figure, in bodyLasts: Figure, recording recorder: inout some Recorder
  ) {
    let function = recorder.stated(TraceValue(seat.function), at: path.appending("function"))
    let lasts = recorder.apply(
      .lasts,
      to: [
        day, recorder.stated(TraceValue(seat.from), at: path.appending("from")),
        recorder.stated(TraceValue(seat.to), at: path.appending("to")),
      ], about: path)
    self.path = path
    isOnDay = recorder.apply(.isOnDay, to: [bodyLasts, lasts], about: path)
    isOfMember = recorder.apply(.isOfMember, to: [isOnDay, function], about: path)
    isGuest = recorder.apply(.isGuest, to: [isOnDay, function], about: path)
    filling = recorder.stated(TraceValue(seat.filling), at: path.appending("filling"))
    side = recorder.stated(TraceValue(seat.side), at: path.appending("side"))
    isHeld = recorder.apply(.isHeld, to: [isOfMember, filling], about: path)
  }
}
