import ExactValues

/// The identifier of a social service in the register of providers (*identifikátor služby v RPSS*): seven digits.
///
/// The number is text. It names a service, that is one registration, and neither its provider nor a facility.
public struct RegisterNumber: Sendable, Hashable, CustomStringConvertible {
  /// The seven digits.
  public let digits: String

  /// Takes seven digits.
  ///
  /// - Parameter digits: Exactly seven digits.
  /// - Throws: A fault of the code `empty`, `malformed` or `wrongLength`.
  public init(_ digits: String) throws(ParsingFault) {
    try self.init(bytes: Array(digits.utf8), text: digits)
  }

  /// The seven digits.
  public var description: String { digits }

  private init(bytes: [UInt8], text: String) throws(ParsingFault) {
    guard !bytes.isEmpty else { throw ParsingFault(code: .empty, text: text, expected: "seven digits") }
    guard bytes.allSatisfy(IdentifierText.isDigit) else {
      throw ParsingFault(code: .malformed, text: text, expected: "seven digits")
    }
    guard bytes.count == 7 else { throw ParsingFault(code: .wrongLength, text: text, expected: "seven digits") }
    digits = String(decoding: bytes, as: UTF8.self)
  }
}

extension RegisterNumber: WrittenForm {
  /// The seven digits.
  public var canonicalText: String { digits }

  /// The name of the value in messages.
  public static var valueName: String { "registerNumber" }

  /// Reads an identifier as people write it; spaces are left out (repair `spaceRemoved`).
  ///
  /// Zeros are never added: no identifier with leading zeros was seen, so fewer digits are a fault.
  ///
  /// - Parameter text: The text as written.
  /// - Returns: The identifier and the repairs.
  /// - Throws: A fault of the code `empty`, `malformed` or `wrongLength`.
  public static func reading(_ text: String) throws(ParsingFault) -> (value: RegisterNumber, repairs: [Repair]) {
    let written = IdentifierText(text)
    return (try RegisterNumber(bytes: written.bytes, text: text), written.hadSpaces ? [.spaceRemoved] : [])
  }
}
