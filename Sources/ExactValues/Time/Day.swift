/// A day of the calendar (*den*), without a time of day or a time zone.
///
/// Days reach from 0001-01-01 through 9999-12-31 in the Gregorian calendar, which is also used for the centuries before its
/// introduction.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
  private let number: Int32

  /// The earliest day, 0001-01-01.
  public static let first = Day(validNumber: -719_162)

  /// The latest day, 9999-12-31.
  public static let last = Day(validNumber: 2_932_896)

  private init(validNumber: Int) {
    number = Int32(truncatingIfNeeded: validNumber)
  }

  /// Makes the day that lies this many days after 1970-01-01, or `nil` outside the years 1…9999.
  public init?(dayNumber: Int) {
    guard (Day.first.dayNumber...Day.last.dayNumber).contains(dayNumber) else { return nil }
    self.init(validNumber: dayNumber)
  }

  /// Makes a day, or `nil` if the calendar has no such day, as it has no 30 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.lengthOfMonth(month, in: year)
    else { return nil }
    self.init(validYear: year, month: month, day: day)
  }

  /// The number of days since 1970-01-01; negative before it.
  public var dayNumber: Int { Int(number) }

  /// The year, 1…9999.
  public var year: Int { civil.year }

  /// The month, 1…12.
  public var month: Int { civil.month }

  /// The day of the month, 1…31.
  public var day: Int { civil.day }

  /// The day of the week, 1 for Monday through 7 for Sunday.
  public var weekday: Int {
    let sinceMonday = (dayNumber + 3) % 7  // 1970-01-01 was a Thursday
    return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1
  }

  /// The first day of the month.
  public var startOfMonth: Day { Day(validNumber: dayNumber - civil.day + 1) }

  /// The last day of the month.
  public var endOfMonth: Day {
    let (year, month, day) = civil
    return Day(validNumber: dayNumber - day + Day.lengthOfMonth(month, in: year))
  }

  /// The day that lies this many days later, earlier if negative; `nil` outside the years 1…9999.
  public func advanced(by days: Int) -> Day? {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? nil : Day(dayNumber: sum)
  }

  /// How many days later the other day lies; negative if it lies earlier.
  public func days(until other: Day) -> Int {
    other.dayNumber - dayNumber
  }

  /// The same day of the month that lies this many months later, or the last day of that month if it is shorter.
  ///
  /// One month after 31 January is 28 or 29 February. The result is `nil` outside the years 1…9999.
  public func monthsAdvanced(by months: Int) -> Day? {
    let (year, month, day) = civil
    let (total, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, total >= 12, total < 120_000 else { return nil }
    let (newYear, monthIndex) = total.quotientAndRemainder(dividingBy: 12)
    let newMonth = monthIndex + 1
    return Day(year: newYear, month: newMonth, day: min(day, Day.lengthOfMonth(newMonth, in: newYear)))
  }

  /// Whether the left day is earlier.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

// The calendar is counted in years that begin in March, so that the leap day is the last day of its year, and in eras of
// 400 years, which all have 146,097 days. The constant 719,468 is the number of days from 0000-03-01 to 1970-01-01.
extension Day {
  private init(validYear year: Int, month: Int, day: Int) {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear / 400
    let yearOfEra = marchYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(validNumber: era * 146_097 + dayOfEra - 719_468)
  }

  var civil: (year: Int, month: Int, day: Int) {
    let sinceEpoch = dayNumber + 719_468
    let era = sinceEpoch / 146_097
    let dayOfEra = sinceEpoch % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  private static func lengthOfMonth(_ month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
