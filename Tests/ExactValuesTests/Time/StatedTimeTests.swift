import ExactValues
import Testing

@Suite("Stated times")
struct StatedTimeTests {
  @Test(
    "Canonical texts and their bounds",
    arguments: [
      ("2012-05-01", "2012-05-01", "2012-05-01"), ("2012-02", "2012-02-01", "2012-02-29"), ("--06", nil, nil),
      ("2012", "2012-01-01", "2012-12-31"), ("2012-05-01/2014-04-30", "2012-05-01", "2014-04-30"),
      ("2013/2015", "2013-01-01", "2015-12-31"), ("2012/..", "2012-01-01", nil), ("../2014-04-30", nil, "2014-04-30"),
      ("../..", nil, nil), ("v první polovině roku [2018-01/2018-06]", "2018-01-01", "2018-06-30"),
      ("průběžně [..]", nil, nil), ("po schválení [2018-05-02/..]", "2018-05-02", nil), (" [..]", nil, nil),
      ("viz [1] [../2018]", nil, "2018-12-31"), ("0001", "0001-01-01", "0001-12-31"), (" podzim  [..]", nil, nil),
      ("2012 [..]", nil, nil), ("e [2012/2012]", "2012-01-01", "2012-12-31"),
    ] as [(String, String?, String?)])
  func canonical(text: String, earliest: String?, latest: String?) throws {
    let time = try StatedTime(text: text)
    #expect(time.description == text)
    #expect(time.earliest?.description == earliest && time.latest?.description == latest)
    try checkCanonicalRoundTrip(time)
  }

  @Test(
    "Czech forms are read",
    arguments: [
      ("květen 2012", "2012-05"), ("května 2012", "2012-05"), ("KVĚTEN\u{A0}2012", "2012-05"), ("květen", "--05"),
      (" 2012 ", "2012"), (" 2012-05 ", "2012-05"), ("2013 - 2015", "2013/2015"), ("2013–2015", "2013/2015"),
      ("2013-2015", "2013/2015"), ("1.6.2012", "2012-06-01"), ("1.6.2012 – 31.5.2014", "2012-06-01/2014-05-31"),
      ("1. květen 2012 až 30. duben 2014", "2012-05-01/2014-04-30"),
      ("od 1.6.2012 do 31.5.2014", "2012-06-01/2014-05-31"),
      ("leden 2012 - únor 2013", "2012-01/2013-02"), ("Od roku", nil), ("od května 2012 do 2014", "2012-05/2014"),
    ] as [(String, String?)])
  func czechForms(text: String, canonical: String?) {
    let time = Written<StatedTime>(text: text)
    #expect(time.value?.description == canonical)
    #expect(time.text == text)
  }

  @Test(
    "What is no stated time is refused",
    arguments: [
      ("", "empty"), ("průběžně", "malformed"), ("30. 2. 2012", "impossibleDate"), ("2012-02-30", "impossibleDate"),
      ("2015/2013", "rangeReversed"), ("2015 - 2013", "rangeReversed"), ("x [2018/2017]", "rangeReversed"),
      ("2012-13", "ambiguous"), ("2012-5-1", "malformed"), ("6/1/2012", "foreignFormat"), ("--13", "malformed"),
      ("1. - 5. 2012", "malformed"), ("květen - červen 2012", "malformed"), ("12", "ambiguous"),
      ("0000", "impossibleDate"),
      ("x [2018]", "malformed"), ("x [../..]", "malformed"), ("x[..]", "malformed"), ("2012 2013", "malformed"),
      ("od 2012", "malformed"), ("2012-2013-2014", "malformed"), ("[..]", "malformed"), ("]", "malformed"),
      ("červen 12", "ambiguous"), ("2012/", "foreignFormat"), ("v květnu", "malformed"),
    ])
  func refused(text: String, code: String) {
    #expect(refusal(text, as: StatedTime.self)?.rawValue == code)
  }

  @Test("A form that names no possible time becomes words")
  func impossibleForms() throws {
    let impossible: [StatedTime.Form] = [
      .month(year: 2012, month: 13), .month(year: .min, month: .max), .monthOfAnyYear(0), .year(0), .year(.max),
      .range(from: .year(2015), to: .year(2013)), .range(from: .month(year: 2012, month: 0), to: nil),
      .words("x", notBefore: .year(-1), notAfter: .day(.last)), .words("y", notBefore: .year(3), notAfter: .year(2)),
    ]
    for form in impossible {
      let time = StatedTime(form)
      guard case .words = time.form else {
        Issue.record("\(time)")
        continue
      }
      try checkCanonicalRoundTrip(time)
    }
    #expect(StatedTime(year: 2012, month: 13).description == "2012-13 [..]")
    #expect(StatedTime(impossible[7]).latest == .last)
  }

  @Test(
    "A comparison is known only if the bounds decide",
    arguments: [
      ("2012", "2013", true), ("2013", "2012", false), ("2012", "2012", nil), ("2012-05", "2012-05-31", nil),
      ("2012-05-01", "2012-05-01", false), ("2012-05", "2012-05-01", false), ("--05", "2012", nil),
      ("2012/..", "2011", false), ("2012/..", "2013", nil), ("../2011", "2012", true),
      ("brzy [2018-01/2018-06]", "2018-07-01", true), ("brzy [..]", "2018", nil),
    ] as [(String, String, Bool?)])
  func before(left: String, right: String, expected: Bool?) throws {
    let (left, right) = (try StatedTime(text: left), try StatedTime(text: right))
    #expect(left.isBefore(right).value == expected)
    #expect(right.isAfter(left).value == expected)
    if expected == nil {
      #expect(left.isBefore(right).content == .unknown)
      #expect(left.isBefore(right).reasons.map(\.message.key.rawValue) == ["time.undecided"])
    }
  }

  @Test(
    "A time lies within a range if all its days do",
    arguments: [
      ("2012", true), ("2012-06", true), ("2011", false), ("2013/..", false), ("2012/2013", nil), ("../2012-02", nil),
      ("--06", nil), ("../2011-12-31", false),
    ] as [(String, Bool?)])
  func within(text: String, expected: Bool?) throws {
    let year = try DayRange(Day(iso: "2012-01-01"), through: Day(iso: "2012-12-31"))
    #expect(try StatedTime(text: text).isWithin(year).value == expected)
  }

  @Test("Only a time that can mean one day is a single day")
  func singleDay() throws {
    let day = try Day(iso: "2012-05-01")
    #expect(StatedTime(day: day).isSingleDay == day && StatedTime(year: 2012).isSingleDay == nil)
    #expect(StatedTime(.range(from: .day(day), to: .day(day))).isSingleDay == day)
    #expect(try StatedTime(text: "--05").isSingleDay == nil)
  }

  @Test(
    "Stated times print in Czech and in English",
    arguments: [
      ("2012-05-01", "1. 5. 2012", "1 May 2012"), ("2012-05", "květen 2012", "May 2012"), ("--05", "květen", "May"),
      ("2012", "2012", "2012"), ("2013/2015", "2013–2015", "2013–2015"),
      ("2012-05-01/2014-04-30", "1. 5. 2012 – 30. 4. 2014", "1 May 2012 – 30 April 2014"),
      ("2012-05/..", "od května 2012", "from May 2012"), ("../2012", "do roku 2012", "until 2012"),
      ("../..", "neuvedené období", "an unstated period"), ("na jaře [2018-03/2018-05]", "na jaře", "na jaře"),
    ])
  func languages(text: String, czech: String, english: String) throws {
    let time = try StatedTime(text: text)
    #expect(time.czech == czech && time.english == english)
  }
}
