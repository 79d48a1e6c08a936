import ExactValues

/// A postal code (*PSČ*): five digits of which the first is 1 to 7.
///
/// A postal code is no municipality: a municipality has several, and one serves several, even of two districts.
public struct PostalCode: Sendable, Hashable, CustomStringConvertible {
  /// The five digits.
  public let digits: String

  /// Takes five digits.
  ///
  /// - Parameter digits: Exactly five digits, the first 1 to 7.
  /// - Throws: A fault of the code `empty`, `malformed`, `wrongLength` or `outOfRange`.
  public init(_ digits: String) throws(ParsingFault) {
    try self.init(bytes: Array(digits.utf8), text: digits)
  }

  /// The five digits.
  public var description: String { digits }

  /// The Czech spelling "767 01", with a space that does not break (U+00A0).
  public var czech: String { "\(digits.prefix(3))\u{A0}\(digits.suffix(2))" }

  private init(bytes: [UInt8], text: String) throws(ParsingFault) {
    let expected = "five digits, the first 1 to 7"
    guard let first = bytes.first else { throw ParsingFault(code: .empty, text: text, expected: expected) }
    guard bytes.allSatisfy(IdentifierText.isDigit) else {
      throw ParsingFault(code: .malformed, text: text, expected: expected)
    }
    guard bytes.count == 5 else { throw ParsingFault(code: .wrongLength, text: text, expected: expected) }
    guard (UInt8(ascii: "1")...UInt8(ascii: "7")).contains(first) else {
      throw ParsingFault(code: .outOfRange, text: text, expected: expected)
    }
    digits = String(decoding: bytes, as: UTF8.self)
  }
}

extension PostalCode: WrittenForm {
  /// The five digits.
  public var canonicalText: String { digits }

  /// The name of the value in messages.
  public static var valueName: String { "postalCode" }

  /// Reads a postal code as people write it.
  ///
  /// "767 01" is the Czech spelling and needs no repair; spaces elsewhere are left out (repair `spaceRemoved`).
  ///
  /// - Parameter text: The text as written.
  /// - Returns: The postal code and the repairs.
  /// - Throws: A fault of the code `empty`, `malformed`, `wrongLength` or `outOfRange`.
  public static func reading(_ text: String) throws(ParsingFault) -> (value: PostalCode, repairs: [Repair]) {
    let written = IdentifierText(text)
    let value = try PostalCode(bytes: written.bytes, text: text)
    let scalars = Array(text.unicodeScalars)
    let isCzech = scalars.count == 6 && scalars.dropFirst(3).first.map(IdentifierText.isSpace) == true
    return (value, written.hadSpaces && !isCzech ? [.spaceRemoved] : [])
  }
}
