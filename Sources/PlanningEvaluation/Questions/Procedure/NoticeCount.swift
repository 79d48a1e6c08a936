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
    let terms = rules.terms(what, recording: &recorder)
    let days = Self.lastDays(what, terms.value.elements, time.value.statedTime, context.workingDays)
    lastDay = days.sure
    let open = Self.open(what, meeting, time.value.statedTime, in: rules)
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
    if terms.value == .none {
      reasons = rules.reasons("notices") { $0.states(what) }
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
    let waivers = Set(terms.value.elements.map { $0.elements.last ?? .none })
    isWaivable =
      (waivers.count == 1 ? waivers.first?.truthValue : nil).map { .known($0) }
      ?? .unknown([
        Reason(Message("notice.waiverNotStated"), settledBy: [DossierPath(RulesOfProcedure.collectionName)])
      ])
  }

  /// Why the last day in time is open: rules state several terms, do not say how the ends count, or the day of the
  /// meeting is not stated.
  private static func open(
    _ what: NoticeKind, _ meeting: Placed<Meeting>, _ time: StatedTime?, in rules: RulesInForce
  ) -> [Reason] {
    var counting: [DossierPath] = []
    let terms = rules.stated(what)
    for (notice, path) in terms where what != .minutes && what != .objections {
      if notice.countsSendingDay == nil { counting.append(path.appending("countsSendingDay")) }
      if notice.countsMeetingDay == nil { counting.append(path.appending("countsMeetingDay")) }
    }
    var reasons: [Reason] = []
    if Set(terms.map { [$0.notice.unit.rawValue, "\($0.notice.count)"] }).count > 1 {
      reasons.append(Reason(Message("notice.termsDiffer"), settledBy: terms.map(\.path).inOrder))
    }
    if !counting.isEmpty {
      reasons.append(Reason(Message("notice.countingNotStated"), settledBy: counting.inOrder))
    }
    if let time, time.earliest != time.latest {
      reasons.append(
        Reason(Message("notice.meetingDayNotStated"), settledBy: meeting.reasonOfTime.settledBy))
    }
    return reasons
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

  /// The last days that are in time by all of the terms and by any of them, in words of this module.
  ///
  /// Where terms differ nothing says which of them holds. A term whose last day is not known leaves both open.
  private static func lastDays(
    _ what: NoticeKind, _ terms: [TraceValue], _ time: StatedTime?, _ calendar: WorkingDays
  ) -> (sure: Answer<Day>, mild: Answer<Day>) {
    let all = terms.map { lastDays(what, $0, time, calendar) }
    let unknown: Answer<Day> = .unknown([noTerm])
    func last(_ days: [Answer<Day>], _ isBetter: (Day, Day) -> Bool) -> Answer<Day> {
      let open = days.filter { $0.value == nil }
      guard open.isEmpty, var best = days.first else {
        let outside = open.map(\.inOwnWords).first { $0.reasons != unknown.reasons }
        return outside ?? unknown
      }
      for day in days.dropFirst() {
        guard let value = day.value, let found = best.value else { continue }
        // Of equal days the one that is remarked on stands for both.
        if isBetter(value, found) || value == found && best.reasons.isEmpty { best = day }
      }
      return best.inOwnWords
    }
    return (last(all.map(\.sure), <), last(all.map(\.mild), >))
  }

  /// The last days that are in time by one term: surely, and at most.
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
