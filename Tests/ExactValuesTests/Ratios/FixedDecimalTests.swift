import ExactValues
import Testing

@Suite("Decimal numbers")
struct FixedDecimalTests {
  @Test(
    "A decimal number keeps its decimals",
    arguments: [("85.57", 8557, 2), ("-0.05", -5, 2), ("7", 7, 0), ("0.000000001", 1, 9), ("85.50", 8550, 2)]
      as [(String, Int64, Int)])
  func texts(text: String, units: Int64, decimals: Int) throws {
    let value = try FixedDecimal(units: units, decimals: decimals)
    #expect(value.description == text && FixedDecimal(text: text) == value)
    #expect(value.czech == text.replacing(".", with: ",").replacing("-", with: "\u{2212}"))
    try checkCanonicalRoundTrip(value)
    #expect(try FixedDecimal.reading(value.czech).value == value)
  }

  @Test(
    "The text of a decimal number has one spelling",
    arguments: [
      "", ".5", "5.", "05", "-0", "-0.0", "+1", "1,5", "1.5 ", "1.0000000000", "--1", "1.5.0", "9223372036854775808",
      "-",
    ])
  func strict(text: String) {
    #expect(FixedDecimal(text: text) == nil)
  }

  @Test(
    "What is no decimal number is refused",
    arguments: [
      ("", "empty"), ("85,57 %", "malformed"), ("1,5,5", "malformed"), ("08,5", "malformed"), (",5", "malformed"),
      ("5,", "malformed"), ("0,0000000001", "outOfRange"), ("9223372036854775808", "outOfRange"),
      ("1 000", "malformed"),
    ])
  func refused(text: String, code: String) {
    #expect(refusal(text, as: FixedDecimal.self)?.rawValue == code)
  }
}
