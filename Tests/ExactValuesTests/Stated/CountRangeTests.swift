import ExactValues
import Testing

@Suite("Stated numbers")
struct CountRangeTests {
  @Test(
    "Numbers and ranges are read",
    arguments: [
      ("7-20", "7-20"), ("7 -20", "7-20"), ("7–20", "7-20"), ("7 až 20", "7-20"), ("10+", "10+"), ("10 +", "10+"),
      ("..5", "..5"), ("6", "6"), ("6-6", "6"), ("..", ".."), ("0", "0"), (" 6 ", "6"),
    ])
  func accepted(text: String, canonical: String) throws {
    let range = try CountRange.reading(text).value
    #expect(range.description == canonical)
    try checkCanonicalRoundTrip(range)
  }

  @Test(
    "What is no number is refused",
    arguments: [
      ("", "empty"), ("20-7", "rangeReversed"), ("-5", "malformed"), ("7-", "malformed"), ("07", "malformed"),
      ("7 20", "malformed"), ("asi 7", "malformed"), ("99999999999999999999", "outOfRange"), ("7-20 lidí", "malformed"),
      ("10++", "malformed"), ("..x", "malformed"), ("7,5", "malformed"),
    ])
  func refused(text: String, code: String) {
    #expect(refusal(text, as: CountRange.self)?.rawValue == code)
  }

  @Test("A range contains its ends, and an unstated end sets no bound")
  func membership() throws {
    let range = try CountRange(minimum: 7, maximum: 20)
    #expect(range.contains(7) && range.contains(20) && !range.contains(6) && !range.contains(21) && !range.isExact)
    #expect(try CountRange(minimum: nil, maximum: 5).contains(0) && !CountRange(minimum: nil, maximum: 5).contains(-1))
    #expect(try CountRange(exactly: 6).isExact && CountRange(minimum: 10, maximum: nil).contains(.max))
    #expect(throws: ParsingFault.self) { try CountRange(minimum: -1, maximum: nil) }
    #expect(throws: ParsingFault.self) { try CountRange(minimum: 2, maximum: 1) }
  }
}
