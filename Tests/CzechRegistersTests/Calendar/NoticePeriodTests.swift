import CzechRegisters
import ExactValues
import Testing

@Suite("Notice of a meeting")
struct NoticePeriodTests {
  private static let countings: [NoticeCounting] = [
    .clearDays, .throughMeetingDay, .bothDays, NoticeCounting(countsSendingDay: true, countsMeetingDay: false),
  ]

  @Test(
    "Seven days' notice of a meeting on Thursday 26 June 2025",
    arguments: [
      ("2025-06-18", true, true, true), ("2025-06-19", false, true, true), ("2025-06-20", false, false, true),
      ("2025-06-21", false, false, false), ("2025-06-27", false, false, false),
    ])
  func calendarDays(sending: String, clear: Bool, through: Bool, both: Bool) throws {
    let (sending, meeting) = (try Day(iso: sending), try Day(iso: "2025-06-26"))
    for (counting, expected) in [
      (NoticeCounting.clearDays, clear), (.throughMeetingDay, through), (.bothDays, both),
    ] {
      let notice = try #require(NoticePeriod(7, .calendarDays, counting: counting))
      #expect(notice.isKept(sending: sending, meeting: meeting, calendar: .czech) == .known(expected))
    }
  }

  @Test(
    "Three working days' notice over Easter: a letter of Tuesday is in time for the Wednesday after, not for Tuesday")
  func workingDays() throws {
    let notice = try #require(NoticePeriod(3, .workingDays))
    func isKept(_ sending: String, _ meeting: String) throws -> Bool? {
      notice.isKept(sending: try Day(iso: sending), meeting: try Day(iso: meeting), calendar: .czech).value
    }
    // Between lie Wednesday 16, Thursday 17 and Tuesday 22 April 2025; Good Friday to Easter Monday count for nothing.
    #expect(try isKept("2025-04-15", "2025-04-23") == true)
    #expect(try isKept("2025-04-15", "2025-04-22") == false)
    #expect(try isKept("2025-04-16", "2025-04-23") == false)
    #expect(
      notice.latestSending(for: try Day(iso: "2025-04-23"), calendar: .czech).value == (try Day(iso: "2025-04-15")))
    #expect(
      notice.daysGiven(sending: try Day(iso: "2025-04-15"), meeting: try Day(iso: "2025-04-23"), calendar: .czech).value
        == 3)
  }

  @Test("The default counts neither end")
  func defaults() throws {
    #expect(NoticePeriod(7, .calendarDays)?.counting == .clearDays)
    #expect(NoticePeriod(-1, .calendarDays) == nil)
  }

  @Test("On the latest day of sending the notice is kept, a day later it is not", arguments: CountedDays.allCases)
  func latest(unit: CountedDays) throws {
    let start = try Day(iso: "2015-01-01").dayNumber
    var random = Numbers(state: 21)
    for _ in 0..<800 {
      let meeting = try #require(Day(dayNumber: start + random.next(below: 3_900)))
      let counting = Self.countings[random.next(below: 4)]
      let notice = try #require(NoticePeriod(random.next(below: 40), unit, counting: counting))
      let latest = try #require(notice.latestSending(for: meeting, calendar: .czech).value)
      #expect(latest <= meeting)
      #expect(notice.isKept(sending: latest, meeting: meeting, calendar: .czech).value == true, "\(notice) \(meeting)")
      let late = try #require(latest.advanced(by: 1))
      #expect(notice.isKept(sending: late, meeting: meeting, calendar: .czech).value == false, "\(notice) \(meeting)")
    }
  }

  @Test("A notice of no days is kept on the day itself, never after the meeting")
  func noDays() throws {
    let meeting = try Day(iso: "2025-07-06")
    for counting in Self.countings {
      for unit in CountedDays.allCases {
        let notice = try #require(NoticePeriod(0, unit, counting: counting))
        #expect(notice.isKept(sending: meeting, meeting: meeting, calendar: .czech).value == true)
        #expect(notice.isKept(sending: try Day(iso: "2025-07-07"), meeting: meeting, calendar: .czech).value == false)
        #expect(notice.latestSending(for: meeting, calendar: .czech).value == meeting)
      }
    }
  }

  @Test("A day that is both sending and meeting counts only if both ends do")
  func sameDay() throws {
    let day = try Day(iso: "2025-06-26")
    let given = Self.countings.map { counting in
      NoticePeriod(1, .calendarDays, counting: counting)?.daysGiven(sending: day, meeting: day, calendar: .czech).value
    }
    #expect(given == [0, 0, 1, 0])
  }

  @Test("Calendar days need no calendar; working days are undecided only where uncovered days would decide")
  func uncovered() throws {
    let (sending, meeting) = (try Day(iso: "2000-07-31"), try Day(iso: "2000-08-14"))
    let calendarDays = try #require(NoticePeriod(7, .calendarDays))
    #expect(calendarDays.isKept(sending: sending, meeting: meeting, calendar: .czech) == .known(true))
    func answer(_ length: Int) throws -> Answer<Bool> {
      try #require(NoticePeriod(length, .workingDays)).isKept(sending: sending, meeting: meeting, calendar: .czech)
    }
    // 9, 10 and 11 August are covered working days; 1 to 8 August are not covered.
    #expect(try answer(3).value == true)
    #expect(try !answer(4).isKnown)
    #expect(try answer(14).value == false)
    let notice = try #require(NoticePeriod(4, .workingDays))
    #expect(!notice.latestSending(for: meeting, calendar: .czech).isKnown)
  }

  @Test("The ends of the calendar and huge lengths come to an answer")
  func extremes() throws {
    for counting in Self.countings {
      for unit in CountedDays.allCases {
        let given = NoticePeriod(1, unit, counting: counting)?.daysGiven(
          sending: .first, meeting: .last, calendar: .czech)
        #expect(given?.isKnown == (unit == .calendarDays))
        for length in [1, 5_000_000, Int.max] {
          let notice = try #require(NoticePeriod(length, unit, counting: counting))
          for day in [Day.first, .last] {
            let latest = notice.latestSending(for: day, calendar: WorkingDays(holidays: []))
            if let latest = latest.value { #expect(latest <= day) }
            #expect(notice.isKept(sending: .last, meeting: .first, calendar: .czech).value == false)
          }
        }
      }
    }
  }
}
