extension Day: WrittenForm {
  /// The day in the form `YYYY-MM-DD`.
  public var canonicalText: String { description }

  /// The name of the value in messages, `day`.
  public static var valueName: String { "day" }

  /// Reads a day as `2012-06-01`, `1.6.2012`, `1. 6. 2012`, `1. června 2012` or `1. červen 2012`.
  ///
  /// Months are read in either case of the noun and in any letter case; spaces may be unbreakable.
  ///
  /// - Parameter text: The text as it stands in a document.
  /// - Returns: The day; no repairs are made.
  /// - Throws: A fault; `6/1/2012` and `06-01-2012` are foreign, a two-digit year is ambiguous, `30. 2. 2012` is impossible.
  public static func reading(_ text: String) throws(ParsingFault) -> (value: Day, repairs: [Repair]) {
    if let (year, month, day) = isoParts(text.utf8), let value = Day(year: year, month: month, day: day) {
      return (value, [])
    }
    var scanner = TextScanner(text)
    scanner.takeSpaces()
    guard !scanner.isAtEnd else { throw ParsingFault(code: .empty, text: text, expected: readingExpectation) }
    let day = try scanner.takeDay()
    scanner.takeSpaces()
    guard scanner.isAtEnd else { throw scanner.fault(.malformed, expected: "nothing after the day") }
    return (day, [])
  }

  private static let readingExpectation = "a day such as 1. 6. 2012 or 2012-06-01"
}

extension TextScanner {
  /// Takes a day in one of the written forms of `Day`.
  mutating func takeDay() throws(ParsingFault) -> Day {
    let expectation = "a day such as 1. 6. 2012 or 2012-06-01"
    let start = position
    let first = takeDigits()
    switch (first.count, peek()) {
    case (4, UInt8(ascii: "-")): return try takeRestOfISODay(year: first)
    case (1...4, UInt8(ascii: "/")), (1...2, UInt8(ascii: "-")):
      throw fault(.foreignFormat, expected: "a day in Czech order with dots, such as 1. 6. 2012")
    case (1...2, UInt8(ascii: ".")): break
    default: throw fault(.malformed, expected: expectation)
    }
    _ = take(".")
    takeSpaces()
    let month = try takeMonth()
    takeSpaces()
    let year = try takeYear()
    return try day(year: year, month: month, day: first.decimalValue, from: start)
  }

  private mutating func takeRestOfISODay(year: ArraySlice<UInt8>) throws(ParsingFault) -> Day {
    let start = position
    guard take("-") else { throw fault(.malformed, expected: Day.isoExpectation) }
    let month = takeDigits()
    guard month.count == 2, take("-") else { throw fault(.malformed, expected: Day.isoExpectation) }
    let dayOfMonth = takeDigits()
    guard dayOfMonth.count == 2 else { throw fault(.malformed, expected: Day.isoExpectation) }
    return try day(year: year.decimalValue, month: month.decimalValue, day: dayOfMonth.decimalValue, from: start)
  }

  /// Takes a month that stands within a date, as a number with its dot or as a name.
  private mutating func takeMonth() throws(ParsingFault) -> UInt64? {
    let expectation = "a month, as a number with a dot or as a Czech name"
    let digits = takeDigits()
    if digits.isEmpty {
      guard let month = MonthName.number(czech: takeWord()) else { throw fault(.malformed, expected: expectation) }
      return UInt64(month)
    }
    guard digits.count <= 2, take(".") else { throw fault(.malformed, expected: expectation) }
    return digits.decimalValue
  }

  /// Takes a year of four digits.
  mutating func takeYear() throws(ParsingFault) -> UInt64? {
    let digits = takeDigits()
    switch digits.count {
    case 4: return digits.decimalValue
    case 2: throw fault(.ambiguous, expected: "a year of four digits")
    default: throw fault(.malformed, expected: "a year of four digits")
    }
  }

  /// Takes a year of four digits, 1…9999.
  mutating func takePossibleYear() throws(ParsingFault) -> Int {
    guard let year = try takeYear().flatMap(Int.init(exactly:)), year >= 1 else {
      throw fault(.impossibleDate, expected: "a year from 0001 to 9999")
    }
    return year
  }

  private func day(year: UInt64?, month: UInt64?, day: UInt64?, from start: Int) throws(ParsingFault) -> Day {
    // The scanner takes at most four digits for each part, so the conversions are exact.
    guard let year, let month, let day,
      let value = Day(
        year: Int(truncatingIfNeeded: year), month: Int(truncatingIfNeeded: month), day: Int(truncatingIfNeeded: day))
    else {
      throw ParsingFault(
        code: .impossibleDate, text: text, expected: Day.existenceExpectation, position: start)
    }
    return value
  }
}
