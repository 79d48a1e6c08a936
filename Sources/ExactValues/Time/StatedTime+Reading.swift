extension StatedTime: WrittenForm {
  /// The canonical text, such as `2012-05-01/2014-04-30`.
  public var canonicalText: String { description }

  /// The name of the value in messages, `time`.
  public static var valueName: String { "time" }

  /// Reads a stated time in its canonical text or as Czech documents write it.
  ///
  /// Read are every form of a day, `květen 2012`, `května 2012`, `květen`, `2012`, and ranges of days, months and years with a
  /// dash, with `až`, or as `od … do …`. Words without a bracket are not guessed at.
  ///
  /// - Parameter text: The text as it stands in a document.
  /// - Returns: The stated time; no repairs are made.
  /// - Throws: A fault if the text has none of these forms, or names an impossible day or a range that ends before it begins.
  public static func reading(_ text: String) throws(ParsingFault) -> (value: StatedTime, repairs: [Repair]) {
    let trimmed = text.trimmingSpaces
    guard !trimmed.isEmpty else { throw ParsingFault(code: .empty, text: text, expected: expectation) }
    let form: Form
    if let canonical = canonicalWords(text) ?? canonicalForm(trimmed) {
      form = canonical
    } else {
      var scanner = TextScanner(text)
      form = try scanner.takeStatedTime()
    }
    switch form {
    case .range(let from, let to), .words(_, let from, let to):
      guard RangeEnd.isPossibleRange(from: from, to: to) else {
        throw ParsingFault(code: .rangeReversed, text: text, expected: "a range that does not end before it begins")
      }
    default: break
    }
    return (StatedTime(form), [])
  }

  fileprivate static let expectation = "a day, a month, a year or a range of them"

  private static func canonicalForm(_ text: Substring) -> Form? {
    if let slash = text.firstIndex(of: "/") {
      return canonicalRange(text[..<slash], text[text.index(after: slash)...])
    }
    if text.hasPrefix("--"), let month = number(text.dropFirst(2), digits: 2), (1...12).contains(month) {
      return .monthOfAnyYear(month)
    }
    switch canonicalEnd(text) {
    case .day(let day): return .day(day)
    case .month(let year, let month): return .month(year: year, month: month)
    case .year(let year): return .year(year)
    case nil: return nil
    }
  }

  /// Reads `words [range]`; the bracket belongs to the canonical text, whatever brackets the words have themselves.
  private static func canonicalWords(_ text: String) -> Form? {
    guard text.utf8.last == UInt8(ascii: "]"), let bracket = text.utf8.lastIndex(of: UInt8(ascii: "[")),
      bracket > text.startIndex
    else { return nil }
    let space = text.utf8.index(before: bracket)
    guard text.utf8[space] == UInt8(ascii: " ") else { return nil }
    let words = String(Substring(text.utf8[..<space]))
    let content = Substring(text.utf8[text.utf8.index(after: bracket)...].dropLast())
    if content == ".." { return .words(words, notBefore: nil, notAfter: nil) }
    guard let slash = content.firstIndex(of: "/"),
      case .range(let from, let to)? = canonicalRange(content[..<slash], content[content.index(after: slash)...]),
      from != nil || to != nil
    else { return nil }
    return .words(words, notBefore: from, notAfter: to)
  }

  private static func canonicalRange(_ from: Substring, _ to: Substring) -> Form? {
    let start = from == ".." ? nil : canonicalEnd(from)
    let end = to == ".." ? nil : canonicalEnd(to)
    guard start != nil || from == "..", end != nil || to == ".." else { return nil }
    return .range(from: start, to: end)
  }

  private static func canonicalEnd(_ text: Substring) -> RangeEnd? {
    let end: RangeEnd
    switch text.utf8.count {
    case 4:
      guard let year = number(text, digits: 4) else { return nil }
      end = .year(year)
    case 7:
      guard text.dropFirst(4).hasPrefix("-"), let year = number(text.prefix(4), digits: 4),
        let month = number(text.suffix(2), digits: 2)
      else { return nil }
      end = .month(year: year, month: month)
    default:
      guard let day = try? Day(iso: String(text)) else { return nil }
      end = .day(day)
    }
    return end.isPossible ? end : nil
  }

  private static func number(_ text: Substring, digits: Int) -> Int? {
    text.utf8.count == digits ? text.utf8.decimalValue.flatMap(Int.init(exactly:)) : nil
  }
}

extension TextScanner {
  fileprivate mutating func takeStatedTime() throws(ParsingFault) -> StatedTime.Form {
    takeSpaces()
    var ahead = self
    let isSpelledOut = ahead.takeWord() == "od" && ahead.takeSpaces()
    if isSpelledOut { self = ahead }
    let first = try takePoint()
    takeSpaces()
    if isAtEnd, !isSpelledOut { return first }
    let isJoined = isSpelledOut ? takeWord() == "do" : takeDash() || takeWord() == "až"
    guard isJoined else { throw fault(.malformed, expected: StatedTime.expectation) }
    takeSpaces()
    let second = try takePoint()
    takeSpaces()
    guard isAtEnd, let from = first.asRangeEnd, let to = second.asRangeEnd else {
      throw fault(.malformed, expected: "a range between two days, months or years")
    }
    return .range(from: from, to: to)
  }

  /// Takes a day, a month with or without its year, or a year.
  private mutating func takePoint() throws(ParsingFault) -> StatedTime.Form {
    guard isAtDigit else {
      guard let month = MonthName.number(czech: takeWord()) else {
        throw fault(.malformed, expected: StatedTime.expectation)
      }
      var ahead = self
      guard ahead.takeSpaces(), ahead.isAtDigit else { return .monthOfAnyYear(month) }
      self = ahead
      return .month(year: try takePossibleYear(), month: month)
    }
    return isAtYear ? .year(try takePossibleYear()) : .day(try takeDay())
  }

  /// Whether the digits that come next are a year and not part of a day.
  private var isAtYear: Bool {
    var ahead = self
    let digits = ahead.takeDigits().count
    switch ahead.peek() {
    case UInt8(ascii: "."), UInt8(ascii: "/"): return false
    case UInt8(ascii: "-") where digits == 4:
      _ = ahead.take("-")
      return !(ahead.takeDigits().count <= 2 && ahead.take("-"))
    case UInt8(ascii: "-"): return digits != 1 && digits != 2
    default: return true
    }
  }
}

extension StatedTime.Form {
  fileprivate var asRangeEnd: StatedTime.RangeEnd? {
    switch self {
    case .day(let day): .day(day)
    case .month(let year, let month): .month(year: year, month: month)
    case .year(let year): .year(year)
    default: nil
    }
  }
}
