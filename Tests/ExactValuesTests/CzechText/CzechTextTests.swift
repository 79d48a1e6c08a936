import ExactValues
import Foundation
import Testing

@Suite("Czech text without its spelling")
struct CzechTextTests {
  @Test(
    "Case, diacritics and kinds of spaces and hyphens do not matter",
    arguments: [
      ("Kroměříž", "kromeriz"), ("KROMĚŘÍŽ", "kromeriz"), ("Příšerně žluťoučký kůň", "priserne zlutoucky kun"),
      ("Ústí  nad\u{A0}Labem ", "usti nad labem"), ("Frýdek\u{2011}Místek", "frydek-mistek"),
      ("Frýdek – Místek", "frydek-mistek"), ("Frýdek- Místek", "frydek-mistek"), ("\t\n", ""), ("", ""),
      ("Straße", "strasse"), ("GROẞ", "gross"), ("Łódź", "lodz"), ("Đorđević", "dordevic"), ("Müller", "muller"),
      ("Ľubica Ďurišová", "lubica durisova"), ("Æther Œuvre Øre", "aether oeuvre ore"), ("İzmir ılık", "izmir ilik"),
      ("o\u{B4}Neill’s", "o'neill's"), ("so\u{AD}ci\u{200B}ální", "socialni"), ("ﬁnance", "finance"),
      ("Київ Їжак", "киів іжак"), ("Σίσυφος", "σισυφοσ"), ("5 % (č. 7)", "5 % (c. 7)"), ("\u{212B}land", "aland"),
    ])
  func folded(text: String, expected: String) {
    #expect(CzechText.folded(text) == expected)
    #expect(Array(CzechText.folded(text).utf8) == Array(expected.utf8))
    #expect(CzechText.folded(text.decomposedStringWithCanonicalMapping) == expected)
  }

  @Test("Every letter of the Latin, modern Greek and Cyrillic scripts folds and sorts alike composed and decomposed")
  func composition() {
    var decomposed = 0
    for value in [UInt32](0xC0..<0x530) + [UInt32](0x1E00..<0x1F00) + [0x212A, 0x212B, 0x2126] {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
      let composed = String(Character(scalar))
      let parts = composed.decomposedStringWithCanonicalMapping
      #expect(Array(CzechText.folded(composed).utf8) == Array(CzechText.folded(parts).utf8), "\(composed)")
      #expect(CzechSortKey(composed) == CzechSortKey(parts), "\(composed)")
      #expect(CzechSortKey(composed).hashValue == CzechSortKey(parts).hashValue)
      if !composed.utf8.elementsEqual(parts.utf8) { decomposed += 1 }
      let capital = composed.uppercased()
      if capital.lowercased() == composed.lowercased() {
        #expect(CzechText.folded(capital) == CzechText.folded(composed), "\(composed)")
      }
    }
    #expect(decomposed > 500)
  }

  @Test("Folding a folded text changes nothing, and the order of marks is of no account")
  func laws() {
    var random = SplitMix64(seed: 7)
    for text in RandomTexts.make(count: caseCount / 4, using: &random) {
      let folded = CzechText.folded(text)
      #expect(Array(CzechText.folded(folded).utf8) == Array(folded.utf8), "\(text.debugDescription)")
      #expect(CzechText.folded(text.precomposedStringWithCanonicalMapping) == folded, "\(text.debugDescription)")
      #expect(CzechText.folded(text.decomposedStringWithCanonicalMapping) == folded, "\(text.debugDescription)")
      #expect(!folded.hasPrefix(" ") && !folded.hasSuffix(" ") && !folded.contains("  "))
    }
  }

  @Test("Every scalar folds to something that folds to itself")
  func everyScalar() {
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = CzechText.folded(String(Character(scalar)))
      if !CzechText.folded(folded).utf8.elementsEqual(folded.utf8) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
