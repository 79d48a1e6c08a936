import ExactValues

/// How long before a meeting its invitation or its papers are to be sent.
///
/// The days that count are those from the sending through the meeting, without the ends that ``counting`` leaves out; a
/// day that is both sending and meeting counts only if both ends do. With working days only those among them count. The
/// notice is kept if they are at least ``length``. Sending after the meeting never keeps a notice, not even one of no
/// days.
public struct NoticePeriod: Sendable, Hashable {
  /// The number of days, 0 or more.
  public let length: Int

  /// The days in which it is counted.
  public let unit: CountedDays

  /// Which ends are counted.
  public let counting: NoticeCounting

  /// Makes a notice, or `nil` if the number of days is negative.
  ///
  /// - Parameters:
  ///   - length: The number of days.
  ///   - unit: The days in which it is counted.
  ///   - counting: Which ends are counted; neither unless the rules of procedure say otherwise.
  public init?(_ length: Int, _ unit: CountedDays, counting: NoticeCounting = .clearDays) {
    guard length >= 0 else { return nil }
    self.length = length
    self.unit = unit
    self.counting = counting
  }

  /// How many days of notice a sending gives.
  ///
  /// - Parameters:
  ///   - sending: The day of sending.
  ///   - meeting: The day of the meeting.
  ///   - calendar: The calendar of working days; calendar days do without it.
  /// - Returns: The number, 0 also for a sending after the meeting; bounded where the calendar covers only a part.
  /// - Complexity: For working days, the number of years times the number of holidays.
  public func daysGiven(sending: Day, meeting: Day, calendar: WorkingDays) -> Answer<Int> {
    guard let first = sending.advanced(by: counting.countsSendingDay ? 0 : 1),
      let last = meeting.advanced(by: counting.countsMeetingDay ? 0 : -1),
      let range = try? DayRange(first, through: last)
    else { return .known(0) }
    return switch unit {
    case .calendarDays: .known(range.count)
    case .workingDays: calendar.workingDays(in: range)
    }
  }

  /// Whether a sending keeps the notice.
  ///
  /// - Parameters:
  ///   - sending: The day of sending.
  ///   - meeting: The day of the meeting.
  ///   - calendar: The calendar of working days; calendar days do without it.
  /// - Returns: Unknown only where the days that the calendar does not cover would decide.
  /// - Complexity: For working days, the number of years times the number of holidays.
  public func isKept(sending: Day, meeting: Day, calendar: WorkingDays) -> Answer<Bool> {
    guard sending <= meeting else { return .known(false) }
    let given = daysGiven(sending: sending, meeting: meeting, calendar: calendar)
    switch given.content {
    case .known(let days): return .known(days >= length, remarks: given.reasons)
    case .bounded(let lower, let upper):
      if let lower, lower >= length { return .known(true, remarks: given.reasons) }
      if let upper, upper < length { return .known(false, remarks: given.reasons) }
      return .unknown(given.reasons)
    case .unknown: return .unknown(given.reasons)
    @unknown default: return .unknown(given.reasons)
    }
  }

  /// The last day on which a sending still keeps the notice; it need not be a working day.
  ///
  /// - Parameters:
  ///   - meeting: The day of the meeting.
  ///   - calendar: The calendar of working days; calendar days do without it.
  /// - Returns: The meeting itself for a notice of no days; unknown where the calendar does not reach far enough back.
  /// - Complexity: For working days, linear in the number of days passed.
  public func latestSending(for meeting: Day, calendar: WorkingDays) -> Answer<Day> {
    guard length > 0 else { return .known(meeting) }
    let outOfRange = Answer<Day>.unknown([Reason(Message("calendar.outOfRange", ["day": .day(meeting)]))])
    let firstCounted: Answer<Day>
    switch unit {
    case .calendarDays:
      let before = counting.countsMeetingDay ? length - 1 : length
      guard let day = meeting.advanced(by: -before) else { return outOfRange }
      firstCounted = .known(day)
    case .workingDays:
      guard counting.countsMeetingDay else {
        firstCounted = calendar.day(length, workingDaysBefore: meeting)
        break
      }
      let meetingCounts = calendar.isWorkingDay(meeting)
      guard let isWorkingDay = meetingCounts.value else { return .unknown(meetingCounts.reasons) }
      let earlier = calendar.day(isWorkingDay ? length - 1 : length, workingDaysBefore: meeting)
      // A notice of one day that the meeting itself makes up is confirmed no better than the meeting.
      firstCounted = earlier.value.map { .known($0, remarks: meetingCounts.reasons) } ?? earlier
    }
    guard let first = firstCounted.value else { return firstCounted }
    guard let sending = first.advanced(by: counting.countsSendingDay ? 0 : -1) else { return outOfRange }
    return .known(sending, remarks: firstCounted.reasons)
  }
}
