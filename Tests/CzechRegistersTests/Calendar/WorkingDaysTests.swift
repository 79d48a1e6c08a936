import CzechRegisters
import ExactValues
import Testing

@Suite("Working days")
struct WorkingDaysTests {
  private static let czech = WorkingDays.czech

  @Test("In 2025 the law names thirteen days off, and two holidays fall on 1 January")
  func holidaysOf2025() throws {
    let expected = [
      "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-01", "2025-05-08", "2025-07-05", "2025-07-06", "2025-09-28",
      "2025-10-28", "2025-11-17", "2025-12-24", "2025-12-25", "2025-12-26",
    ]
    #expect(Set(Self.czech.holidays.compactMap { $0.day(in: 2025)?.description }) == Set(expected))
    #expect(Self.czech.holidays(on: try Day(iso: "2025-01-01")).map(\.kind) == [.state, .other])
    #expect(Self.czech.holidays(on: try Day(iso: "2025-04-18")).map(\.name) == ["Velký pátek"])
    #expect(Self.czech.holidays.count == 14)
    #expect(Self.czech.holidays.filter { $0.kind == .state }.count == 7)
  }

  @Test(
    "Weekends and holidays are no working days, other days are",
    arguments: [
      ("2025-07-04", true), ("2025-07-05", false), ("2025-07-07", true), ("2025-10-28", false), ("2024-12-23", true),
      ("2024-12-24", false), ("2024-12-27", true), ("2015-04-03", true), ("2016-03-25", false),
      ("2015-04-06", false), ("2014-04-18", true), ("2000-08-09", true), ("2000-09-28", false), ("2024-06-30", false),
    ])
  func isWorkingDay(text: String, expected: Bool) throws {
    let answer = Self.czech.isWorkingDay(try Day(iso: text))
    #expect(answer == .known(expected))
  }

  @Test("Before the Act, nothing is known; after the last look at the law, the answer says so")
  func limits() throws {
    let before = Self.czech.isWorkingDay(try Day(iso: "2000-08-08"))
    #expect(!before.isKnown && before.reasons.map(\.message.key.rawValue) == ["calendar.notCovered"])
    #expect(!Self.czech.isWorkingDay(try Day(iso: "1999-12-25")).isKnown)
    let later = Self.czech.isWorkingDay(try Day(iso: "2027-03-26"))
    #expect(later.value == false && later.reasons.map(\.message.key.rawValue) == ["calendar.unconfirmed"])
    #expect(Self.czech.isWorkingDay(try Day(iso: "2025-12-05")).reasons.isEmpty)
  }

  @Test(
    "Working days of whole years, as labour calendars print them",
    arguments: [(2014, 252), (2015, 251), (2016, 252), (2019, 251), (2022, 252), (2023, 250), (2024, 252), (2025, 251)])
  func years(year: Int, expected: Int) throws {
    let range = try DayRange(Day(iso: "\(year)-01-01"), through: Day(iso: "\(year)-12-31"))
    #expect(Self.czech.workingDays(in: range).value == expected)
  }

  @Test("Counting a range agrees with asking day by day, and a range splits anywhere")
  func ranges() throws {
    let start = try Day(iso: "2000-08-09").dayNumber
    var random = Numbers(state: 4)
    for _ in 0..<600 {
      let first = start + random.next(below: 12_000)
      let length = random.next(below: 800)
      let range = try DayRange(#require(Day(dayNumber: first)), through: #require(Day(dayNumber: first + length)))
      let oneByOne = (first...first + length).count {
        Day(dayNumber: $0).flatMap { Self.czech.isWorkingDay($0).value } == true
      }
      #expect(Self.czech.workingDays(in: range).value == oneByOne, "\(range)")
      let outer = Self.czech.workingDays(between: range.last, and: range.first)
      #expect(outer == Self.czech.workingDays(between: range.first, and: range.last))
      let ends = Set([range.first, range.last]).count { Self.czech.isWorkingDay($0).value == true }
      #expect(outer.value == oneByOne - ends, "\(range)")
    }
  }

  @Test("A range that is covered in part is bounded; one wholly before is bounded by its length")
  func partlyCovered() throws {
    let range = try DayRange(Day(iso: "2000-08-07"), through: Day(iso: "2000-08-11"))
    let answer = Self.czech.workingDays(in: range)
    #expect(answer.content == .bounded(lower: 3, upper: 5))
    #expect(answer.reasons == Self.czech.isWorkingDay(try Day(iso: "2000-08-07")).reasons)
    let before = try DayRange(Day(iso: "1999-01-01"), through: Day(iso: "1999-01-10"))
    #expect(Self.czech.workingDays(in: before).content == .bounded(lower: 0, upper: 10))
    #expect(Self.czech.workingDays(between: .first, and: .first) == .known(0))
    #expect(Self.czech.workingDays(between: .last, and: .last) == .known(0))
  }

  @Test(
    "Steps over weekends and holidays",
    arguments: [
      (1, "2025-07-04", "2025-07-07"), (1, "2025-04-17", "2025-04-22"), (3, "2024-12-20", "2024-12-30"),
      (0, "2025-07-05", "2025-07-05"), (-1, "2025-04-22", "2025-04-17"), (-3, "2025-10-29", "2025-10-23"),
      (5, "2015-04-02", "2015-04-10"), (1, "2016-03-24", "2016-03-29"),
    ])
  func steps(count: Int, start: String, expected: String) throws {
    let (start, expected) = (try Day(iso: start), try Day(iso: expected))
    #expect(Self.czech.day(count, workingDaysAfter: start).value == expected)
    #expect(Self.czech.day(-count, workingDaysBefore: start).value == expected)
  }

  @Test("So many working days after a day, as many lie up to and with the day found, and back again")
  func stepLaws() throws {
    let start = try Day(iso: "2001-01-01").dayNumber
    var random = Numbers(state: 9)
    for _ in 0..<400 {
      let day = try #require(Day(dayNumber: start + random.next(below: 8_000)))
      let count = 1 + random.next(below: 300)
      let after = try #require(Self.czech.day(count, workingDaysAfter: day).value)
      #expect(Self.czech.workingDays(between: day, and: after).value == count - 1)
      #expect(Self.czech.isWorkingDay(after).value == true)
      let back = Self.czech.day(count, workingDaysBefore: after)
      if Self.czech.isWorkingDay(day).value == true { #expect(back.value == day) }
      #expect(try #require(back.value) <= day)
    }
  }

  @Test(
    "Steps that leave the calendar are unknown and come to an end", arguments: [Int.max, .min, 4_000_000, -4_000_000])
  func endless(count: Int) throws {
    let day = try Day(iso: "2025-01-01")
    #expect(!Self.czech.day(count, workingDaysAfter: day).isKnown)
    #expect(!Self.czech.day(count, workingDaysBefore: day).isKnown)
    let never = WorkingDays(holidays: [], restDays: Set(1...7))
    #expect(!never.day(count.signum(), workingDaysAfter: day).isKnown)
  }

  @Test("An embedder adds days off, moves the weekend and sets the validity")
  func own() throws {
    let closed = try Day(iso: "2025-12-29")
    let citation = Citation(work: "decision of the office")
    let office = Self.czech.adding([
      Holiday(
        name: "zavřeno", englishName: "closed", kind: .own, date: .once(closed), validity: .always, citation: citation)
    ])
    #expect(Self.czech.isWorkingDay(closed).value == true)
    #expect(office.isWorkingDay(closed).value == false)
    let year = try DayRange(Day(iso: "2025-01-01"), through: Day(iso: "2025-12-31"))
    #expect(office.workingDays(in: year).value == 250)
    #expect(office.holidays(on: closed).map(\.kind) == [.own])
    let leap = Holiday(
      name: "přestupný den", englishName: "leap day", kind: .own, date: .yearly(month: 2, day: 29), validity: .always,
      citation: citation)
    #expect(leap.day(in: 2024)?.description == "2024-02-29")
    #expect(leap.day(in: 2025) == nil)
    let odd = WorkingDays(holidays: [leap], restDays: [5, 99], validity: Validity(through: closed))
    #expect(odd.isWorkingDay(try Day(iso: "2025-07-05")) == .known(true))
    #expect(odd.isWorkingDay(try Day(iso: "2025-07-04")) == .known(false))
    #expect(!odd.isWorkingDay(try Day(iso: "2025-12-30")).isKnown)
    #expect(HolidayDate.fromEaster(days: .max).day(in: 2025) == nil)
    #expect(HolidayDate.fromEaster(days: 300).day(in: 2025) == nil)
  }

  @Test("Only the first day of Good Friday is unverified, and every row names its section")
  func citations() {
    #expect(Self.czech.holidays.filter { $0.citation.verification == .unverified }.map(\.name) == ["Velký pátek"])
    #expect(Set(Self.czech.holidays.map(\.citation.place)) == ["section 1", "section 2"])
    for holiday in Self.czech.holidays {
      #expect(holiday.citation.place == (holiday.kind == .state ? "section 1" : "section 2"))
    }
  }

  @Test("The reasons read as sentences")
  func messages() throws {
    let catalogue = MessageCatalogue.czechRegisters
    #expect(catalogue.faults.isEmpty)
    let day = try Day(iso: "1999-12-25")
    let reasons =
      Self.czech.isWorkingDay(day).reasons + Self.czech.isWorkingDay(try Day(iso: "2030-01-02")).reasons
      + WorkingDays(holidays: []).day(1, workingDaysAfter: .last).reasons
    #expect(reasons.count == 3)
    for reason in reasons {
      for language in [Language.czech, .english] {
        let text = catalogue.text(reason.message, in: language)
        #expect(!text.contains("{") && !text.contains(reason.message.key.rawValue), "\(text)")
      }
    }
  }
}

/// Numbers that are the same in every run.
struct Numbers {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
