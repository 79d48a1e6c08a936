import CzechRegisters
import ExactValues
import Testing

@Suite("Easter")
struct EasterTests {
  @Test(
    "Easter Sunday of known years",
    arguments: [
      "1583-04-10", "1609-04-19", "1724-04-16", "1818-03-22", "1886-04-25", "1943-04-25", "1954-04-18", "1961-04-02",
      "1981-04-19", "2000-04-23", "2008-03-23", "2012-04-08", "2016-03-27", "2019-04-21", "2024-03-31", "2025-04-20",
      "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18", "2076-04-19", "2285-03-22",
    ])
  func known(text: String) throws {
    let day = try Day(iso: text)
    #expect(Day.easterSunday(of: day.year) == day)
  }

  @Test("In every year Easter is the Sunday after the full moon of the Gregorian tables")
  func everyYear() throws {
    for year in 1...9999 {
      let easter = try #require(Day.easterSunday(of: year))
      #expect(easter.weekday == 7 && easter == Self.byTheTables(year), "\(year)")
      let (first, last) = (Day(year: year, month: 3, day: 22), Day(year: year, month: 4, day: 25))
      #expect(try #require(first) <= easter && easter <= #require(last))
    }
  }

  /// The rule of Clavius in words: golden number, epact with its solar and lunar corrections, the paschal full moon, and
  /// the Sunday that follows it.
  private static func byTheTables(_ year: Int) -> Day? {
    let golden = year % 19 + 1
    let century = year / 100 + 1
    let solar = 3 * century / 4 - 12
    let lunar = (8 * century + 5) / 25 - 5
    var epact = (11 * golden + 20 + lunar - solar) % 30
    if epact < 0 { epact += 30 }
    if epact == 25 && golden > 11 || epact == 24 { epact += 1 }
    let place = 44 - epact < 21 ? 74 - epact : 44 - epact
    guard let fullMoon = Day(year: year, month: 3, day: 1)?.advanced(by: place - 1) else { return nil }
    return fullMoon.advanced(by: 7 - fullMoon.weekday % 7)
  }

  @Test("Years that the calendar does not have have no Easter", arguments: [0, -1, 10_000, Int.max, Int.min])
  func outOfRange(year: Int) {
    #expect(Day.easterSunday(of: year) == nil)
  }
}
