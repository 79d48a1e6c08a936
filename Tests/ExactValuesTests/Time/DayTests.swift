import ExactValues
import Testing

@Suite("Days")
struct DayTests {
  @Test("Every day from 1583 through 2200 is read back from its ISO text and its number")
  func everyDay() throws {
    var expected = try #require(Day(year: 1583, month: 1, day: 1))
    var weekday = expected.weekday
    for year in 1583...2200 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (index, length) in lengths.enumerated() {
        for dayOfMonth in 1...length {
          let day = try #require(Day(year: year, month: index + 1, day: dayOfMonth))
          // Plain conditions: a million expectations would be slow.
          guard day == expected, day.year == year, day.month == index + 1, day.day == dayOfMonth,
            day.weekday == weekday,
            try Day(iso: day.description) == day, Day(dayNumber: day.dayNumber) == day,
            day.endOfMonth.day == length, day.startOfMonth.day == 1
          else {
            Issue.record("\(day)")
            return
          }
          expected = try #require(day.advanced(by: 1))
          weekday = weekday % 7 + 1
        }
        #expect(Day(year: year, month: index + 1, day: length + 1) == nil)
      }
    }
  }

  @Test("The epoch is a Thursday, and the calendar ends with the year 9999")
  func bounds() {
    #expect(Day(dayNumber: 0)?.description == "1970-01-01" && Day(dayNumber: 0)?.weekday == 4)
    #expect(Day.first.description == "0001-01-01" && Day.last.description == "9999-12-31")
    #expect(Day.first.weekday == 1 && Day.last.weekday == 5)
    #expect(Day.first.advanced(by: -1) == nil && Day.last.advanced(by: 1) == nil)
    #expect(Day.last.advanced(by: .max) == nil && Day.first.advanced(by: .min) == nil)
    #expect(Day.last.monthsAdvanced(by: .max) == nil && Day.first.monthsAdvanced(by: .min) == nil)
    #expect(Day.first.monthsAdvanced(by: -1) == nil && Day.last.monthsAdvanced(by: 1) == nil)
    #expect(Day.first.days(until: .last) == 3_652_058 && Day.last.days(until: .first) == -3_652_058)
    #expect(Day(year: .max, month: .min, day: .max) == nil && Day(dayNumber: .min) == nil)
  }

  @Test(
    "A month later is the same day or the last day of a shorter month",
    arguments: [
      ("2012-01-31", 1, "2012-02-29"), ("2013-01-31", 1, "2013-02-28"), ("2012-02-29", 12, "2013-02-28"),
      ("2012-02-29", 48, "2016-02-29"), ("2012-06-01", 24, "2014-06-01"), ("2012-03-31", -1, "2012-02-29"),
      ("2012-01-15", -13, "2010-12-15"), ("2012-01-15", 0, "2012-01-15"),
    ])
  func months(from: String, months: Int, expected: String) throws {
    #expect(try Day(iso: from).monthsAdvanced(by: months) == Day(iso: expected))
  }

  @Test("A day prints in Czech and in English")
  func languages() throws {
    let day = try Day(iso: "2012-06-01")
    #expect(day.czech == "1. 6. 2012" && day.english == "1 June 2012")
  }

  @Test(
    "ISO reading takes ten characters and nothing else",
    arguments: [
      ("", "empty"), ("2012-6-01", "malformed"), ("2012-06-1", "malformed"), ("2012-06-01 ", "malformed"),
      ("2012/06/01", "malformed"), ("+012-06-01", "malformed"), ("2012-02-30", "impossibleDate"),
      ("0000-01-01", "impossibleDate"), ("2012-13-01", "impossibleDate"), ("２012-01-01", "malformed"),
      ("1. 6. 2012", "malformed"),
    ])
  func strictISO(text: String, code: String) {
    #expect(throws: ParsingFault.self) { try Day(iso: text) }
    do throws(ParsingFault) { _ = try Day(iso: text) } catch { #expect(error.code.rawValue == code) }
  }

  @Test(
    "Czech forms of a day are read",
    arguments: [
      "2012-06-01", "1.6.2012", "1. 6. 2012", "01.06.2012", "1.\u{A0}6.\u{A0}2012", "1.6. 2012", " 1. 6. 2012 ",
      "1. června 2012", "1. červen 2012", "1.června 2012", "1. ČERVNA 2012", "1.\u{202F}C\u{30C}ervna\u{2009}2012",
    ])
  func accepted(text: String) throws {
    let (day, repairs) = try Day.reading(text)
    #expect(day.description == "2012-06-01" && repairs.isEmpty)
  }

  @Test("Months are read in both cases of the noun")
  func monthNames() throws {
    let names = [
      ("leden", "ledna"), ("únor", "února"), ("březen", "března"), ("duben", "dubna"), ("květen", "května"),
      ("červen", "června"), ("červenec", "července"), ("srpen", "srpna"), ("září", "září"), ("říjen", "října"),
      ("listopad", "listopadu"), ("prosinec", "prosince"),
    ]
    for (index, name) in names.enumerated() {
      #expect(try Day.reading("1. \(name.0) 2012").value.month == index + 1)
      #expect(try Day.reading("1. \(name.1.uppercased()) 2012").value.month == index + 1)
    }
  }

  @Test(
    "Ambiguous, foreign and impossible days are refused",
    arguments: [
      ("", "empty"), ("  \u{A0}", "empty"), ("30. 2. 2012", "impossibleDate"), ("31. června 2012", "impossibleDate"),
      ("2012-02-30", "impossibleDate"), ("1. 13. 2012", "impossibleDate"), ("0. 1. 2012", "impossibleDate"),
      ("1. 1. 0000", "impossibleDate"), ("6/1/2012", "foreignFormat"), ("06-01-2012", "foreignFormat"),
      ("2012/06/01", "foreignFormat"), ("1. 6. 12", "ambiguous"), ("1. 6.", "malformed"), ("1 6 2012", "malformed"),
      ("1. 6. 2012 v 10 h", "malformed"), ("1. May 2012", "malformed"), ("001. 6. 2012", "malformed"),
      ("1. 6. 02012", "malformed"), ("červen 2012", "malformed"), ("2012", "malformed"), ("dnes", "malformed"),
      ("2012-06", "malformed"), ("1.\n6. 2012", "malformed"), ("１. 6. 2012", "malformed"),
    ])
  func refused(text: String, code: String) {
    #expect(refusal(text, as: Day.self)?.rawValue == code)
  }

  @Test("A fault says what, where and what was expected")
  func faultText() {
    let fault = Written<Day>(text: "30. 2. 2012").fault
    #expect(fault?.position == 0)
    #expect(
      fault?.description
        == "\"30. 2. 2012\" (impossibleDate at byte 0): expected a day that the calendar has, of the years 1 to 9999")
  }
}
