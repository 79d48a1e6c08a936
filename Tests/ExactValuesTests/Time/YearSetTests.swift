import ExactValues
import Testing

@Suite("Sets of years")
struct YearSetTests {
  @Test(
    "Years are read in canonical and Czech forms",
    arguments: [
      ("2013-2015,2018", "2013-2015,2018"), ("2013, 2014, 2015, 2016", "2013-2016"), ("2013–2015", "2013-2015"),
      ("2013 – 2015, 2018", "2013-2015,2018"), ("2015, 2013", "2013,2015"), ("2014,2014", "2014"),
      ("2013, 2014 a 2016", "2013-2014,2016"), ("none", "none"), ("0999", "0999"),
    ])
  func accepted(text: String, canonical: String) throws {
    let years = try YearSet(text: text)
    #expect(years.description == canonical)
    try checkCanonicalRoundTrip(years)
  }

  @Test(
    "What is no set of years is refused",
    arguments: [
      ("", "empty"), ("13-15", "ambiguous"), ("2015-2013", "rangeReversed"), ("2013,", "malformed"),
      (",2013", "malformed"),
      ("2013;2014", "malformed"), ("2013-2014-2015", "malformed"), ("0000", "impossibleDate"),
      ("rok 2013", "malformed"),
    ])
  func refused(text: String, code: String) {
    #expect(refusal(text, as: YearSet.self)?.rawValue == code)
  }

  @Test("A set of years is sorted, without repetition and without what is no year")
  func members() {
    let years = YearSet([2018, 2013, 2014, 2013, 0, -5, 12_345, .max])
    #expect(years.years == [2013, 2014, 2018] && years.count == 3)
    #expect(years.contains(2018) && !years.contains(2015) && !years.isContiguous)
    #expect(YearSet(2013...2015).isContiguous && YearSet([]).isContiguous)
    #expect(YearSet(1...9999).description == "0001-9999")
  }
}
