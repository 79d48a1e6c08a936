import DossierCoding
import ExactValues
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
  @Test(
    "A string is escaped where it must be and nowhere else",
    arguments: [
      ("", #""""#), ("čaj / 2", #""čaj / 2""#), ("\"\\", #""\"\\""#), ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
      ("\0\u{1}\u{1F}", #""\u0000\u0001\u001f""#), ("\u{7F}\u{2028}😀", "\"\u{7F}\u{2028}😀\""),
      ("e\u{301}", "\"e\u{301}\""),
    ])
  func strings(text: String, json: String) throws {
    let written = RawJSON(string: text).text
    #expect(Array(written.utf8) == Array(json.utf8))
    #expect(Array(try RawJSON(written).value(as: String.self).utf8) == Array(text.utf8))
  }

  @Test(
    "Whole numbers are written and read up to both ends of 64 bits",
    arguments: [Int64.min, Int64.min + 1, -10, -9, -1, 0, 1, 9, 10, 11, Int64.max - 1, Int64.max])
  func integers(value: Int64) throws {
    #expect(RawJSON(value).text == String(value))
    #expect(try RawJSON(String(value)).value(as: Int64.self) == value)
  }

  @Test(
    "A number beyond 64 bits, with a fraction or an exponent is no whole number",
    arguments: [
      ("9223372036854775808", .outOfRange), ("-9223372036854775809", .outOfRange),
      ("99999999999999999999999", .outOfRange), ("1.0", .wrongType), ("1e2", .wrongType), ("1E0", .wrongType),
      ("-0", .wrongType), ("-0.0", .wrongType), ("0.5", .wrongType), (#""1""#, .wrongType), ("true", .wrongType),
    ] as [(String, ReadingFault.Code)])
  func noIntegers(text: String, code: ReadingFault.Code) throws {
    let problem = try #require(throws: ReadingProblem.self) { try RawJSON(text).value(as: Int64.self) }
    #expect(problem.code == code)
    #expect(problem.found == text)
  }

  @Test("The readable layout breaks lines by member, and keeps plain lists and the innermost objects on one line")
  func readable() throws {
    let orchard = try Orchard.load(
      #""paths":["a","b"],"trees":[{"sort":"x","row":1,"neighbours":["o","p"]}],"fence":{"height":2,"gates":[{"sort":"g"}]},"#
        + #""own":{"a":[],"b":{},"c":[[1,"x"],{"d":null}]}"#
    ).object
    #expect(
      String(decoding: orchard.encoded(), as: UTF8.self) == """
        {
          "id": "o",
          "paths": ["a", "b"],
          "trees": [
            {
              "sort": "x",
              "row": 1,
              "neighbours": ["o", "p"]
            }
          ],
          "fence": {
            "height": 2,
            "gates": [
              {
                "sort": "g"
              }
            ]
          },
          "own": {
            "a": [],
            "b": {},
            "c": [
              [
                1,
                "x"
              ],
              {
                "d": null
              }
            ]
          }
        }

        """)
  }

  @Test("Both layouts hold the same, and reading and writing changes neither")
  func layouts() throws {
    let compact = Orchard.document(#""name":"N","trees":[{"sort":"x"}],"own":[{"a":[1,{"b":[2,[3]]}]}]"#)
    let orchard = try DocumentReader.loadStrictly(Orchard.self, from: compact)
    #expect(orchard.encoded(.compact) == compact)
    let readable = orchard.encoded(.readable)
    let again = try DocumentReader.loadStrictly(Orchard.self, from: readable)
    #expect(again == orchard)
    #expect(again.encoded(.readable) == readable)
  }

  @Test("Ending more than was begun gives wrong JSON, never a crash")
  func unbalanced() {
    var writer = JSONWriter(layout: .readable)
    writer.endArray()
    writer.endObject()
    writer.beginArray()
    writer.element()
    #expect(!writer.utf8.isEmpty)
  }
}
