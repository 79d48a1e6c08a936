/// A time of day in hours and minutes (*hodina*), from 00:00 to 24:00; it knows no day and no zone.
///
/// The end of a day is `24:00`, so that hours which last until midnight need no second day.
public struct TimeOfDay: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The minutes since midnight, 0 to 1440.
  public let minutes: Int

  /// Makes a time of day, or nil where there is no such time.
  ///
  /// - Parameters:
  ///   - hour: The hour, 0 to 24.
  ///   - minute: The minute, 0 to 59; 0 where the hour is 24.
  public init?(hour: Int, minute: Int = 0) {
    guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else { return nil }
    minutes = hour * 60 + minute
  }

  /// The hour, 0 to 24.
  public var hour: Int { minutes / 60 }

  /// The minute, 0 to 59.
  public var minute: Int { minutes % 60 }

  /// The time as `08:30`.
  public var description: String {
    [hour, minute].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  /// Whether one time is earlier in a day than another.
  public static func < (first: TimeOfDay, second: TimeOfDay) -> Bool { first.minutes < second.minutes }
}

extension TimeOfDay: WrittenForm {
  /// The time in the form `HH:MM`.
  public var canonicalText: String { description }

  /// The name of the value in messages, `timeOfDay`.
  public static var valueName: String { "timeOfDay" }

  /// Reads a time as `8:30`, `08:30`, `8.30`, `8` or `8.30 hod.`; hours and minutes need no leading zero for hours.
  ///
  /// - Parameter text: The text as it stands in a document.
  /// - Returns: The time; no repairs are made.
  /// - Throws: A fault; `8:3` and `9 PM` are no Czech times, `25:00` is impossible.
  public static func reading(_ text: String) throws(ParsingFault) -> (value: TimeOfDay, repairs: [Repair]) {
    let expected = "a time such as 08:30 or 8.30"
    var scanner = TextScanner(text)
    scanner.takeSpaces()
    guard !scanner.isAtEnd else { throw ParsingFault(code: .empty, text: text, expected: expected) }
    let hour = scanner.takeDigits()
    var minute: [UInt8] = []
    if !hour.isEmpty, scanner.peek() == UInt8(ascii: ":") || scanner.peek() == UInt8(ascii: ".") {
      if !scanner.take(":") { _ = scanner.take(".") }
      minute = Array(scanner.takeDigits())
      guard minute.count == 2 else { throw scanner.fault(.malformed, expected: expected) }
    }
    scanner.takeSpaces()
    if ["hodin", "hod.", "hod", "h"].contains(where: { scanner.take($0) }) { scanner.takeSpaces() }
    guard scanner.isAtEnd, (1...2).contains(hour.count) else { throw scanner.fault(.malformed, expected: expected) }
    guard let value = TimeOfDay(hour: number(hour), minute: number(minute)) else {
      throw scanner.fault(.outOfRange, expected: "a time from 00:00 to 24:00")
    }
    return (value, [])
  }

  private static func number(_ digits: some Sequence<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 &- UInt8(ascii: "0")) }
  }
}
