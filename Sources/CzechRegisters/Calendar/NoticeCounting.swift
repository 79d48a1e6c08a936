/// Which of the two ends of a notice are counted.
///
/// Rules of procedure say "at least seven days before the meeting" and mostly leave open whether the day of sending and
/// that of the meeting belong to the seven.
public struct NoticeCounting: Sendable, Hashable {
  /// Whether the day on which the invitation was sent is counted.
  public let countsSendingDay: Bool

  /// Whether the day of the meeting is counted.
  public let countsMeetingDay: Bool

  /// Neither end is counted, so the days lie wholly between sending and meeting.
  ///
  /// This is the default, and the strictest.
  public static let clearDays = NoticeCounting(countsSendingDay: false, countsMeetingDay: false)

  /// The day of sending is not counted, that of the meeting is, as a term that ends on its last day.
  public static let throughMeetingDay = NoticeCounting(countsSendingDay: false, countsMeetingDay: true)

  /// Both ends are counted.
  public static let bothDays = NoticeCounting(countsSendingDay: true, countsMeetingDay: true)

  /// Says which ends are counted.
  ///
  /// - Parameters:
  ///   - countsSendingDay: Whether the day on which the invitation was sent is counted.
  ///   - countsMeetingDay: Whether the day of the meeting is counted.
  public init(countsSendingDay: Bool, countsMeetingDay: Bool) {
    self.countsSendingDay = countsSendingDay
    self.countsMeetingDay = countsMeetingDay
  }
}
