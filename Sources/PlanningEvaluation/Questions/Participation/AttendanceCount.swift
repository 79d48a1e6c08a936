import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``AttendanceQuestion``.
struct AttendanceCount {
  private struct Line {
    let seat: Seat
    let hasVote: Figure
    let isPresent: Figure
  }

  private let index: DossierIndex
  private let body: Placed<Body>
  private var lines: [Line] = []
  private var listed = 0
  private var unlisted: [DossierPath] = []
  private var undecided: [DossierPath] = []
  private var attendances: [Figure] = []
  private var recorded: Set<Identifier<Organisation>> = []

  init(of body: Placed<Body>, in index: DossierIndex) {
    self.body = body
    self.index = index
  }

  mutating func addMeetings(from: Day, through: Day, recording recorder: inout some Recorder) {
    for row in index.meetingRows(of: body.entity.id) {
      guard let meeting = index[row].map({ Placed(entity: $0, path: index.path(of: row)) }), wasHeld(meeting.entity)
      else { continue }
      let time = meeting.time(recording: &recorder)
      guard let range = try? DayRange(from, through: through) else { continue }
      switch time.value.statedTime?.isWithin(range).value {
      case true?: add(meeting, at: time, recording: &recorder)
      case false?: break
      case nil: undecided.append(meeting.path)
      }
    }
  }

  /// A meeting was held if that is said, or if a day or an attendance list says so; a schedule says nothing of it.
  private func wasHeld(_ meeting: Meeting) -> Bool {
    guard let outcome = meeting.outcome else { return meeting.held != nil || !meeting.attendances.isEmpty }
    return outcome == .held
  }

  private mutating func add(_ meeting: Placed<Meeting>, at time: Figure, recording recorder: inout some Recorder) {
    attendances.append(
      recorder.stated(TraceValue(meeting.entity.attendance), at: meeting.path.appending("attendance")))
    let seats = BodySeats(of: body, at: time, in: index, recording: &recorder)
    let own = Set(seats.items.map(\.seat.id))
    for line in meeting.entity.attendances where [.present, .partlyPresent].contains(line.presence) {
      let seat = line.seat.flatMap { index[$0] }
      recorded.formUnion([line.organisation, seat?.organisation].compactMap { $0 })
    }
    guard meeting.entity.attendances.contains(where: { $0.seat.map { own.contains($0) } ?? false }) else {
      unlisted.append(meeting.path)
      return
    }
    listed += 1
    let presence = MeetingPresence(at: meeting, item: nil, in: index, recording: &recorder)
    let figures = presence.figures(of: seats, recording: &recorder)
    lines += zip(seats.items, figures).map { Line(seat: $0.seat, hasVote: $0.hasVote, isPresent: $1) }
  }

  // MARK: The result

  func result(recording recorder: inout some Recorder) -> AttendanceResult {
    let total = share(of: lines, recording: &recorder)
    let sum = recorder.apply(attendances.isEmpty ? .countDecided : .sum, to: attendances, about: body.path)
    recorder.result(total.present, named: "present")
    recorder.result(total.seats, named: "seats")
    recorder.result(sum, named: "attendances")
    let noNumbers = Reason(
      Message("attendance.notStated"), settledBy: [DossierPath(Meeting.collectionName)])
    var result = AttendanceResult(
      body: body.entity.id, meetings: .known(listed), meetingsWithoutList: .known(unlisted.count),
      attendances: sum.countAnswer([noNumbers]))
    result.total = total.share
    result.sides = groups(by: { $0.side?.rawValue }, recording: &recorder) { share, name in
      share.side = Side(rawValue: name)
    }
    result.organisations = groups(by: { $0.organisation?.text }, recording: &recorder) { share, name in
      share.organisation = Identifier(name)
    }
    let seated = Set(index.seats(of: body.entity.id).compactMap(\.organisation))
    result.neverRecorded = seated.subtracting(recorded).sorted()
    let municipalities = Set(seated.compactMap { index[$0]?.municipality } + body.entity.municipalities)
    let came = Set(recorded.compactMap { index[$0]?.municipality })
    result.municipalitiesNeverRecorded = municipalities.subtracting(came).sorted { $0.rawValue < $1.rawValue }
    return result
  }

  private func groups(
    by name: (Seat) -> String?, recording recorder: inout some Recorder,
    _ label: (inout AttendanceShare, String) -> Void
  ) -> [AttendanceShare] {
    let named = lines.compactMap { line in name(line.seat).map { ($0, line) } }
    var result: [AttendanceShare] = []
    for (name, members) in Dictionary(grouping: named, by: { Identifier<Any>($0.0) }).sorted(by: { $0.key < $1.key }) {
      var share = share(of: members.map(\.1), recording: &recorder).share
      label(&share, name.text)
      result.append(share)
    }
    return result
  }

  private func share(
    of lines: [Line], recording recorder: inout some Recorder
  ) -> (share: AttendanceShare, present: Figure, seats: Figure) {
    let seats = recorder.apply(.countOfSeats, to: lines.map(\.hasVote), about: body.path)
    // Where seats with a vote are listed, nobody present is zero and not unknown.
    let counted = recorder.apply(
      seats.value == .none ? .countOfSeats : .countPossible, to: lines.map(\.isPresent), about: body.path)
    let share = recorder.apply(.shareOfNumbers, to: [counted, seats], about: body.path)
    return (
      AttendanceShare(
        present: counted.countAnswer(reasons), seats: seats.countAnswer(reasons),
        share: share.value.ratioValue.map { .known($0) } ?? .unknown(reasons)),
      counted, seats
    )
  }

  private var reasons: [Reason] {
    if lines.isEmpty {
      return [Reason(Message("attendance.noLists"), settledBy: unlisted.map { $0.appending("attendances") }.orMeetings)]
    }
    return [
      Reason(
        Message("attendance.open"),
        settledBy: [DossierPath(Meeting.collectionName), DossierPath(Seat.collectionName)])
    ]
  }

  /// What should be said beside the numbers.
  var remarks: [Reason] {
    var remarks: [Reason] = []
    if !unlisted.isEmpty {
      remarks.append(
        Reason(
          Message("attendance.listsMissing", ["count": .count(unlisted.count)]),
          settledBy: unlisted.map { $0.appending("attendances") }.inOrder))
    }
    if !undecided.isEmpty {
      remarks.append(
        Reason(Message("attendance.timesUndecided", ["count": .count(undecided.count)]), settledBy: undecided.inOrder))
    }
    return remarks
  }
}

extension [DossierPath] {
  /// These paths in order, or where meetings are kept.
  fileprivate var orMeetings: [DossierPath] { isEmpty ? [DossierPath(Meeting.collectionName)] : inOrder }
}

extension TraceValue {
  /// The ratio, if it is one.
  var ratioValue: Ratio? { if case .ratio(let ratio) = self { ratio } else { nil } }
}
