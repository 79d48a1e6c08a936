/// Pieces of documents that somebody could send to make a reader fail.
enum HostileTexts {
  /// Bytes that stand in no JSON text, or not where they are put.
  static let badBytes: [[UInt8]] = [
    [0x00], [0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF],
    [0xEF, 0xBB, 0xBF], [0xC4], [0xF0, 0x9F], Array(#"\ud800"#.utf8), Array(#"\u12"#.utf8), Array("//".utf8),
    Array("\"".utf8), Array("\\".utf8), Array(",,".utf8), Array("]".utf8), Array("}".utf8), Array("\t".utf8),
  ]

  /// JSON values of all types and odd spellings.
  static let values: [[UInt8]] = [
    "null", "true", "false", "0", "-0", "-1", "1.0", "1e400", "-1E-400", "9223372036854775807", "9223372036854775808",
    "-9223372036854775808", "-9223372036854775809", String(repeating: "9", count: 400),
    "0." + String(repeating: "0", count: 400) + "1", "[]", "{}", "[null]", "[[]]", "[{}]", #"{"":null}"#,
    #"{"id":null}"#, #"{"id":"x"}"#, #"[{"id":"x"},{"id":"x"},{"id":1}]"#, #"{"withheld":"x"}"#, #"{"withheld":1}"#,
    #"{"notYetDue":"x","withheld":"x"}"#, #""""#, #"" ""#, #""\u0000""#, #""\ud83d\ude00""#, #""\u010d""#,
    "\"c\u{30C}\"",
    #""a/b~2%""#, #""id~2""#, #""9999-12-31""#, #""0001-01-01""#, #""31. 2. 2014""#, #""9999""#, #""-9999-99""#,
    #""1/0""#, #""9223372036854775807/9223372036854775807""#, #""-92233720368547758.08""#, #""999999999999999999 Kč""#,
    #""0-9223372036854775807""#, #""1900-9999""#, #""2013, 2013, 9999""#,
    "\"" + String(repeating: "x", count: 5_000) + "\"", "[" + String(repeating: "0,", count: 500) + "0]",
    "[" + String(repeating: #""x","#, count: 500) + "\"x\"]",
  ].map { Array($0.utf8) }
}
