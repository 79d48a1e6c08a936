import DossierCoding
import ExactValues
import Testing

@Suite("The grammar of JSON, RFC 8259")
struct JSONConformanceTests {
  @Test(
    "A text of the grammar is accepted and comes back compact",
    arguments: [
      ("{}", "{}"), ("[]", "[]"), ("null", "null"), ("true", "true"), (" false ", "false"), ("\"\"", "\"\""),
      ("\t[\r\n1 , 2 ]\n", "[1,2]"), (#"{"a":{"b":[{}]}}"#, #"{"a":{"b":[{}]}}"#),
      (#"{ "a" : 1 , "a" : 2 }"#, #"{"a":1,"a":2}"#), (#"{"":0}"#, #"{"":0}"#),
      ("0", "0"), ("-0", "-0"), ("-1", "-1"), ("10", "10"), ("1.0", "1.0"), ("1e5", "1e5"), ("1E+5", "1E+5"),
      ("1.25e-10", "1.25e-10"), ("0.000", "0.000"), ("1e400", "1e400"), ("123456789012345678901234567890", nil),
      (#""\"\\\/\b\f\n\r\t""#, nil), (#""č\u010D\u010d""#, nil), (#""\uD83D\uDE00""#, nil), (#""\u0000""#, nil),
      ("\"\u{7F}\"", nil), ("\"\u{2028}\u{FEFF}\"", nil), ("\"\u{FFFF}\u{10FFFF}\"", nil),
      (#"" spaces { } [ ] , : stay ""#, nil), ("[[[[[[[[]]]]]]]]", nil),
    ] as [(String, String?)])
  func accepts(text: String, compact: String?) throws {
    #expect(try RawJSON(text).text == compact ?? text)
  }

  @Test(
    "What is no JSON is refused with a typed fault and its place",
    arguments: [
      ("", .unexpectedEnd, 0), (" ", .unexpectedEnd, 1), ("{", .unexpectedEnd, 1), ("[", .unexpectedEnd, 1),
      ("[1", .unexpectedEnd, 2), ("[1,", .unexpectedEnd, 3), (#"{"a""#, .unexpectedEnd, 4),
      (#"{"a":"#, .unexpectedEnd, 5), (#"{"a":1"#, .unexpectedEnd, 6), (#"{"a":1,"#, .unexpectedEnd, 7),
      ("\"", .unexpectedEnd, 1), ("\"a", .unexpectedEnd, 2), (#""\"#, .unexpectedEnd, 1), ("tru", .unexpectedEnd, 3),
      ("[1,]", .unexpectedCharacter, 3), ("[,1]", .unexpectedCharacter, 1), ("[1 2]", .unexpectedCharacter, 3),
      (#"{"a":1,}"#, .unexpectedCharacter, 7), (#"{,"a":1}"#, .unexpectedCharacter, 1),
      (#"{"a" 1}"#, .unexpectedCharacter, 5), (#"{a:1}"#, .unexpectedCharacter, 1), ("{1:1}", .unexpectedCharacter, 1),
      (#"{"a":}"#, .unexpectedCharacter, 5), ("]", .unexpectedCharacter, 0), ("[}", .unexpectedCharacter, 1),
      (#"{"a":1]"#, .unexpectedCharacter, 6), ("nul ", .unexpectedCharacter, 3), ("True", .unexpectedCharacter, 0),
      ("NaN", .unexpectedCharacter, 0), ("Infinity", .unexpectedCharacter, 0), ("'a'", .unexpectedCharacter, 0),
      ("+1", .unexpectedCharacter, 0), (".5", .unexpectedCharacter, 0), ("/* */1", .unexpectedCharacter, 0),
      ("\u{A0}1", .unexpectedCharacter, 0), ("\u{0C}1", .unexpectedCharacter, 0),
      ("-", .invalidNumber, 1), ("-a", .invalidNumber, 1), ("01", .invalidNumber, 0), ("-01", .invalidNumber, 0),
      ("1.", .invalidNumber, 2), ("1.e5", .invalidNumber, 2), ("1e", .invalidNumber, 2), ("1e+", .invalidNumber, 3),
      ("0x10", .trailingText, 1), ("1 2", .trailingText, 2), ("{}{}", .trailingText, 2), ("1//", .trailingText, 1),
      ("truefalse", .trailingText, 4), ("\"a\"b", .trailingText, 3), ("1\0", .trailingText, 1),
      (#""\a""#, .invalidEscape, 1), (#""\x41""#, .invalidEscape, 1), (#""\U0041""#, .invalidEscape, 1),
      (#""\u12""#, .invalidEscape, 3), (#""\u12G4""#, .invalidEscape, 3), (#""\u"#, .invalidEscape, 3),
      (#""\uD800""#, .invalidEscape, 1), (#""\uDC00""#, .invalidEscape, 1), (#""a\uD800\u0041""#, .invalidEscape, 2),
      (#""\uD800\uD800""#, .invalidEscape, 1), (#""\uD800x""#, .invalidEscape, 1), (#""\uD800\u"#, .invalidEscape, 9),
      ("\"\t\"", .controlCharacter, 1), ("\"a\nb\"", .controlCharacter, 2), ("\"\0\"", .controlCharacter, 1),
      ("\u{FEFF}{}", .byteOrderMark, 0),
    ] as [(String, JSONFault.Code, Int)])
  func refuses(text: String, code: JSONFault.Code, offset: Int) throws {
    let fault = try #require(throws: JSONFault.self) { try RawJSON(text) }
    #expect(fault.code == code)
    #expect(fault.offset == offset)
    #expect(fault.description.contains(code.rawValue))
    #expect(!fault.expected.isEmpty)
  }

  @Test(
    "Bytes that are not UTF-8 are refused, also overlong forms, surrogates and what lies beyond Unicode",
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
      [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xE2, 0x82, 0x28], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
      [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF0, 0x9F, 0x28, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    ] as [[UInt8]])
  func refusesBytes(_ bytes: [UInt8]) throws {
    for tail in [Array("\"".utf8), []] {
      let text = Array("\"č".utf8) + bytes + tail
      let fault = try #require(throws: JSONFault.self) { try JSONTape(text) }
      #expect(fault.code == .invalidUTF8)
      #expect(fault.offset == 3)
    }
  }

  @Test(
    "UTF-16, with or without its mark, is refused at its first byte", arguments: [[0xFF, 0xFE], [0xFE, 0xFF], [0]])
  func refusesUTF16(start: [UInt8]) throws {
    let fault = try #require(throws: JSONFault.self) { try JSONTape(start + [0x7B, 0x00, 0x7D, 0x00]) }
    #expect(fault.code == .unexpectedCharacter)
    #expect(fault.offset == 0)
  }

  @Test("Every character of every length of UTF-8 is read as itself")
  func readsUnicode() throws {
    let scalars = [0x20, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD, 0xFFFF, 0x10000, 0x10FFFF]
    for scalar in scalars.compactMap({ Unicode.Scalar($0) }) {
      let text = String(scalar)
      #expect(try RawJSON("\"\(text)\"").value(as: String.self) == text)
      let units = text.utf16.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
      #expect(try RawJSON("\"\(units.joined())\"").value(as: String.self) == text)
    }
  }

  @Test("The place of a fault is told in lines and columns, both from 1")
  func place() throws {
    let fault = try #require(throws: JSONFault.self) { try RawJSON("{\n  \"č\": 1,\n  \"b\": tru\n}") }
    #expect(fault.line == 3)
    #expect(fault.column == 11)
    #expect(fault.description == "line 3, column 11 (byte 23): unexpectedCharacter; expected true")
  }
}
