import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``AttendanceQuestion``.
struct AttendanceCount {
  /// A number of meetings, of which some may lie outside the period.
  private struct Bounds {
    var sure = 0
    var open = 0

    mutating func add(isSure: Bool) { if isSure { sure += 1 } else { open += 1 } }
  }

  private struct Line {
    let seat: Seat
    let hasVote: Figure
    let isPresent: Figure
  }

  private let index: DossierIndex
  private let body: Placed<Body>
  private var lines: [Line] = []
  private var listed = Bounds()
  private var withoutList = Bounds()
  private var unlisted: [DossierPath] = []
  private var undecided: [DossierPath] = []
  private var joint: [DossierPath] = []
  private var attendances: [Figure] = []
  /// Where somebody is named who cannot be taken for a substitute.
  private var substitutes: [DossierPath] = []
  /// Those of which nobody knows how many belong to the body and the period.
  private var openAttendances: [Figure] = []
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
      case true?: add(meeting, at: time, isSure: true, recording: &recorder)
      case false?: break
      case nil:
        undecided.append(meeting.path)
        add(meeting, at: time, isSure: false, recording: &recorder)
      }
    }
  }

  /// A meeting was held if that is said, or if a day or somebody present says so; a schedule says nothing of it, and
  /// neither do excuses, which come before a meeting.
  private func wasHeld(_ meeting: Meeting) -> Bool {
    guard let outcome = meeting.outcome else {
      return meeting.held != nil || meeting.attendances.contains { Self.came.contains($0.presence) }
    }
    return outcome == .held
  }

  private static let came: Set<Presence> = [.present, .partlyPresent]

  private mutating func add(
    _ meeting: Placed<Meeting>, at time: Figure, isSure: Bool, recording recorder: inout some Recorder
  ) {
    let stated = recorder.stated(
      TraceValue(meeting.entity.attendanceCount), at: meeting.path.appending("attendanceCount"))
    let isJoint = Set(meeting.entity.bodies).count > 1
    if isJoint { joint.append(meeting.path) }
    if isSure && !isJoint { attendances.append(stated) } else { openAttendances.append(stated) }
    let seats = BodySeats(of: body, at: time, in: index, recording: &recorder)
    let own = Set(seats.items.map(\.seat.id))
    for line in meeting.entity.attendances where Self.came.contains(line.presence) {
      let seat = line.seat.flatMap { index[$0] }
      recorded.formUnion([line.organisation, seat?.organisation].compactMap { $0 })
    }
    guard meeting.entity.attendances.contains(where: { $0.seat.map { own.contains($0) } ?? false }) else {
      unlisted.append(meeting.path)
      withoutList.add(isSure: isSure)
      return
    }
    listed.add(isSure: isSure)
    let presence = MeetingPresence(at: meeting, item: nil, in: index, recording: &recorder)
    let figures = seats.withVotes(presence.figures(of: seats, recording: &recorder), recording: &recorder)
    substitutes += presence.remarks(on: seats).flatMap(\.settledBy)
    for (item, figure) in zip(seats.items, figures) {
      guard !isSure else {
        lines.append(Line(seat: item.seat, hasVote: item.hasVote, isPresent: figure))
        continue
      }
      let belongs = recorder.given(.none)
      lines.append(
        Line(
          seat: item.seat, hasVote: recorder.apply(.allTrue, to: [item.hasVote, belongs], about: item.path),
          isPresent: recorder.apply(.allTrue, to: [figure, belongs], about: item.path)))
    }
  }

  // MARK: The result

  func result(recording recorder: inout some Recorder) -> AttendanceResult {
    let total = share(of: lines, recording: &recorder)
    let sum = attendanceSum(recording: &recorder)
    recorder.result(total.present, named: "present")
    recorder.result(total.seats, named: "seats")
    recorder.result(sum, named: "attendances")
    var openReasons = [Reason(Message("attendance.notStated"), settledBy: [DossierPath(Meeting.collectionName)])]
    if (attendances + openAttendances).allSatisfy({ $0.value != .none }), !openAttendances.isEmpty { openReasons = [] }
    if !joint.isEmpty { openReasons.append(Reason(Message("attendance.joint"), settledBy: joint.inOrder)) }
    if !undecided.isEmpty { openReasons.append(timesUndecided) }
    var result = AttendanceResult(
      body: body.entity.id, meetings: answer(listed), meetingsWithoutList: answer(withoutList),
      attendances: sum.countAnswer(openReasons))
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

  /// The attendance that is the body's in the period, and as much more as may be.
  private func attendanceSum(recording recorder: inout some Recorder) -> Figure {
    if openAttendances.isEmpty {
      return recorder.apply(attendances.isEmpty ? .countDecided : .sum, to: attendances, about: body.path)
    }
    let sure = recorder.apply(.sum, to: attendances, about: body.path)
    let open = recorder.apply(.sum, to: openAttendances, about: body.path)
    return recorder.apply(.countWithOpen, to: [sure, open], about: body.path)
  }

  private func answer(_ number: Bounds) -> Answer<Int> {
    number.open == 0
      ? .known(number.sure)
      : .bounded(lower: number.sure, upper: number.sure + number.open, reasons: [timesUndecided])
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
    let open = Reason(
      Message("attendance.open"), settledBy: [DossierPath(Meeting.collectionName), DossierPath(Seat.collectionName)])
    return undecided.isEmpty ? [open] : [open, timesUndecided]
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
      remarks.append(timesUndecided)
    }
    if !substitutes.isEmpty {
      let paths = substitutes.inOrder
      remarks.append(
        Reason(Message("procedure.substituteUnclear", ["count": .count(paths.count)]), settledBy: paths))
    }
    return remarks
  }

  private var timesUndecided: Reason {
    Reason(Message("attendance.timesUndecided", ["count": .count(undecided.count)]), settledBy: undecided.inOrder)
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
