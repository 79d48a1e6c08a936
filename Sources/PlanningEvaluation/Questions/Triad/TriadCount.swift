import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``TriadQuestion``.
struct TriadCount {
  /// A seat on its way through the question.
  struct SeatFigures {
    let path: DossierPath
    let isOnDay: Figure
    let isOfMember: Figure
    let isGuest: Figure
    let filling: Figure
    /// The side as it counts: the charter says whether carers are users.
    let side: Figure
    let isHeld: Figure
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
    var isAsked: Figure
    var isFilled: [Figure]
    var isComplete: Figure
    var isBalanced: Figure
  }

  private let context: EvaluationContext
  private let body: Body
  private let bodyLasts: Figure
  private let seats: [SeatFigures]
  private let seatsOfMembers: Figure
  private let rules: RulesInForce
  private let parameter: UsedParameter?
  private let isAsked: Figure
  private let needed: Figure
  private let largestShare: Figure

  init(index: DossierIndex, context: EvaluationContext, body: Placed<Body>, recording recorder: inout some Recorder) {
    self.context = context
    self.body = body.entity
    let day = recorder.given(.day(context.asOf))
    let composition = BodySeats(of: body, at: day, in: index, recording: &recorder)
    bodyLasts = composition.lasts
    let rules = RulesInForce(of: body.entity.id, at: day, in: index, recording: &recorder)
    self.rules = rules
    let carers = rules.figure("countsCarersAsUsers", recording: &recorder) { rule in
      rule.countsCarersAsUsers.map { .truth($0) } ?? .none
    }
    let maySay = recorder.given(.truth(rules.mayState { $0.countsCarersAsUsers != nil }))
    var seats: [SeatFigures] = []
    for item in composition.items {
      let kind = recorder.stated(TraceValue(item.seat.userKind), at: item.path.appending("userKind"))
      let side = recorder.apply(.effectiveSide, to: [item.side, kind, carers, maySay], about: item.path)
      seats.append(
        SeatFigures(
          path: item.path, isOnDay: item.isOnDay, isOfMember: item.isOfMember, isGuest: item.isGuest,
          filling: item.filling, side: side, isHeld: item.isHeld))
    }
    self.seats = seats
    seatsOfMembers = recorder.apply(.countPossible, to: seats.map(\.isOfMember), about: body.path)
    isAsked = Self.isAsked(of: body, by: rules, recording: &recorder)
    let parameter = recorder.parameter(.triadSeatsPerSide, in: context)
    self.parameter = parameter
    let own = rules.figure(recording: &recorder) { rule, recorder in
      recorder.stated(
        rule.entity.triad?.minimumPerSide.map { .count($0) } ?? .none,
        at: rule.path.appending("triad").appending("minimumPerSide"))
    }
    needed = recorder.apply(
      .neededSeats,
      to: [isAsked, own, recorder.given(.truth(rules.mayState { $0.triad?.minimumPerSide != nil }))],
      about: body.path, parameters: parameter.map { [$0] } ?? [], notTaken: [])
    largestShare = rules.figure(recording: &recorder) { rule, recorder in
      recorder.stated(
        TraceValue(rule.entity.triad?.largestShare), at: rule.path.appending("triad").appending("largestShare"))
    }
  }

  /// Whether the triad is asked of a body: of a steering group always, of others where their rules or their text do.
  private static func isAsked(
    of body: Placed<Body>, by rules: RulesInForce, recording recorder: inout some Recorder
  ) -> Figure {
    let ruled = rules.figure(recording: &recorder) { rule, recorder in
      let (triad, path) = (rule.entity.triad, rule.path.appending("triad"))
      let parts = [
        recorder.stated(triad?.minimumPerSide.map { .count($0) } ?? .none, at: path.appending("minimumPerSide")),
        recorder.stated(triad?.presentPerSide.map { .count($0) } ?? .none, at: path.appending("presentPerSide")),
        recorder.stated(TraceValue(triad?.largestShare), at: path.appending("largestShare")),
        recorder.stated(
          triad?.majorityInEachSide.map { .truth($0) } ?? .none, at: path.appending("majorityInEachSide")),
        recorder.stated(triad?.words.map { .text($0) } ?? .none, at: path.appending("words")),
      ]
      return recorder.apply(.rulesNameTriad, to: parts, about: rule.path)
    }
    return recorder.apply(
      .triadIsAsked,
      to: [
        recorder.stated(TraceValue(body.entity.kind), at: body.path.appending("kind")),
        recorder.stated(TraceValue(body.entity.statedPrinciple), at: body.path.appending("statedPrinciple")), ruled,
        recorder.given(.truth(rules.mayState { $0.triad?.saysSomething == true })),
      ], about: body.path)
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
    Verdict(
      isAsked: isAsked,
      isFilled: numbers.held.map { recorder.apply(.sideIsFilled, to: [$0, needed], about: body.path) },
      isComplete: recorder.apply(
        .triadIsComplete, to: numbers.stated + [numbers.sideNotStated, needed], about: body.path),
      isBalanced: recorder.apply(
        .triadIsBalanced, to: [largestShare] + numbers.stated + [numbers.sideNotStated], about: body.path))
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
    if openness.rawValue >= Openness.filling.rawValue {
      reasons += openReason("triad.userKindNotStated", ["userKind"]) { seat in
        seat.isHeld.value != .truth(false) && seat.side.value == .text(Formula.perhapsUser)
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
    guard isAsked.value == .truth(true) else { return reasonsOfSilentRules }
    guard needed.value == .none else { return reasons(.side) }
    let isOfCharter = rules.mayState { $0.triad?.minimumPerSide != nil }
    return isOfCharter
      ? rules.reasons("triad") { $0.triad?.minimumPerSide != nil } : [Reason(Message("triad.noParameter"))]
  }

  /// Why the triad is not, or may not be, asked of the body.
  var reasonsOfSilentRules: [Reason] {
    if rules.mayState({ $0.triad?.saysSomething == true }) {
      return rules.reasons("triad") { $0.triad?.saysSomething == true }
    }
    let papers = rules.current.map { $0.rule.path.appending("triad") }.inOrder
    return [
      Reason(
        Message(isAsked.value == .truth(false) ? "triad.notAsked" : "triad.kindNotStated"),
        settledBy: [body.path.appending("kind")]
          + (papers.isEmpty ? [DossierPath(RulesOfProcedure.collectionName)] : papers))
    ]
  }

  /// Why it is not known whether the sides are balanced.
  var reasonsOfBalance: [Reason] {
    guard largestShare.value == .none else { return reasons(.side) }
    let isOfCharter = rules.mayState { $0.triad?.largestShare != nil }
    return isOfCharter
      ? rules.reasons("triad") { $0.triad?.largestShare != nil } : [Reason(Message("triad.noNormOfBalance"))]
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

extension TriadRule {
  /// Whether anything is asked of the sides.
  fileprivate var saysSomething: Bool {
    minimumPerSide != nil || presentPerSide != nil || largestShare != nil || majorityInEachSide != nil || words != nil
  }
}
