import ExactValues

/// On which days a holiday falls.
@nonexhaustive
public enum HolidayDate: Sendable, Hashable {
  /// Every year on the same day, such as 28 October; a day that a year does not have gives none.
  case yearly(month: Int, day: Int)

  /// Every year this many days after Easter Sunday, before it if negative.
  case fromEaster(days: Int)

  /// Once.
  case once(Day)

  /// The day on which the holiday falls in a year, or `nil` if it has none there.
  ///
  /// - Parameter year: The year, 1…9999.
  /// - Returns: A day of that year.
  public func day(in year: Int) -> Day? {
    let day: Day? =
      switch self {
      case .yearly(let month, let day): Day(year: year, month: month, day: day)
      case .fromEaster(let days): Day.easterSunday(of: year)?.advanced(by: days)
      case .once(let day): day
      }
    // Far from Easter the sum may leave the year; such a day would be counted in the wrong one.
    return day?.year == year ? day : nil
  }
}
