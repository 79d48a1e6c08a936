import ExactValues
import PlanningModel
import PlanningTestKit
import Testing

@Suite("Signs of contacts")
struct ContactSignsTests {
  /// What contacts are made of, in spellings that folding changes, and what stands around them.
  private static let pieces = [
    "602", "123", "456", "602123456", "6", "٦", "６０２", "²", " ", "\u{A0}", "\u{202F}", "\u{AD}", "\u{200B}", "-", "–",
    "‐", "/", "+", "jana", "vzor", ".cz", "cz", ".", "@", "＠", "(", ")", "[", "]", "{", "}", "<", ">", "*", "_", "at",
    "AT", "át", "Át", "a\u{301}t", "a\u{AD}t", "zavináč", "ZAVINÁČ", "zavinac", "žavinač", "zavina\u{301}c\u{30C}",
    "za\u{200B}vináč", "z\u{AD}avinac", "zav", "ináč", "tečka", "dot", "„", "“", "…", "•", "Kč", "tel.", "právě",
    "návrh",
    "😀",
  ]

  @Test("A text is judged by its bytes as it is judged when it is folded", arguments: 0..<40)
  func agrees(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let count = Int.random(in: 1...9, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      #expect(ContactPattern.isFound(in: text) == ContactPattern.isFound(in: FoldedText(text)), "\(text)")
    }
  }

  @Test(
    "Every spelling of an at sign is seen without a digit",
    arguments: [
      "jana@vzor.cz", "jana(at)vzor.cz", "jana(AT)vzor.cz", "jana(át)vzor.cz", "jana(\u{200B}at)vzor.cz",
      "jana[at]vzor.cz", "jana{at}vzor.cz", "jana<at>vzor.cz", "jana*at*vzor.cz", "jana zavináč vzor.cz",
      "JANA ZAVINÁČ VZOR.CZ", "jana zavina\u{301}c\u{30C} vzor.cz", "jana_zavinac_vzor.cz",
      "jana\u{A0}zavináč\u{A0}vzor.cz",
    ])
  func spellings(text: String) {
    #expect(ContactPattern.isFound(in: text))
  }
}
