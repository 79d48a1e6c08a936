import DossierCoding
import ExactValues
import PlanningModel

/// Who with a vote was present at a meeting or at one of its items.
///
/// A substitute stands in for one seat. A substitute who is not listed, who is a guest or of another body, or who is
/// said to have been there for several seats at once stands in for nobody surely: those seats are open.
struct MeetingPresence {
  private let meeting: Placed<Meeting>
  private let item: Placed<AgendaItem>?
  private let lines: [Identifier<Seat>: [(attendance: Attendance, path: DossierPath)]]
  /// The places of the meeting's items, in the order of the document.
  private let places: [Identifier<AgendaItem>: Int]
  private let lister: Figure?
  /// The substitutes that the lines of each seat name.
  private var named: [Identifier<Seat>: [Identifier<Seat>]]
  /// Those who cannot be taken for a substitute here.
  private var doubtful: Set<Identifier<Seat>>
  /// Where those are named as substitutes.
  private var unclear: [DossierPath]
  private let isSure: Figure
  private let isOpen: Figure

  /// - Complexity: O(lines of the attendance list, and items of the meeting where lines name items).
  init(
    at meeting: Placed<Meeting>, item: Placed<AgendaItem>?, in index: DossierIndex,
    recording recorder: inout some Recorder
  ) {
    self.meeting = meeting
    self.item = item
    var lines: [Identifier<Seat>: [(attendance: Attendance, path: DossierPath)]] = [:]
    var occurrences: [String: Int] = [:]
    for attendance in meeting.entity.attendances {
      let name = attendance.pathName
      occurrences[name, default: 0] += 1
      let path = meeting.path.appending("attendances").appending(name, occurrence: occurrences[name] ?? 1)
      if let seat = attendance.seat { lines[seat, default: []].append((attendance, path)) }
    }
    self.lines = lines
    let namesItems = meeting.entity.attendances.contains { $0.fromItem != nil || $0.toItem != nil }
    places =
      namesItems
      ? Dictionary(
        index.placed(index.agendaItemRows(of: meeting.entity.id)).enumerated().map { ($1.entity.id, $0) },
        uniquingKeysWith: { first, _ in first })
      : [:]
    if let item, !item.entity.present.isEmpty {
      lister = recorder.stated(TraceValue(item.entity.present), at: item.path.appending("present"))
    } else {
      lister = nil
    }
    isSure = recorder.given(.truth(true))
    isOpen = recorder.given(.none)
    named = [:]
    doubtful = []
    unclear = []
    guard meeting.entity.attendances.contains(where: { $0.substitute != nil }) else { return }
    let uses = Substitutions(of: lines, in: index) { [self] in covers($0) != false }
    named = uses.named
    doubtful = uses.doubtful(at: meeting.entity, in: index)
    unclear = uses.places.filter { doubtful.contains($0.substitute) }.map(\.path).inOrder
  }

  /// Whether the vote of each seat was present.
  func figures(of seats: BodySeats, recording recorder: inout some Recorder) -> [Figure] {
    var figures: [Figure] = []
    for seat in seats.items {
      let substitutes = seats.substitutes[seat.seat.id] ?? []
      if let lister {
        let sure = substitutes.filter { $0.canStandIn.value == .truth(true) }.map(\.seat)
        let open = substitutes.filter { $0.canStandIn.value == .none }.map(\.seat)
        let others = Set(sure + (named[seat.seat.id] ?? []))
        let names = recorder.given(TraceValue([seat.seat.id] + others.subtracting(doubtful).sorted()))
        let openNames = recorder.given(TraceValue(others.intersection(doubtful).union(open).sorted()))
        figures.append(
          recorder.apply(.isAmongPresent, to: [seat.isHeldVote, lister, names, openNames], about: seat.path))
        continue
      }
      var entries = (lines[seat.seat.id] ?? []).map { entry($0.attendance, at: $0.path, recording: &recorder) }
      var substituted: [Figure] = []
      for substitute in substitutes where substitute.canStandIn.value != .truth(false) {
        let isSubstitute = !doubtful.contains(substitute.seat) && substitute.canStandIn.value == .truth(true)
        for line in lines[substitute.seat] ?? [] {
          let own = entry(line.attendance, at: line.path, recording: &recorder)
          // That the substitute stayed away says nothing of the member.
          if own.value == .text("present") { substituted.append(isSubstitute ? own : isOpen) }
        }
      }
      // Nor does it contradict a substitute who came that the member is listed as excused.
      if substituted.contains(where: { $0.value == .text("present") }) {
        entries.removeAll { $0.value == .text("absent") }
      }
      entries += substituted
      figures.append(recorder.apply(.seatIsPresent, to: [seat.isHeldVote] + entries, about: seat.path))
    }
    return figures
  }

  private func entry(
    _ attendance: Attendance, at path: DossierPath, recording recorder: inout some Recorder
  ) -> Figure {
    let presence = recorder.stated(TraceValue(attendance.presence), at: path.appending("presence"))
    let substitute = recorder.stated(
      attendance.substitute.map { .text($0.text) } ?? .none, at: path.appending("substitute"))
    let guest = recorder.stated(attendance.isGuest.map { .truth($0) } ?? .none, at: path.appending("isGuest"))
    let covers = recorder.given(covers(attendance).map { .truth($0) } ?? .none)
    let canStandIn = attendance.substitute.map { doubtful.contains($0) } == true ? isOpen : isSure
    return recorder.apply(.attendanceEntry, to: [presence, substitute, guest, covers, canStandIn], about: path)
  }

  /// Whether the items of a line include the item that is asked about; a whole meeting is more than some of its items.
  private func covers(_ attendance: Attendance) -> Bool? {
    guard attendance.fromItem != nil || attendance.toItem != nil else {
      return attendance.presence == .partlyPresent ? nil : true
    }
    guard let item, let place = places[item.entity.id] else { return nil }
    let from = attendance.fromItem.map { places[$0] } ?? 0
    let to = attendance.toItem.map { places[$0] } ?? places.count
    if let from, place < from { return false }
    if let to, place > to { return false }
    return from == nil || to == nil ? nil : true
  }

  /// The number of members with a vote that is stated for the item.
  func statedCount(recording recorder: inout some Recorder) -> Figure {
    guard let item else { return recorder.given(.none) }
    return recorder.stated(
      TraceValue(item.entity.presentCount), at: item.path.appending("presentCount"))
  }

  /// That some cannot be taken for the substitutes that they are said to be.
  func remarks(on seats: BodySeats) -> [Reason] {
    let present = Set(item?.entity.present ?? [])
    let open = seats.substitutes.values.joined().filter { substitute in
      substitute.canStandIn.value == .none && (lines[substitute.seat] != nil || present.contains(substitute.seat))
    }
    let paths = (unclear + open.flatMap(\.settledBy)).inOrder
    guard !paths.isEmpty else { return [] }
    return [Reason(Message("procedure.substituteUnclear", ["count": .count(paths.count)]), settledBy: paths)]
  }

  /// Whether it is stated of a seat whether somebody was present: by a list of those present, or by a line of its own.
  func speaks(of seat: Identifier<Seat>) -> Bool { lister != nil || lines[seat] != nil }

  /// The path whose statement would settle who was present.
  var settledBy: DossierPath { item?.path.appending("present") ?? meeting.path.appending("attendances") }
}

extension Placed where E == Meeting {
  /// When the meeting was held, else when it was announced or scheduled for.
  func time(recording recorder: inout some Recorder) -> Figure {
    let times = [("held", entity.held), ("announced", entity.announced), ("scheduled", entity.scheduled)].map {
      recorder.stated(TraceValue($0.1), at: path.appending($0.0))
    }
    return recorder.apply(.firstStated, to: times, about: path)
  }

  /// Why the time of the meeting is not known.
  var reasonOfTime: Reason {
    Reason(Message("procedure.noTime"), settledBy: ["held", "announced", "scheduled"].map { path.appending($0) })
  }

  /// The one body that is meant, where only one can be.
  func body(_ asked: Identifier<Body>?) -> Identifier<Body>? {
    if let asked { return entity.bodies.isEmpty || entity.bodies.contains(asked) ? asked : nil }
    return Set(entity.bodies).count == 1 ? entity.bodies.first : nil
  }
}

extension TraceValue {
  /// A truth value that may also be withheld or not due, as the dossier states it.
  init(_ stated: Stated<Bool>) {
    switch stated {
    case .notStated: self = .none
    case .value(let truth): self = .truth(truth)
    default: self = .text(RawJSON(stated).text)
    }
  }
}
