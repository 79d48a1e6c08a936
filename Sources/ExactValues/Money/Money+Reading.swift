extension Money: WrittenForm {
  /// The canonical machine form, such as `1609236.80 CZK`.
  public var canonicalText: String { description }

  /// The name of the value in messages, `money`.
  public static var valueName: String { "money" }

  /// Reads an amount in its canonical form or as Czech documents write it.
  ///
  /// Groups of three are separated by spaces or by dots, decimals follow a comma and are two or none, `Kč` may stand before or
  /// after, `,-` stands for no haléře, and `tis. Kč` means thousands of crowns: `1 609 236,80 Kč`, `1.263.544 Kč`, `500,-`,
  /// `12,5 tis. Kč`. Bare numbers are crowns.
  ///
  /// - Parameter text: The text as it stands in a document.
  /// - Returns: The amount, and the repair `currencyTwice` if the currency stood on both sides.
  /// - Throws: A fault; `1.263 Kč` is ambiguous, `1,263,544` and `1609236.80` are foreign, other currencies are unknown units.
  public static func reading(_ text: String) throws(ParsingFault) -> (value: Money, repairs: [Repair]) {
    if let money = Money(text: text) { return (money, []) }
    var scanner = TextScanner(text)
    scanner.takeSpaces()
    guard !scanner.isAtEnd else { throw scanner.fault(.empty, expected: CzechAmount.expectation) }
    let isCurrencyBefore = try scanner.takeCurrencyBefore()
    var amount = try scanner.takeCzechAmount()
    scanner.takeSpaces()
    amount.isThousands = scanner.takeThousands()
    scanner.takeSpaces()
    let isCurrencyAfter = try scanner.takeCurrencyAfter()
    scanner.takeSpaces()
    guard scanner.isAtEnd, isCurrencyBefore || isCurrencyAfter || !amount.isThousands else {
      throw scanner.fault(.malformed, expected: CzechAmount.expectation)
    }
    do {
      return (try amount.money(), isCurrencyBefore && isCurrencyAfter ? [.currencyTwice] : [])
    } catch {
      throw ParsingFault(code: error.code, text: text, expected: error.expected)
    }
  }
}

/// The parts of an amount as Czech documents write it.
private struct CzechAmount {
  static let expectation = "an amount such as 1 609 236,80 Kč"

  enum Separator { case space, dot }

  struct Refusal: Error {
    let code: ParsingFault.Code
    let expected: String
  }

  var isNegative = false
  var crowns: [UInt8] = []
  var decimals: [UInt8] = []
  var separator: Separator?
  var groups = 0
  var hasDash = false
  var isThousands = false

  func money() throws(Refusal) -> Money {
    if crowns.count > 1, crowns.first == UInt8(ascii: "0") {
      throw Refusal(code: .malformed, expected: "an amount without leading zeros")
    }
    if separator == .dot, groups == 1, decimals.isEmpty, !hasDash {
      throw Refusal(code: .ambiguous, expected: "an amount whose dot cannot be a decimal point, such as 1 263 Kč")
    }
    if decimals.count == 3, groups == 0, !isThousands {
      throw Refusal(code: .ambiguous, expected: "an amount whose comma cannot separate thousands, such as 1 263,00 Kč")
    }
    // Thousands of crowns reach the haléř at the fifth decimal.
    guard isThousands ? decimals.count <= 5 && !hasDash : decimals.isEmpty || decimals.count == 2 else {
      throw Refusal(code: .malformed, expected: isThousands ? "at most five decimals" : "two decimals or none")
    }
    let missingDecimals = (isThousands ? 5 : 2) - decimals.count
    let zeros = repeatElement(UInt8(ascii: "0"), count: max(0, missingDecimals))
    guard let magnitude = (crowns + decimals + zeros).decimalValue,
      let haler = Int64(exactly: isNegative ? -Int128(magnitude) : Int128(magnitude))
    else { throw Refusal(code: .outOfRange, expected: "an amount of at most about 92 quadrillion Kč") }
    return Money(haler: haler)
  }
}

extension TextScanner {
  private static let foreignCurrencies: Set<String> = [
    "eur", "euro", "eura", "€", "usd", "gbp", "£", "pln", "zł", "chf", "huf", "kčs",
  ]

  fileprivate mutating func takeCurrencyBefore() throws(ParsingFault) -> Bool {
    let start = self
    let word = takeWord()
    if isCurrency(word) {
      takeSpaces()
      return true
    }
    if Self.foreignCurrencies.contains(word) || peek() == UInt8(ascii: "$") {
      throw start.fault(.unknownUnit, expected: "an amount in Kč")
    }
    guard word.isEmpty else { throw start.fault(.malformed, expected: CzechAmount.expectation) }
    return false
  }

  fileprivate mutating func takeThousands() -> Bool {
    var ahead = self
    guard ahead.takeWord() == "tis", ahead.take(".") else { return false }
    self = ahead
    return true
  }

  fileprivate mutating func takeCurrencyAfter() throws(ParsingFault) -> Bool {
    let start = self
    let word = takeWord()
    if isCurrency(word) { return true }
    guard word.isEmpty, peek() != UInt8(ascii: "$"), peek() != UInt8(ascii: "%") else {
      throw start.fault(.unknownUnit, expected: "Kč or tis. Kč after the amount")
    }
    return false
  }

  private func isCurrency(_ word: String) -> Bool { word == "kč" || word == "czk" }

  fileprivate mutating func takeCzechAmount() throws(ParsingFault) -> CzechAmount {
    var amount = CzechAmount()
    amount.isNegative = takeMinus()
    amount.crowns = Array(takeDigits())
    guard !amount.crowns.isEmpty else { throw fault(.malformed, expected: CzechAmount.expectation) }
    while try takeGroup(into: &amount) {}
    guard take(",") else { return amount }
    if takeDash() {
      _ = takeDash()
      amount.hasDash = true
      return amount
    }
    amount.decimals = Array(takeDigits())
    switch (amount.decimals.count, peek()) {
    case (0, _): throw fault(.malformed, expected: "decimals or a dash after the comma")
    case (3, UInt8(ascii: ",")), (3, UInt8(ascii: ".")):
      throw fault(.foreignFormat, expected: "thousands separated by spaces or dots and decimals by a comma")
    default: return amount
    }
  }

  private mutating func takeGroup(into amount: inout CzechAmount) throws(ParsingFault) -> Bool {
    var ahead = self
    let separator: CzechAmount.Separator
    if ahead.takeSpace() {
      guard ahead.isAtDigit else { return false }
      separator = .space
    } else if ahead.take(".") {
      separator = .dot
    } else {
      return false
    }
    let digits = ahead.takeDigits()
    if separator == .dot, amount.separator != .dot, digits.count == 1 || digits.count == 2,
      ahead.peek() != UInt8(ascii: ".")
    {
      throw fault(.foreignFormat, expected: "decimals after a comma")
    }
    guard digits.count == 3, amount.groups > 0 || amount.crowns.count <= 3,
      amount.separator == nil || amount.separator == separator
    else { throw fault(.malformed, expected: "groups of three digits with the same separator") }
    amount.crowns += digits
    amount.separator = separator
    amount.groups += 1
    self = ahead
    return true
  }
}
