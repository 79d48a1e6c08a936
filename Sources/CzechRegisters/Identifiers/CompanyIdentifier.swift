import ExactValues

/// The identification number of a person or organisation (*IČO*): eight digits of which the last checks the others.
///
/// The number is text, because it may begin with zeros. With the weights 8, 7, 6, 5, 4, 3, 2 and their sum S, the last
/// digit is (11 − S mod 11) mod 10; the rule holds for the numbers of all 6,254 municipalities. One wrong digit is
/// found with one gap: the remainders 0 and 10 share the check digit 1, so a mistake that turns one into the other
/// passes.
public struct CompanyIdentifier: Sendable, Hashable, CustomStringConvertible {
  /// The eight digits.
  public let digits: String

  /// Takes eight digits whose check digit is right.
  ///
  /// - Parameter digits: Exactly eight digits.
  /// - Throws: A fault of the code `empty`, `malformed`, `wrongLength` or `checkDigit`.
  public init(_ digits: String) throws(ParsingFault) {
    try self.init(bytes: Array(digits.utf8), text: digits)
  }

  /// The eight digits.
  public var description: String { digits }

  private init(bytes: [UInt8], text: String) throws(ParsingFault) {
    guard !bytes.isEmpty else { throw ParsingFault(code: .empty, text: text, expected: "eight digits") }
    guard bytes.allSatisfy(IdentifierText.isDigit) else {
      throw ParsingFault(code: .malformed, text: text, expected: "eight digits")
    }
    guard bytes.count == 8 else { throw ParsingFault(code: .wrongLength, text: text, expected: "eight digits") }
    guard Self.checkDigitAgrees(bytes) else {
      throw ParsingFault(code: .checkDigit, text: text, expected: "eight digits of which the last checks the others")
    }
    digits = String(decoding: bytes, as: UTF8.self)
  }

  /// How many digits a number has at least when its leading zeros are lost.
  private static let shortestWithoutZeros = 5

  /// Whether the last of eight digits is the one that the first seven demand.
  private static func checkDigitAgrees(_ bytes: [UInt8]) -> Bool {
    let digits = bytes.map { Int($0) - 0x30 }
    let sum = zip(digits, [8, 7, 6, 5, 4, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 }
    return digits.last == (11 - sum % 11) % 10
  }
}

extension CompanyIdentifier: WrittenForm {
  /// The eight digits.
  public var canonicalText: String { digits }

  /// The name of the value in messages.
  public static var valueName: String { "companyIdentifier" }

  /// Reads a number as people and spreadsheets write it.
  ///
  /// Spaces are left out (repair `spaceRemoved`). Five to seven digits are read when leading zeros, as spreadsheets drop
  /// them, make the check digit right (repair `leadingZeros`). The shortest such text of a municipality is Prague's, of
  /// five digits ("64581" for 00064581, praha.eu); those of the built-in table have six or more. Fewer are a fault: one
  /// number in ten passes the check by chance, so that "19" would become an organisation.
  ///
  /// - Parameter text: The text as written.
  /// - Returns: The number and the repairs.
  /// - Throws: A fault of the code `empty`, `malformed`, `wrongLength` or `checkDigit`.
  public static func reading(_ text: String) throws(ParsingFault) -> (value: CompanyIdentifier, repairs: [Repair]) {
    let written = IdentifierText(text)
    var repairs: [Repair] = written.hadSpaces ? [.spaceRemoved] : []
    var bytes = written.bytes
    if (Self.shortestWithoutZeros..<8).contains(bytes.count), written.isDigits {
      let padded = Array(repeating: UInt8(ascii: "0"), count: 8 - bytes.count) + bytes
      if checkDigitAgrees(padded) {
        bytes = padded
        repairs.append(.leadingZeros)
      }
    }
    return (try CompanyIdentifier(bytes: bytes, text: text), repairs)
  }
}
