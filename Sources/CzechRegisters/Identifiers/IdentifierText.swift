/// The bytes of an identifier as written, without the spaces that people put into it.
struct IdentifierText {
  /// The bytes without spaces.
  let bytes: [UInt8]

  /// Whether there were spaces.
  let hadSpaces: Bool

  init(_ text: String) {
    var scalars = String.UnicodeScalarView()
    var hadSpaces = false
    for scalar in text.unicodeScalars {
      if Self.isSpace(scalar) {
        hadSpaces = true
      } else {
        scalars.append(scalar)
      }
    }
    bytes = Array(String(scalars).utf8)
    self.hadSpaces = hadSpaces
  }

  /// The bytes as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether there are only the digits 0–9.
  var isDigits: Bool { bytes.allSatisfy(Self.isDigit) }

  /// Whether the bytes have the shape of a pattern in which `#` is a digit and `@` a digit or a capital letter.
  func matches(_ pattern: String) -> Bool {
    let pattern = pattern.utf8
    guard pattern.count == bytes.count else { return false }
    return zip(pattern, bytes).allSatisfy { expected, byte in
      switch expected {
      case UInt8(ascii: "#"): Self.isDigit(byte)
      case UInt8(ascii: "@"): Self.isDigit(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      default: byte == expected
      }
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// A space, a tab, or one of the spaces U+00A0, U+2009 and U+202F of typeset text.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0xA0, 0x2009, 0x202F: true
    default: false
    }
  }
}
