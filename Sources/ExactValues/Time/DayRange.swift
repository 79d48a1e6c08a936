/// A range of days (*období*) that includes its first and its last day.
public struct DayRange: Sendable, Hashable, CustomStringConvertible {
  /// The first day.
  public let first: Day

  /// The last day, which belongs to the range.
  public let last: Day

  /// Makes a range of days.
  ///
  /// - Parameters:
  ///   - first: The first day.
  ///   - last: The last day, which belongs to the range.
  /// - Throws: A fault with the code `rangeReversed` if the last day is earlier than the first.
  public init(_ first: Day, through last: Day) throws(ParsingFault) {
    guard first <= last else {
      throw ParsingFault(code: .rangeReversed, text: "\(first)/\(last)", expected: "a last day not before the first")
    }
    self.init(ordered: first, last)
  }

  private init(ordered first: Day, _ last: Day) {
    self.first = first
    self.last = last
  }

  /// The number of days, at least 1.
  public var count: Int { first.days(until: last) + 1 }

  /// The number of whole months, or `nil` if the range is not a whole number of months.
  ///
  /// A range has `n` whole months if the day after its last one lies `n` months after its first: 2012-06-01/2014-05-31 has
  /// 24, and so has 2012-06-15/2014-06-14.
  public var wholeMonths: Int? {
    let (year, month, dayOfMonth) = first.civil
    guard let next = last.advanced(by: 1) else {
      // The day after 9999-12-31 is the first of a month, which only another first of a month can reach.
      return dayOfMonth == 1 ? (10_000 - year) * 12 + 1 - month : nil
    }
    let months = (next.year - year) * 12 + next.month - month
    return months > 0 && first.monthsAdvanced(by: months) == next ? months : nil
  }

  /// Whether the day belongs to the range.
  public func contains(_ day: Day) -> Bool {
    first <= day && day <= last
  }

  /// The days that belong to both ranges, or `nil` if there are none.
  public func intersection(_ other: DayRange) -> DayRange? {
    let start = max(first, other.first)
    let end = min(last, other.last)
    return start <= end ? DayRange(ordered: start, end) : nil
  }

  /// The range cut every twelve months from its first day, as a project reports by its own years.
  ///
  /// The last piece is shorter where the range is not a whole number of years.
  ///
  /// - Returns: At least one range; the pieces follow each other without a gap.
  /// - Complexity: Linear in the number of years.
  public func projectYears() -> [DayRange] {
    var years: [DayRange] = []
    var start = first
    // Each cut is counted from the first day, so that a leap day does not move the later cuts.
    while let next = first.monthsAdvanced(by: 12 * (years.count + 1)), next <= last, let end = next.advanced(by: -1) {
      years.append(DayRange(ordered: start, end))
      start = next
    }
    years.append(DayRange(ordered: start, last))
    return years
  }

  /// Both days, such as `2012-05-01/2014-04-30`.
  public var description: String { "\(first)/\(last)" }
}
