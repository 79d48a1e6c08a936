/// A time as documents state it: a day, a month, a month without its year, a year, a range, or words with bounds.
///
/// A stated time is not as sharp as a `Day`, therefore it is not `Comparable`: its comparisons use the earliest and latest
/// day that it can mean, and answer unknown where these do not decide.
public struct StatedTime: Sendable, Hashable, CustomStringConvertible {
  /// An end of a range: a day, a month of a year, or a year.
  @nonexhaustive
  public enum RangeEnd: Sendable, Hashable {
    /// A day.
    case day(Day)
    /// A month, 1…12, of a year, 1…9999.
    case month(year: Int, month: Int)
    /// A year, 1…9999.
    case year(Int)
  }

  /// How the time is stated.
  @nonexhaustive
  public enum Form: Sendable, Hashable {
    /// A day.
    case day(Day)
    /// A month, 1…12, of a year, 1…9999.
    case month(year: Int, month: Int)
    /// A month, 1…12, whose year is not stated.
    case monthOfAnyYear(Int)
    /// A year, 1…9999.
    case year(Int)
    /// A range that includes both ends; `nil` is an end that is not stated.
    case range(from: RangeEnd?, to: RangeEnd?)
    /// Words, with the earliest and the latest time that they can mean where these are known.
    case words(String, notBefore: RangeEnd?, notAfter: RangeEnd?)
  }

  /// How the time is stated.
  public let form: Form

  /// Makes a stated time of any form.
  ///
  /// A form that names no possible time, such as month 13 or a range that ends before it begins, becomes words that print it;
  /// an impossible bound of words is no bound. So every stated time can be written and read back.
  public init(_ form: Form) {
    self.form = form.possible
  }

  /// Makes the stated time of a day.
  public init(day: Day) {
    form = .day(day)
  }

  /// Makes the stated time of a month of a year.
  public init(year: Int, month: Int) {
    self.init(.month(year: year, month: month))
  }

  /// Makes the stated time of a year.
  public init(year: Int) {
    self.init(.year(year))
  }

  /// Reads any written form of a stated time, as `reading(_:)` does.
  ///
  /// - Parameter text: The text as it stands in a document.
  /// - Throws: A fault if the text is no stated time.
  public init(text: String) throws(ParsingFault) {
    self = try Self.reading(text).value
  }
}

extension StatedTime.Form {
  fileprivate var possible: Self {
    switch self {
    case .day: return self
    case .month(let year, let month):
      return StatedTime.RangeEnd.month(year: year, month: month).isPossible ? self : asWords
    case .monthOfAnyYear(let month): return (1...12).contains(month) ? self : asWords
    case .year(let year): return StatedTime.RangeEnd.year(year).isPossible ? self : asWords
    case .range(let from, let to): return StatedTime.RangeEnd.isPossibleRange(from: from, to: to) ? self : asWords
    case .words(let words, let notBefore, let notAfter):
      let earliest = notBefore.flatMap { $0.isPossible ? $0 : nil }
      let latest = notAfter.flatMap { $0.isPossible ? $0 : nil }
      guard StatedTime.RangeEnd.isPossibleRange(from: earliest, to: latest) else {
        return .words(words, notBefore: nil, notAfter: nil)
      }
      return .words(words, notBefore: earliest, notAfter: latest)
    }
  }

  private var asWords: Self { .words(canonicalText, notBefore: nil, notAfter: nil) }
}

extension StatedTime.RangeEnd {
  var isPossible: Bool { earliest != nil }

  /// Whether both stated ends are possible and the range does not end before it begins.
  static func isPossibleRange(from: Self?, to: Self?) -> Bool {
    if let from, !from.isPossible { return false }
    if let to, !to.isPossible { return false }
    guard let start = from?.earliest, let end = to?.latest else { return true }
    return start <= end
  }

  /// The first day of the end, or `nil` if it is impossible.
  var earliest: Day? {
    switch self {
    case .day(let day): day
    case .month(let year, let month): Day(year: year, month: month, day: 1)
    case .year(let year): Day(year: year, month: 1, day: 1)
    }
  }

  /// The last day of the end, or `nil` if it is impossible.
  var latest: Day? {
    switch self {
    case .day(let day): day
    case .month: earliest?.endOfMonth
    case .year(let year): Day(year: year, month: 12, day: 31)
    }
  }
}
