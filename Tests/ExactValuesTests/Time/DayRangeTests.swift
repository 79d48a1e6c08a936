import ExactValues
import Testing

@Suite("Ranges of days")
struct DayRangeTests {
  private func range(_ first: String, _ last: String) throws -> DayRange {
    try DayRange(Day(iso: first), through: Day(iso: last))
  }

  @Test(
    "A project lasts whole months or it does not",
    arguments: [
      ("2012-06-01", "2014-05-31", 24), ("2012-06-15", "2014-06-14", 24), ("2012-02-01", "2012-02-29", 1),
      ("2012-01-31", "2012-02-28", 1), ("9999-12-01", "9999-12-31", 1), ("0001-01-01", "9999-12-31", 119_988),
      ("2012-06-01", "2014-05-30", nil), ("2012-06-01", "2012-06-01", nil), ("9999-12-02", "9999-12-31", nil),
    ] as [(String, String, Int?)])
  func wholeMonths(first: String, last: String, months: Int?) throws {
    #expect(try range(first, last).wholeMonths == months)
  }

  @Test("Both ends belong to a range")
  func ends() throws {
    let june = try range("2012-06-01", "2012-06-30")
    #expect(june.count == 30 && june.description == "2012-06-01/2012-06-30")
    #expect(june.contains(june.first) && june.contains(june.last))
    #expect(try !june.contains(Day(iso: "2012-07-01")) && june.intersection(range("2012-07-01", "2012-07-02")) == nil)
    #expect(try june.intersection(range("2012-06-30", "2013-01-01")) == range("2012-06-30", "2012-06-30"))
  }

  @Test("A range does not end before it begins")
  func reversed() {
    do throws(ParsingFault) {
      _ = try DayRange(.last, through: .first)
      Issue.record("read")
    } catch {
      #expect(error.code == .rangeReversed)
    }
  }

  @Test("Project years are cut every twelve months from the first day and cover the project without a gap")
  func projectYears() throws {
    #expect(
      try range("2012-06-01", "2014-08-31").projectYears().map(\.description)
        == ["2012-06-01/2013-05-31", "2013-06-01/2014-05-31", "2014-06-01/2014-08-31"])
    let leap = try range("2012-02-29", "2016-12-31").projectYears()
    #expect(leap.map(\.first.description) == ["2012-02-29", "2013-02-28", "2014-02-28", "2015-02-28", "2016-02-29"])
    let all = try DayRange(.first, through: .last).projectYears()
    #expect(all.count == 9999 && all.map(\.count).reduce(0, +) == 3_652_059)
  }

  @Test("A validity may be open at either end")
  func validity() throws {
    let since2014 = Validity(from: try Day(iso: "2014-01-01"))
    #expect(Validity.always.contains(.first) && Validity.always.contains(.last))
    #expect(since2014.contains(.last) && !since2014.contains(.first) && since2014.description == "2014-01-01/..")
    #expect(!Validity(from: .last, through: .first).contains(.first))
  }
}
