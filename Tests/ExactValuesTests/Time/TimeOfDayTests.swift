import ExactValues
import Testing

@Suite("Times of day")
struct TimeOfDayTests {
  @Test(
    "Hours are read as Czech offices write them",
    arguments: [
      ("8:30", "08:30"), ("08.30", "08:30"), ("8", "08:00"), ("8.30 hod.", "08:30"), ("17 h", "17:00"),
      ("24:00", "24:00"), ("0:00", "00:00"),
    ])
  func reading(text: String, expected: String) throws {
    #expect(try TimeOfDay.reading(text).value.description == expected)
    #expect(Written<TimeOfDay>(text: text).value?.canonicalText == expected)
  }

  @Test(
    "What is no time of day is refused with a reason",
    arguments: [
      ("", ParsingFault.Code.empty), ("8:3", .malformed), ("9 PM", .malformed), ("25:00", .outOfRange),
      ("24:01", .outOfRange), ("12:60", .outOfRange), ("123", .malformed), ("dopoledne", .malformed),
    ])
  func refused(text: String, code: ParsingFault.Code) {
    #expect(throws: ParsingFault.self) { try TimeOfDay.reading(text) }
    #expect(Written<TimeOfDay>(text: text).fault?.code == code)
  }

  @Test("Each minute of a day reads as it is written, in order")
  func everyMinute() throws {
    var earlier: TimeOfDay?
    for minutes in 0...1440 {
      let time = try #require(TimeOfDay(hour: minutes / 60, minute: minutes % 60))
      #expect(try TimeOfDay.reading(time.description).value == time)
      if let earlier { #expect(earlier < time) }
      earlier = time
    }
    #expect(TimeOfDay(hour: 24, minute: 1) == nil)
    #expect(TimeOfDay(hour: -1) == nil)
  }
}
