/// A set of calendar years (*roky*), not always a range, such as 2013–2015 and 2018.
public struct YearSet: Sendable, Hashable, CustomStringConvertible {
  /// The years from 1 to 9999, ascending, each once.
  public let years: [Int]

  /// Makes a set of years in any order; numbers outside 1…9999 are no years and are left out.
  public init(_ years: some Sequence<Int>) {
    self.years = Set(years).filter((1...9999).contains).sorted()
  }

  /// Reads a set of years, as `reading(_:)` does.
  ///
  /// - Parameter text: The text as it stands in a document.
  /// - Throws: A fault if the text is no set of years.
  public init(text: String) throws(ParsingFault) {
    self = try Self.reading(text).value
  }

  /// The number of years.
  public var count: Int { years.count }

  /// Whether the year belongs to the set.
  public func contains(_ year: Int) -> Bool {
    years.contains(year)
  }

  /// Whether the years follow each other without a gap, as those of an empty set do.
  public var isContiguous: Bool { runs.count <= 1 }

  /// Runs of years and single years, such as `2013-2015,2018`; an empty set is `none`.
  public var description: String {
    if years.isEmpty { return Self.emptyText }
    return runs.map { run in
      run.count == 1 ? run.lowerBound.padded(to: 4) : "\(run.lowerBound.padded(to: 4))-\(run.upperBound.padded(to: 4))"
    }.joined(separator: ",")
  }

  private static let emptyText = "none"

  private var runs: [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for year in years {
      if let last = runs.last, last.upperBound + 1 == year {
        runs[runs.count - 1] = last.lowerBound...year
      } else {
        runs.append(year...year)
      }
    }
    return runs
  }
}

extension YearSet: WrittenForm {
  /// Runs of years and single years, such as `2013-2015,2018`.
  public var canonicalText: String { description }

  /// The name of the value in messages, `years`.
  public static var valueName: String { "years" }

  /// Reads years and ranges of years, separated by commas or by a last `a`, such as `2013, 2014 a 2015` or `2013–2016`.
  ///
  /// - Parameter text: The text as it stands in a document.
  /// - Returns: The set of years; no repairs are made.
  /// - Throws: A fault; a two-digit year is ambiguous.
  public static func reading(_ text: String) throws(ParsingFault) -> (value: YearSet, repairs: [Repair]) {
    if text == emptyText { return (YearSet([]), []) }
    let expectation = "years such as 2013-2015,2018"
    var scanner = TextScanner(text)
    var years: [Int] = []
    scanner.takeSpaces()
    guard !scanner.isAtEnd else { throw scanner.fault(.empty, expected: expectation) }
    while true {
      scanner.takeSpaces()
      years += try scanner.takeYears()
      scanner.takeSpaces()
      if scanner.isAtEnd { return (YearSet(years), []) }
      guard scanner.take(",") || scanner.takeWord() == "a" else {
        throw scanner.fault(.malformed, expected: expectation)
      }
    }
  }
}

extension TextScanner {
  fileprivate mutating func takeYears() throws(ParsingFault) -> ClosedRange<Int> {
    let first = try takePossibleYear()
    var ahead = self
    ahead.takeSpaces()
    guard ahead.takeDash() else { return first...first }
    self = ahead
    takeSpaces()
    let last = try takePossibleYear()
    guard first <= last else { throw fault(.rangeReversed, expected: "a last year not before the first") }
    return first...last
  }
}
