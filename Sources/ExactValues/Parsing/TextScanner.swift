/// Reads a text from left to right by its UTF-8 bytes.
struct TextScanner {
  let text: String
  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  var isAtEnd: Bool { position >= bytes.count }

  func fault(_ code: ParsingFault.Code, expected: String) -> ParsingFault {
    ParsingFault(code: code, text: text, expected: expected, position: position)
  }

  /// The byte that many places ahead, or `nil` behind the end.
  func peek(_ offset: Int = 0) -> UInt8? {
    let index = position + offset
    return index < bytes.count ? bytes[index] : nil
  }

  /// Whether a digit comes next.
  var isAtDigit: Bool { peek()?.isDigit ?? false }

  /// Passes over the expected text if it comes next.
  mutating func take(_ expected: String) -> Bool {
    guard bytes[position...].starts(with: expected.utf8) else { return false }
    position += expected.utf8.count
    return true
  }

  /// Passes over one space, also an unbreakable, thin or narrow one of typeset numbers.
  mutating func takeSpace() -> Bool {
    switch (peek(), peek(1), peek(2)) {
    case (0x20, _, _): position += 1
    case (0xC2, 0xA0, _): position += 2  // U+00A0
    case (0xE2, 0x80, 0x89), (0xE2, 0x80, 0xAF): position += 3  // U+2009, U+202F
    default: return false
    }
    return true
  }

  /// Passes over all spaces that come next; says whether there were any.
  @discardableResult
  mutating func takeSpaces() -> Bool {
    let start = position
    while takeSpace() {}
    return position > start
  }

  /// Passes over one hyphen or dash.
  mutating func takeDash() -> Bool {
    take("-") || take("\u{2013}") || take("\u{2014}")
  }

  /// Passes over one hyphen or minus sign.
  mutating func takeMinus() -> Bool {
    take("-") || take("\u{2212}")
  }

  /// Takes the digits that come next, perhaps none.
  mutating func takeDigits() -> ArraySlice<UInt8> {
    let start = position
    while isAtDigit { position += 1 }
    return bytes[start..<position]
  }

  /// Takes the letters that come next, perhaps none, in lower case.
  mutating func takeWord() -> String {
    let start = position
    while let byte = peek(), byte.isLetter, !isAtSpecialSign { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
  }

  /// Whether a sign beyond ASCII comes next that is no letter.
  private var isAtSpecialSign: Bool {
    guard let byte = peek(), byte >= 0x80 else { return false }
    var ahead = self
    return ahead.takeSpaces() || ahead.takeDash() || ahead.takeMinus()
  }
}

extension UInt8 {
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  /// Whether the byte is an ASCII letter or part of a character beyond ASCII.
  var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 || self >= 0x80 }
}

extension Sequence<UInt8> {
  /// The number that these ASCII digits write, or `nil` if it does not fit or there is another byte.
  var decimalValue: UInt64? {
    var value: UInt64 = 0
    for byte in self {
      guard byte.isDigit else { return nil }
      let (tens, tensOverflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, sumOverflow) = tens.addingReportingOverflow(UInt64(byte &- UInt8(ascii: "0")))
      guard !tensOverflow, !sumOverflow else { return nil }
      value = sum
    }
    return value
  }
}

extension String {
  /// The text without the spaces around it.
  var trimmingSpaces: Substring {
    let spaces: [Unicode.Scalar] = [" ", "\u{A0}", "\u{202F}", "\u{2009}"]
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !spaces.contains($0) }),
      let last = scalars.lastIndex(where: { !spaces.contains($0) })
    else { return "" }
    return self[first...last]
  }
}

extension Collection<UInt8> {
  /// Whether there are digits, without a leading zero.
  var isPlainNumber: Bool { !isEmpty && (count == 1 || first != UInt8(ascii: "0")) }
}
