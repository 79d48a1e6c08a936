import DossierCoding
import ExactValues
import PlanningModel

/// The single ballots of a vote as they count, with what attendance says of the seats that cast none.
///
/// Whoever is stated as excused or absent casts no vote, except by correspondence; a ballot of theirs all the same is a
/// contradiction: it was cast as it is stated, or not at all, and never for anything else. A seat has one vote, whoever casts it: of several ballots one
/// counts. A ballot of no seat of the body never does.
struct CastBallots {
  /// A ballot as it stands in the dossier.
  struct Item {
    /// Whose vote it is.
    let seat: Identifier<Seat>?
    /// Who cast it.
    let caster: Identifier<Seat>?
    let path: DossierPath
    let stated: Figure
    /// The ballot as it counts by itself.
    let choice: Figure
    let isOfAbsent: Bool
    /// Whether the seat that it names belongs to another body, or is not there.
    let isOfOthers: Bool
    /// Whether whoever cast it may not be the substitute of the seat.
    let isOfDoubtful: Bool
    /// Whether it is open whether a declared interest bars it.
    let isPerhapsBarred: Bool
  }

  /// A vote as it counts: of a seat, or of nobody named.
  private struct Voice {
    let seat: Identifier<Seat>?
    let choice: Figure
  }

  let items: [Item]
  private let voices: [Voice]
  /// How many seats may have voted without a known ballot.
  let unheard: Figure
  /// How many seats may have been absent without a known ballot.
  let unseen: Figure

  init(
    of vote: Placed<Vote>, on item: Placed<AgendaItem>?, _ seats: BodySeats, _ rules: RulesInForce,
    _ quorum: QuorumCount?, in index: DossierIndex, recording recorder: inout some Recorder
  ) {
    let presences = vote.entity.method == .correspondence ? [] : quorum?.isPresent ?? []
    let absences = Dictionary(
      zip(seats.items, presences).filter { $0.isHeldVote.value != .truth(false) && $1.value == .truth(false) }
        .map { ($0.seat.id, $1) },
      uniquingKeysWith: { first, _ in first })
    items = Self.ballots(of: vote, on: item, seats, rules, quorum, absences, in: index, recording: &recorder)
    var voices = Self.voices(of: items, about: vote.path, recording: &recorder)
    var heard = Set(voices.filter { $0.choice.value != .none }.compactMap(\.seat))
    let contradicted = Set(voices.filter { $0.choice.value == .none }.compactMap(\.seat))
    // Without any ballot the four numbers are all there is.
    for seat in seats.items where !items.isEmpty && !heard.contains(seat.seat.id) {
      guard let absence = absences[seat.seat.id], !contradicted.contains(seat.seat.id),
        seat.isHeldVote.value == .truth(true)
      else { continue }
      let choice = recorder.apply(.absentBallot, to: [seat.isHeldVote, absence], about: seat.path)
      voices.append(Voice(seat: seat.seat.id, choice: choice))
      heard.insert(seat.seat.id)
    }
    self.voices = voices
    let none = recorder.given(.truth(false))
    let silent = seats.items.map { heard.contains($0.seat.id) ? none : $0.isHeldVote }
    unheard = recorder.apply(
      .countPossible,
      to: zip(seats.items, silent).map { seat, isSilent in
        absences[seat.seat.id] != nil && !contradicted.contains(seat.seat.id) ? none : isSilent
      }, about: seats.body.path)
    unseen = recorder.apply(.countPossible, to: silent, about: seats.body.path)
  }

  private static func ballots(
    of vote: Placed<Vote>, on item: Placed<AgendaItem>?, _ seats: BodySeats, _ rules: RulesInForce,
    _ quorum: QuorumCount?, _ absences: [Identifier<Seat>: Figure], in index: DossierIndex,
    recording recorder: inout some Recorder
  ) -> [Item] {
    guard !vote.entity.ballots.isEmpty else { return [] }
    var items: [Item] = []
    let bars = rules.figure("interestBarsVote", recording: &recorder) { rule in
      rule.interestBarsVote.map { .truth($0) } ?? .none
    }
    let interests = interests(in: item, recording: &recorder)
    let (yes, no, open) = (
      recorder.given(.truth(true)), recorder.given(.truth(false)), recorder.given(.none)
    )
    let votes = Dictionary(seats.items.map { ($0.seat.id, $0.hasVote) }, uniquingKeysWith: { first, _ in first })
    let substitutes = Dictionary(
      seats.substitutes.values.joined().map { ($0.seat, $0.canStandIn) }, uniquingKeysWith: { first, _ in first })
    var occurrences: [String: Int] = [:]
    for ballot in vote.entity.ballots {
      let name = ballot.pathName
      occurrences[name, default: 0] += 1
      let path = vote.path.appending("ballots").appending(name, occurrence: occurrences[name] ?? 1)
      let choice = recorder.stated(TraceValue(ballot.choice), at: path.appending("choice"))
      guard let caster = ballot.seat else {
        items.append(
          Item(
            seat: nil, caster: nil, path: path, stated: choice, choice: choice, isOfAbsent: false, isOfOthers: false,
            isOfDoubtful: false, isPerhapsBarred: false))
        continue
      }
      let seat = index[caster]?.substituteFor ?? caster
      let hasVote = votes[seat]
      // A substitute who belongs to another body is none of this one.
      let canStandIn = caster == seat ? yes : substitutes[caster] ?? open
      let isBarred = recorder.apply(
        .isBarred, to: [bars, recorder.given(.text(seat.text)), recorder.given(.text(caster.text))] + interests,
        about: path)
      // Of a substitute who is not listed the absence of the member says nothing.
      let absence = caster == seat || quorum?.speaks(of: caster) == true ? absences[seat] : nil
      let mayVote = hasVote.map { $0.value != .truth(false) } ?? false
      let counted = recorder.apply(
        .countedBallot, to: [choice, hasVote ?? no, isBarred, absence ?? open, canStandIn], about: path)
      items.append(
        Item(
          seat: seat, caster: caster, path: path, stated: choice, choice: counted,
          isOfAbsent: absence != nil && ballot.choice != .notPresent && mayVote, isOfOthers: hasVote == nil,
          isOfDoubtful: mayVote && canStandIn.value != .truth(true),
          isPerhapsBarred: mayVote && isBarred.value == .none && counted.value != choice.value))
    }
    return items
  }

  /// One vote for each seat, and one for each ballot that names none.
  private static func voices(
    of items: [Item], about path: DossierPath, recording recorder: inout some Recorder
  ) -> [Voice] {
    var voices: [Voice] = []
    var places: [Identifier<Seat>: Int] = [:]
    var ballots: [(seat: Identifier<Seat>, own: [Item])] = []
    for item in items {
      guard let seat = item.seat else {
        voices.append(Voice(seat: nil, choice: item.choice))
        continue
      }
      if let place = places[seat] {
        ballots[place].own.append(item)
      } else {
        places[seat] = ballots.count
        ballots.append((seat, [item]))
      }
    }
    for (seat, own) in ballots {
      guard own.count > 1 else {
        voices += own.map { Voice(seat: seat, choice: $0.choice) }
        continue
      }
      let pairs = own.flatMap { [recorder.given(.text($0.caster?.text ?? "")), $0.choice] }
      voices.append(Voice(seat: seat, choice: recorder.apply(.ballotOfSeat, to: pairs, about: path)))
    }
    return voices
  }

  private static func interests(
    in item: Placed<AgendaItem>?, recording recorder: inout some Recorder
  ) -> [Figure] {
    guard let item else { return [] }
    var occurrences: [String: Int] = [:]
    var result: [Figure] = []
    for interest in item.entity.interests {
      let name = interest.pathName
      occurrences[name, default: 0] += 1
      let path = item.path.appending("interests").appending(name, occurrence: occurrences[name] ?? 1)
      guard let seat = interest.seat else { continue }
      result.append(recorder.stated(.text(seat.text), at: path.appending("seat")))
    }
    return result
  }

  /// The votes as they count, absences among them.
  var choices: [Figure] { voices.map(\.choice) }

  /// How each seat voted.
  var choiceOfSeat: [Identifier<Seat>: Figure] {
    Dictionary(
      voices.compactMap { voice in voice.seat.map { ($0, voice.choice) } }, uniquingKeysWith: { first, _ in first })
  }

  /// The ballot that somebody cast.
  func item(castBy seat: Identifier<Seat>) -> Item? { items.first { $0.caster == seat } }

  // MARK: What is not sure

  /// The ballots of those who are stated as excused or absent.
  var ofAbsent: [DossierPath] { items.filter(\.isOfAbsent).map(\.path).inOrder }

  /// The ballots that name no seat of the body.
  var ofOthers: [DossierPath] { items.filter(\.isOfOthers).map(\.path).inOrder }

  /// The ballots of those who may not be the substitutes of the seats whose vote they cast.
  var ofDoubtful: [DossierPath] { items.filter(\.isOfDoubtful).map(\.path).inOrder }

  /// The ballots of which it is open whether a declared interest bars them.
  var perhapsBarred: [DossierPath] { items.filter(\.isPerhapsBarred).map(\.path).inOrder }

  /// The ballots of seats for which several people voted, or one of them twice.
  var ofSeveral: [DossierPath] {
    let cast = items.filter { $0.stated.value != TraceValue(BallotChoice.notPresent) && $0.choice.value != .text("") }
    let bySeat = Dictionary(grouping: cast.filter { $0.seat != nil }) { $0.seat }
    return bySeat.values.filter { $0.count > 1 }.joined().map(\.path).inOrder
  }
}
