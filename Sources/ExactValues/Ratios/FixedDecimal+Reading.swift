extension FixedDecimal: WrittenForm {
  /// The number with a decimal point, such as `85.57`.
  public var canonicalText: String { description }

  /// The name of the value in messages, `decimal`.
  public static var valueName: String { "decimal" }

  /// Reads a number with a decimal point, which is canonical, or with a decimal comma, as Czech documents write it.
  ///
  /// - Parameter text: The text as it stands in a document.
  /// - Returns: The number with as many decimals as were written; no repairs are made.
  /// - Throws: A fault; more than nine decimals are out of range.
  public static func reading(_ text: String) throws(ParsingFault) -> (value: FixedDecimal, repairs: [Repair]) {
    if let value = FixedDecimal(text: text) { return (value, []) }
    var scanner = TextScanner(text)
    scanner.takeSpaces()
    guard !scanner.isAtEnd else { throw scanner.fault(.empty, expected: expectation) }
    let isNegative = scanner.takeMinus()
    let whole = scanner.takeDigits()
    let hasDecimals = scanner.take(",") || scanner.take(".")
    let decimals = hasDecimals ? scanner.takeDigits() : []
    scanner.takeSpaces()
    guard scanner.isAtEnd, !whole.isEmpty, !hasDecimals || !decimals.isEmpty,
      whole.count == 1 || whole.first != UInt8(ascii: "0")
    else { throw scanner.fault(.malformed, expected: expectation) }
    guard let value = FixedDecimal(isNegative: isNegative, whole: whole, decimals: decimals) else {
      throw ParsingFault(code: .outOfRange, text: text, expected: "at most nine decimals and about eighteen digits")
    }
    return (value, [])
  }

  private static let expectation = "a decimal number such as 85,57"
}
