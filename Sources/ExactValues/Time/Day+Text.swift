extension Day {
  /// Reads a day in the form `YYYY-MM-DD` and no other.
  ///
  /// - Parameter text: Ten ASCII characters such as `2012-06-01`.
  /// - Throws: A fault with the code `empty`, `malformed` or `impossibleDate`.
  public init(iso text: String) throws(ParsingFault) {
    guard !text.isEmpty else { throw ParsingFault(code: .empty, text: text, expected: Self.isoExpectation) }
    guard let (year, month, day) = Self.isoParts(text.utf8) else {
      throw ParsingFault(code: .malformed, text: text, expected: Self.isoExpectation)
    }
    guard let value = Day(year: year, month: month, day: day) else {
      throw ParsingFault(code: .impossibleDate, text: text, expected: Self.existenceExpectation)
    }
    self = value
  }

  /// The day in the form `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = civil
    return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }

  /// The day as Czech texts write it, such as `1. 6. 2012`.
  public var czech: String {
    let (year, month, day) = civil
    return "\(day). \(month). \(year)"
  }

  /// The day as English texts write it, such as `1 June 2012`.
  public var english: String {
    let (year, month, day) = civil
    return "\(day) \(MonthName.english(month)) \(year)"
  }

  static let isoExpectation = "a day as YYYY-MM-DD"
  static let existenceExpectation = "a day that the calendar has, of the years 1 to 9999"

  static func isoParts(_ bytes: String.UTF8View) -> (year: Int, month: Int, day: Int)? {
    guard bytes.count == 10 else { return nil }
    var parts = (year: 0, month: 0, day: 0)
    for (offset, byte) in bytes.enumerated() {
      let digit = Int(byte) - 48
      switch offset {
      case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
      case _ where !byte.isDigit: return nil
      case 0...3: parts.year = parts.year * 10 + digit
      case 5, 6: parts.month = parts.month * 10 + digit
      default: parts.day = parts.day * 10 + digit
      }
    }
    return parts
  }
}

extension Int {
  /// The number in at least so many digits; a negative number is not padded.
  func padded(to width: Int) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, width - text.utf8.count)) + text
  }
}
