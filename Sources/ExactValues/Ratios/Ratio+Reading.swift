extension Ratio: WrittenForm {
  /// Both numbers, such as `83/97`.
  public var canonicalText: String { description }

  /// The name of the value in messages, `ratio`.
  public static var valueName: String { "ratio" }

  /// Reads both numbers: the strict inverse of `description`, `nil` for every other text.
  public init?(text: String) {
    let halves = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard halves.count == 2, let numerator = Int64(Substring(halves[0])), let denominator = Int64(Substring(halves[1])),
      let ratio = try? Ratio(numerator, of: denominator), ratio.description.hasSameBytes(as: text)
    else { return nil }
    self = ratio
  }

  /// Reads a ratio as `83/97`, `83 / 97` or `83 z 97`.
  ///
  /// - Parameter text: The text as it stands in a document.
  /// - Returns: The ratio with its own numbers; no repairs are made.
  /// - Throws: A fault; a ratio of zero is out of range.
  public static func reading(_ text: String) throws(ParsingFault) -> (value: Ratio, repairs: [Repair]) {
    if let ratio = Ratio(text: text) { return (ratio, []) }
    let expectation = "a ratio such as 83/97 or 83 z 97"
    var scanner = TextScanner(text)
    scanner.takeSpaces()
    guard !scanner.isAtEnd else { throw scanner.fault(.empty, expected: expectation) }
    let isNegative = scanner.takeMinus()
    let numerator = scanner.takeDigits()
    let hasSpace = scanner.takeSpaces()
    let isJoined = scanner.take("/") || hasSpace && ["z", "ze"].contains(scanner.takeWord())
    scanner.takeSpaces()
    let denominator = scanner.takeDigits()
    scanner.takeSpaces()
    guard isJoined, scanner.isAtEnd, numerator.isPlainNumber, denominator.isPlainNumber else {
      throw scanner.fault(.malformed, expected: expectation)
    }
    guard let above = numerator.decimalValue, let below = denominator.decimalValue.flatMap(Int64.init(exactly:)),
      below > 0,
      let signed = Int64(exactly: isNegative ? -Int128(above) : Int128(above))
    else {
      throw ParsingFault(code: .outOfRange, text: text, expected: "a number below the line from 1 to \(Int64.max)")
    }
    return (Ratio(validNumerator: signed, below), [])
  }
}
