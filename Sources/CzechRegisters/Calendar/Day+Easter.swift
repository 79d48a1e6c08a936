import ExactValues

extension Day {
  /// Easter Sunday (*Velikonoční neděle*) of a year by the Gregorian rule, or `nil` outside the years 1…9999.
  ///
  /// The day is counted in whole numbers from the epact and the Sunday letter, so it is exact for every year. Before
  /// 1583 it is the day that the Gregorian rule gives backwards, not the one that was kept.
  ///
  /// Source: the Gregorian computus of the bull *Inter gravissimas* (1582), in the arithmetic form that was printed in
  /// *Nature*, 20 April 1876, without an author.
  ///
  /// - Parameter year: The year.
  /// - Returns: A Sunday from 22 March through 25 April.
  public static func easterSunday(of year: Int) -> Day? {
    guard (1...9999).contains(year) else { return nil }
    let golden = year % 19
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let moonCorrection = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let exception = (golden + 11 * epact + 22 * toSunday) / 451
    let place = epact + toSunday - 7 * exception + 114
    return Day(year: year, month: place / 31, day: place % 31 + 1)
  }
}
