import ExactValues

/// A calendar of working days (*pracovní dny*): which days are none, and over which time that is known.
///
/// ``czech`` follows the law; an embedder makes calendars of its own, or adds days off to that one.
public struct WorkingDays: Sendable, Hashable {
  /// The holidays, of which several may fall on one day, as two do on 1 January.
  public let holidays: [Holiday]

  /// The days of the week that are no working days, 1 for Monday through 7 for Sunday.
  public let restDays: Set<Int>

  /// The days that the calendar covers; about others it answers unknown.
  public let validity: Validity

  /// The last day for which the holidays were compared with the law, or `nil` if they need no such remark.
  ///
  /// Answers that touch later days are known, but say so.
  public let confirmedThrough: Day?

  /// Makes a calendar.
  ///
  /// - Parameters:
  ///   - holidays: The holidays.
  ///   - restDays: The days of the week that are no working days, 1 for Monday through 7 for Sunday.
  ///   - validity: The days that the calendar covers.
  ///   - confirmedThrough: The last day for which the holidays were compared with the law.
  public init(
    holidays: [Holiday], restDays: Set<Int> = [6, 7], validity: Validity = .always, confirmedThrough: Day? = nil
  ) {
    self.holidays = holidays
    self.restDays = restDays
    self.validity = validity
    self.confirmedThrough = confirmedThrough
  }

  /// This calendar with more days off, such as those of an office.
  ///
  /// - Parameter holidays: The days off to add.
  /// - Returns: A calendar of the same validity.
  public func adding(_ holidays: [Holiday]) -> WorkingDays {
    WorkingDays(
      holidays: self.holidays + holidays, restDays: restDays, validity: validity, confirmedThrough: confirmedThrough)
  }

  /// The holidays that fall on a day, in their order in the calendar.
  ///
  /// - Parameter day: The day, covered or not.
  /// - Returns: Perhaps several; none also where the calendar knows of none.
  /// - Complexity: Linear in the number of holidays.
  public func holidays(on day: Day) -> [Holiday] {
    let year = day.year
    return holidays.filter { $0.day(in: year) == day }
  }

  /// Whether a day is a working day; unknown for a day that the calendar does not cover.
  ///
  /// - Parameter day: The day.
  /// - Returns: Known or unknown, with a remark for days after ``confirmedThrough``.
  /// - Complexity: Linear in the number of holidays.
  public func isWorkingDay(_ day: Day) -> Answer<Bool> {
    guard validity.contains(day) else { return .unknown([notCovered(day)]) }
    return .known(!restDays.contains(day.weekday) && holidays(on: day).isEmpty, remarks: remarks(through: day))
  }

  /// How many of the days of a range are working days.
  ///
  /// Where the calendar covers only a part, the answer is bounded: none or all of the other days may be working days.
  ///
  /// - Parameter range: The days, both ends included.
  /// - Returns: The number, 0 or more.
  /// - Complexity: The number of years times the number of holidays.
  public func workingDays(in range: DayRange) -> Answer<Int> {
    guard let covered = coverage(of: range) else {
      return .bounded(lower: 0, upper: range.count, reasons: [notCovered(range.first)])
    }
    let count = count(in: covered)
    let missing = range.count - covered.count
    guard missing == 0 else {
      let day = covered.first > range.first ? range.first : range.last
      return .bounded(
        lower: count, upper: count + missing, reasons: [notCovered(day)] + remarks(through: covered.last))
    }
    return .known(count, remarks: remarks(through: range.last))
  }

  /// How many working days lie strictly between two days, neither of which is counted.
  ///
  /// - Parameters:
  ///   - day: One of the days.
  ///   - other: The other one, later or earlier.
  /// - Returns: The number, 0 for neighbouring days and for the same day twice.
  /// - Complexity: The number of years times the number of holidays.
  public func workingDays(between day: Day, and other: Day) -> Answer<Int> {
    guard let first = min(day, other).advanced(by: 1), let last = max(day, other).advanced(by: -1),
      let range = try? DayRange(first, through: last)
    else { return .known(0) }
    return workingDays(in: range)
  }

  private func coverage(of range: DayRange) -> DayRange? {
    try? DayRange(max(range.first, validity.from ?? .first), through: min(range.last, validity.through ?? .last))
  }

  private func count(in range: DayRange) -> Int {
    let (weeks, rest) = range.count.quotientAndRemainder(dividingBy: 7)
    let workdays = Set(1...7).subtracting(restDays)
    let firstWeekday = range.first.weekday
    let inRest = (0..<rest).count { workdays.contains((firstWeekday - 1 + $0) % 7 + 1) }
    let off = (range.first.year...range.last.year).reduce(0) { sum, year in
      sum + daysOff(in: year).count { range.contains($0) }
    }
    return weeks * workdays.count + inRest - off
  }

  /// The days of a year that only a holiday makes free.
  func daysOff(in year: Int) -> Set<Day> {
    Set(holidays.compactMap { $0.day(in: year) }.filter { !restDays.contains($0.weekday) })
  }

  func remarks(through day: Day) -> [Reason] {
    guard let confirmedThrough, day > confirmedThrough else { return [] }
    return [Reason(Message("calendar.unconfirmed", ["through": .day(confirmedThrough)]))]
  }

  func notCovered(_ day: Day) -> Reason {
    Reason(Message("calendar.notCovered", ["day": .day(day)]))
  }
}
