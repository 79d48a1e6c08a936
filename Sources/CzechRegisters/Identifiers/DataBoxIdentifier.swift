import ExactValues

/// The identifier of a data box (*ID datové schránky*): seven letters and digits without l, o, 0 and 1, such as
/// "7q8bew4".
public struct DataBoxIdentifier: Sendable, Hashable, CustomStringConvertible {
  /// The seven characters, letters in lower case.
  public let text: String

  /// Takes seven characters in lower case.
  ///
  /// - Parameter text: Exactly seven of the letters a–z and digits 2–9, without l and o.
  /// - Throws: A fault of the code `empty`, `wrongLength` or `malformed`.
  public init(_ text: String) throws(ParsingFault) {
    try self.init(bytes: Array(text.utf8), text: text)
  }

  /// The seven characters.
  public var description: String { text }

  private init(bytes: [UInt8], text: String) throws(ParsingFault) {
    let expected = "seven letters or digits without l, o, 0 and 1"
    guard !bytes.isEmpty else { throw ParsingFault(code: .empty, text: text, expected: expected) }
    guard bytes.allSatisfy(Self.isAllowed) else {
      throw ParsingFault(code: .malformed, text: text, expected: expected)
    }
    guard bytes.count == 7 else { throw ParsingFault(code: .wrongLength, text: text, expected: expected) }
    self.text = String(decoding: bytes, as: UTF8.self)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "l"), UInt8(ascii: "o"): false
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "2")...UInt8(ascii: "9"): true
    default: false
    }
  }
}

extension DataBoxIdentifier: WrittenForm {
  /// The seven characters, letters in lower case.
  public var canonicalText: String { text }

  /// The name of the value in messages.
  public static var valueName: String { "dataBoxIdentifier" }

  /// Reads an identifier in letters of either case; spaces are left out (repair `spaceRemoved`).
  ///
  /// - Parameter text: The text as written.
  /// - Returns: The identifier and the repairs.
  /// - Throws: A fault of the code `empty`, `wrongLength` or `malformed`.
  public static func reading(_ text: String) throws(ParsingFault) -> (value: DataBoxIdentifier, repairs: [Repair]) {
    let written = IdentifierText(text)
    let lower = written.bytes.map { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 0x20 : byte
    }
    return (try DataBoxIdentifier(bytes: lower, text: text), written.hadSpaces ? [.spaceRemoved] : [])
  }
}
