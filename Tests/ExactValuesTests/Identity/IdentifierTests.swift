import ExactValues
import Testing

private enum Meeting {}

@Suite("Identifiers")
struct IdentifierTests {
  @Test("Identifiers that merely look the same are different")
  func bytesDecide() {
    let composed = Identifier<Meeting>("schůzka-\u{E9}")
    let decomposed = Identifier<Meeting>("schůzka-e\u{301}")
    #expect(composed.text == decomposed.text)
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed, composed]).count == 2)
    #expect(decomposed < composed)
    // The Ångström sign and A with a combining ring are the same number of bytes.
    #expect(Identifier<Meeting>("\u{212B}") != Identifier<Meeting>("A\u{30A}"))
  }

  @Test("Identifiers are ordered by their bytes")
  func order() {
    let texts = ["z", "č", "A", "a", "", "c", "ch", "h", "10", "9"]
    let sorted = texts.map { Identifier<Meeting>($0) }.sorted().map(\.description)
    #expect(sorted == ["", "10", "9", "A", "a", "c", "ch", "h", "z", "č"])
  }
}
