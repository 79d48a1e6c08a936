import DossierCoding
import ExactValues
import PlanningModel

/// The single ballots of a vote as they count, with what attendance says of the seats that cast none.
///
/// Whoever is stated as excused or absent casts no vote, except by correspondence; a ballot of theirs all the same is a
/// contradiction, and may or may not have been cast.
struct CastBallots {
  /// A ballot, or an absence that counts as one.
  struct Item {
    /// Whose vote it is.
    let seat: Identifier<Seat>?
    /// Who cast it.
    let caster: Identifier<Seat>?
    /// The path of the ballot, absent where none was cast.
    let path: DossierPath?
    let stated: Figure
    let choice: Figure
    let isOfAbsent: Bool
  }

  let items: [Item]
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
    var items = Self.ballots(
      of: vote, on: item, seats, rules, quorum, absences, in: index, recording: &recorder)
    var heard = Set(items.filter { !$0.isOfAbsent }.compactMap(\.seat))
    let contradicted = Set(items.filter(\.isOfAbsent).compactMap(\.seat))
    // Without any ballot the four numbers are all there is.
    for seat in seats.items where !items.isEmpty && !heard.contains(seat.seat.id) {
      guard let absence = absences[seat.seat.id], !contradicted.contains(seat.seat.id),
        seat.isHeldVote.value == .truth(true)
      else { continue }
      let choice = recorder.apply(.absentBallot, to: [seat.isHeldVote, absence], about: seat.path)
      items.append(
        Item(seat: seat.seat.id, caster: nil, path: nil, stated: choice, choice: choice, isOfAbsent: false))
      heard.insert(seat.seat.id)
    }
    self.items = items
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
    let votes = Dictionary(seats.items.map { ($0.seat.id, $0.hasVote) }, uniquingKeysWith: { first, _ in first })
    var occurrences: [String: Int] = [:]
    for ballot in vote.entity.ballots {
      let name = ballot.pathName
      occurrences[name, default: 0] += 1
      let path = vote.path.appending("ballots").appending(name, occurrence: occurrences[name] ?? 1)
      let choice = recorder.stated(TraceValue(ballot.choice), at: path.appending("choice"))
      guard let caster = ballot.seat else {
        items.append(Item(seat: nil, caster: nil, path: path, stated: choice, choice: choice, isOfAbsent: false))
        continue
      }
      let seat = index[caster]?.substituteFor ?? caster
      let hasVote = votes[seat] ?? recorder.given(.truth(false))
      let isBarred = recorder.apply(
        .isBarred, to: [bars, recorder.given(.text(seat.text))] + interests, about: path)
      // Of a substitute who is not listed the absence of the member says nothing.
      let absence = caster == seat || quorum?.speaks(of: caster) == true ? absences[seat] : nil
      let isOfAbsent = absence != nil && ballot.choice != .notPresent && hasVote.value != .truth(false)
      let counted = recorder.apply(
        .countedBallot, to: [choice, hasVote, isBarred, absence ?? recorder.given(.none)], about: path)
      items.append(
        Item(seat: seat, caster: caster, path: path, stated: choice, choice: counted, isOfAbsent: isOfAbsent))
    }
    return items
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

  /// The ballot choices as they count, absences among them.
  var choices: [Figure] { items.map(\.choice) }

  /// The ballots of those who are stated as excused or absent.
  var ofAbsent: [DossierPath] { items.filter(\.isOfAbsent).compactMap(\.path).inOrder }

  /// The ballot that somebody cast.
  func item(castBy seat: Identifier<Seat>) -> Item? { items.first { $0.caster == seat } }
}
