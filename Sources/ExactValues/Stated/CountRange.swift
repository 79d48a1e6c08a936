/// A stated number that may be a range, such as "7–20 people" (*počet od–do*).
public struct CountRange: Sendable, Hashable, CustomStringConvertible {
  /// The lowest number, or `nil` if none is stated.
  public let minimum: Int?

  /// The highest number, which belongs to the range, or `nil` if none is stated.
  public let maximum: Int?

  /// Makes a range of numbers that are zero or more.
  ///
  /// - Parameters:
  ///   - minimum: The lowest number, or `nil` if none is stated.
  ///   - maximum: The highest number, which belongs to the range, or `nil` if none is stated.
  /// - Throws: A fault with the code `outOfRange` if a number is negative, or `rangeReversed`.
  public init(minimum: Int?, maximum: Int?) throws(ParsingFault) {
    let text = Self.text(minimum, maximum)
    guard (minimum ?? 0) >= 0, (maximum ?? 0) >= 0 else {
      throw ParsingFault(code: .outOfRange, text: text, expected: "numbers that are zero or more")
    }
    if let minimum, let maximum, minimum > maximum {
      throw ParsingFault(code: .rangeReversed, text: text, expected: "a highest number not below the lowest")
    }
    self.minimum = minimum
    self.maximum = maximum
  }

  /// Makes the range of exactly one number.
  ///
  /// - Parameter count: The number.
  /// - Throws: A fault with the code `outOfRange` if the number is negative.
  public init(exactly count: Int) throws(ParsingFault) {
    try self.init(minimum: count, maximum: count)
  }

  /// Whether exactly one number is stated.
  public var isExact: Bool { minimum != nil && minimum == maximum }

  /// Whether the number is zero or more and lies within the stated bounds.
  public func contains(_ count: Int) -> Bool {
    count >= minimum ?? 0 && count <= maximum ?? .max
  }

  /// The canonical text: `7-20`, `10+` for at least, `..5` for at most, `6` for exactly, `..` without bounds.
  public var description: String { Self.text(minimum, maximum) }

  private static func text(_ minimum: Int?, _ maximum: Int?) -> String {
    switch (minimum, maximum) {
    case (let minimum?, let maximum?): minimum == maximum ? "\(minimum)" : "\(minimum)-\(maximum)"
    case (let minimum?, nil): "\(minimum)+"
    case (nil, let maximum?): "..\(maximum)"
    case (nil, nil): ".."
    }
  }
}

extension CountRange: WrittenForm {
  /// The canonical text, such as `7-20`.
  public var canonicalText: String { description }

  /// The name of the value in messages, `countRange`.
  public static var valueName: String { "countRange" }

  /// Reads `7-20`, `7–20`, `7 až 20`, `10+`, `..5` or `6`, with spaces around the dash if any.
  ///
  /// - Parameter text: The text as it stands in a document.
  /// - Returns: The range; no repairs are made.
  /// - Throws: A fault if the text has none of these forms, is reversed or too large.
  public static func reading(_ text: String) throws(ParsingFault) -> (value: CountRange, repairs: [Repair]) {
    var scanner = TextScanner(text)
    scanner.takeSpaces()
    guard !scanner.isAtEnd else { throw scanner.fault(.empty, expected: expectation) }
    var minimum: Int?
    var maximum: Int?
    if scanner.take("..") {
      scanner.takeSpaces()
      if !scanner.isAtEnd { maximum = try scanner.takeCount() }
    } else {
      minimum = try scanner.takeCount()
      scanner.takeSpaces()
      if scanner.isAtEnd {
        maximum = minimum
      } else if !scanner.take("+") {
        guard scanner.takeDash() || scanner.takeWord() == "až" else {
          throw scanner.fault(.malformed, expected: expectation)
        }
        scanner.takeSpaces()
        maximum = try scanner.takeCount()
      }
    }
    scanner.takeSpaces()
    guard scanner.isAtEnd else { throw scanner.fault(.malformed, expected: expectation) }
    do {
      return (try CountRange(minimum: minimum, maximum: maximum), [])
    } catch {
      throw ParsingFault(code: error.code, text: text, expected: error.expected)
    }
  }

  fileprivate static let expectation = "a number or a range such as 7-20, 10+ or ..5"
}

extension TextScanner {
  fileprivate mutating func takeCount() throws(ParsingFault) -> Int {
    let digits = takeDigits()
    guard digits.isPlainNumber else { throw fault(.malformed, expected: CountRange.expectation) }
    guard let count = digits.decimalValue.flatMap(Int.init(exactly:)) else {
      throw fault(.outOfRange, expected: "a number of at most \(Int.max)")
    }
    return count
  }
}
