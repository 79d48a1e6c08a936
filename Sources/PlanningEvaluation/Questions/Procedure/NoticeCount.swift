import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``NoticeQuestion``; the question about what is due counts by it too.
struct NoticeCount {
  let rules: RulesInForce
  let lastDay: Answer<Day>
  /// The last day in time, between the strictest and the mildest that the rules and the meeting's time allow.
  let bounds: Answer<Day>
  let isKept: Figure
  let isWaivable: Answer<Bool>
  let reasons: [Reason]

  init(
    _ what: NoticeKind, of meeting: Placed<Meeting>, for body: Identifier<Body>, in index: DossierIndex,
    _ context: EvaluationContext, recording recorder: inout some Recorder
  ) {
    let time = meeting.time(recording: &recorder)
    let rules = RulesInForce(of: body, at: time, in: index, recording: &recorder)
    self.rules = rules
    let term = Self.term(what, in: rules, recording: &recorder)
    let found = Self.lastDays(what, term.value, time.value.statedTime, context.workingDays)
    let days = (sure: found.sure.inOwnWords, mild: found.mild.inOwnWords)
    lastDay = days.sure
    let open = Self.open(what, meeting, time.value.statedTime, in: rules, index)
    bounds = days.sure.through(days.mild, open)
    let done = Self.done(what, meeting, recording: &recorder)
    let subject = DossierPath("calendar").appending(what.rawValue)
    let citation = Self.calendar
    isKept = recorder.apply(
      .noticeIsKept,
      to: [
        done.figure, recorder.registered(TraceValue(days.sure), about: subject, citation: citation),
        recorder.registered(TraceValue(days.mild), about: subject, citation: citation), done.doneBy,
      ], about: meeting.path)
    if term.value == .none {
      reasons = rules.reasons("notices") { $0.notice(what) != nil }
    } else if time.value == .none {
      reasons = [meeting.reasonOfTime]
    } else if done.figure.value == .none && done.doneBy.value == .none {
      reasons = [Reason(Message("notice.notStated"), settledBy: [done.path])]
    } else if days.sure.value == nil, !days.sure.reasons.isEmpty {
      reasons = days.sure.reasons
    } else {
      reasons = [
        Reason(
          Message("notice.undecided"),
          settledBy: ([done.path] + open.flatMap(\.settledBy)).inOrder)
      ]
    }
    isWaivable =
      term.value.elements.last?.truthValue.map { .known($0) }
      ?? .unknown([
        Reason(Message("notice.waiverNotStated"), settledBy: [DossierPath(RulesOfProcedure.collectionName)])
      ])
  }

  /// Why the last day in time is open: how the ends count is not stated, or the day of the meeting is not.
  private static func open(
    _ what: NoticeKind, _ meeting: Placed<Meeting>, _ time: StatedTime?, in rules: RulesInForce, _ index: DossierIndex
  ) -> [Reason] {
    var counting: [DossierPath] = []
    for rule in rules.stating({ $0.notice(what) != nil }) where what != .minutes && what != .objections {
      guard let notice = index[rule]?.notice(what) else { continue }
      let path = RulesOfProcedure.path(of: rule).appending("notices").appending(notice.pathName)
      if notice.countsSendingDay == nil { counting.append(path.appending("countsSendingDay")) }
      if notice.countsMeetingDay == nil { counting.append(path.appending("countsMeetingDay")) }
    }
    var reasons: [Reason] = []
    if !counting.isEmpty {
      reasons.append(Reason(Message("notice.countingNotStated"), settledBy: counting.inOrder))
    }
    if let time, time.earliest != time.latest {
      reasons.append(
        Reason(Message("notice.meetingDayNotStated"), settledBy: meeting.reasonOfTime.settledBy))
    }
    return reasons
  }

  /// The term as a list: the number, the unit, whether the ends count, whether it may be waived.
  private static func term(
    _ what: NoticeKind, in rules: RulesInForce, recording recorder: inout some Recorder
  ) -> Figure {
    rules.figure(recording: &recorder) { rule, recorder in
      guard let notice = rule.entity.notice(what) else { return recorder.given(.none) }
      let path = rule.path.appending("notices").appending(notice.pathName)
      func truth(_ value: Bool?) -> TraceValue { value.map { .truth($0) } ?? .none }
      return recorder.apply(
        .listed,
        to: [
          recorder.stated(.count(notice.count), at: path.appending("count")),
          recorder.stated(TraceValue(notice.unit), at: path.appending("unit")),
          recorder.stated(truth(notice.countsSendingDay), at: path.appending("countsSendingDay")),
          recorder.stated(truth(notice.countsMeetingDay), at: path.appending("countsMeetingDay")),
          recorder.stated(truth(notice.isWaivable), at: path.appending("isWaivable")),
        ], about: path)
    }
  }

  /// When it was done, and a time by which it was surely done.
  private static func done(
    _ what: NoticeKind, _ meeting: Placed<Meeting>, recording recorder: inout some Recorder
  ) -> (figure: Figure, doneBy: Figure, path: DossierPath) {
    switch what {
    case .invitation:
      let path = meeting.path.appending("invitationSent")
      return (recorder.stated(TraceValue(meeting.entity.invitationSent), at: path), recorder.given(.none), path)
    case .publication:
      let path = meeting.path.appending("published")
      return (recorder.stated(TraceValue(meeting.entity.published), at: path), recorder.given(.none), path)
    case .minutes:
      let path = meeting.path.appending("minutes")
      let minutes = meeting.entity.minutes
      let later = [("sent", minutes?.sent), ("approved", minutes?.approved), ("published", minutes?.published)].map {
        recorder.stated(TraceValue($0.1), at: path.appending($0.0))
      }
      return (
        recorder.stated(TraceValue(minutes?.made), at: path.appending("made")),
        recorder.apply(.firstStated, to: later, about: meeting.path), path.appending("made")
      )
    default: return (recorder.given(.none), recorder.given(.none), meeting.path)
    }
  }

  /// The last days that are in time: surely, and at most.
  private static func lastDays(
    _ what: NoticeKind, _ term: TraceValue, _ time: StatedTime?, _ calendar: WorkingDays
  ) -> (sure: Answer<Day>, mild: Answer<Day>) {
    let nothing: (sure: Answer<Day>, mild: Answer<Day>) = (.unknown([noTerm]), .unknown([noTerm]))
    let members = term.elements
    guard members.count == 5, let length = members[0].countValue,
      let unit = members[1].textValue.flatMap({ unit(NoticeUnit(rawValue: $0)) })
    else { return nothing }
    guard what != .minutes && what != .objections else {
      func due(_ day: Day?) -> Answer<Day> {
        guard let day else { return .unknown([noTerm]) }
        if unit == .workingDays { return calendar.day(max(0, length), workingDaysAfter: day) }
        return day.advanced(by: max(0, length)).map { .known($0) } ?? .unknown([noTerm])
      }
      return (due(time?.earliest), due(time?.latest))
    }
    func last(_ day: Day?, countsUnstated: Bool) -> Answer<Day> {
      let counting = NoticeCounting(
        countsSendingDay: members[2].truthValue ?? countsUnstated,
        countsMeetingDay: members[3].truthValue ?? countsUnstated)
      guard let day, let period = NoticePeriod(length, unit, counting: counting) else { return .unknown([noTerm]) }
      return period.latestSending(for: day, calendar: calendar)
    }
    return (last(time?.earliest, countsUnstated: false), last(time?.latest, countsUnstated: true))
  }

  private static func unit(_ unit: NoticeUnit) -> CountedDays? {
    switch unit {
    case .calendarDays: .calendarDays
    case .workingDays: .workingDays
    default: nil
    }
  }

  private static let noTerm = Reason(Message("notice.noTerm"))
  private static let calendar = Citation(
    work: "Calendar of working days", place: "Act 245/2000 Coll.", verification: .computed)
}

extension TraceValue {
  /// A day, where it is known.
  fileprivate init(_ day: Answer<Day>) { self = day.value.map { .day($0) } ?? .none }
}

extension Answer<Day> {
  /// The days from this one through another one, and why they differ.
  fileprivate func through(_ last: Answer<Day>, _ open: [Reason]) -> Answer<Day> {
    if let value, value == last.value { return self }
    guard value != nil || last.value != nil else { return self }
    let unique = reasons.filter { !last.reasons.contains($0) } + last.reasons
    return .bounded(lower: value, upper: last.value, reasons: open + unique)
  }

  /// The same day, with what the calendar of working days says of it in words of this module.
  fileprivate var inOwnWords: Answer<Day> {
    let isOfCalendar = reasons.contains { $0.message.key.rawValue.hasPrefix("calendar.") }
    guard let value else { return isOfCalendar ? .unknown([Reason(Message("notice.outsideCalendar"))]) : self }
    return .known(value, remarks: isOfCalendar ? [Reason(Message("notice.calendarUnconfirmed"))] : [])
  }
}
