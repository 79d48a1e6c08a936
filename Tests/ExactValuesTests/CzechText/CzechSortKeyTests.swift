import ExactValues
import Foundation
import Testing

@Suite("Czech alphabetical order")
struct CzechSortKeyTests {
  /// Lists that stand in their right order.
  static let ordered: [[String]] = [
    // The examples of the Czech Language Institute's handbook.
    ["shoda", "schody", "sídliště"], ["slovník jazykový", "slovníkářství"], ["motýl noční", "motýlek"],
    ["da capo", "ďábel", "dabing"], ["ucho", "úchop", "uchopit"],
    [
      "a", "b", "c", "č", "d", "e", "f", "g", "h", "ch", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "ř", "s",
      "š", "t", "u", "v", "w", "x", "y", "z", "ž", "0", "1", "9", "10", "'", "α", "б",
    ],
    ["a", "A", "á", "Á", "à", "ă", "â", "ä", "ã", "ą", "ā", "ab"],
    ["e", "é", "è", "ê", "ě", "ë", "ę"], ["u", "ú", "ù", "û", "ů", "ü", "ű"],
    ["h", "hz", "ch", "cH", "Ch", "CH", "cha", "chz", "i"], ["cg", "ci", "cz", "č", "ďábel", "h", "ch"],
    ["c h", "c-d", "c-h", "c-i", "cj", "ch"], ["caha", "cihla", "cukr", "čaj", "hůl", "chalupa", "jih"],
    ["rada", "Rada", "řada", "Řada"], ["les", "leš", "Lešany", "letiště"], ["z", "zz", "ž", "ža"],
    // Numbers by their value, after all letters.
    ["Praha", "Praha 1", "Praha 2", "Praha 10", "Praha 11", "Praha-východ"],
    ["§ 8", "§ 008 a", "§ 9", "§ 10"], ["0", "00", "01", "1", "2", "18446744073709551616"],
    // Punctuation last of all.
    ["a", "a-", "á", "â", "ab", "a-c"], ["Bařice", "Bařice-Velké Těšany", "Bařicezz"],
    ["Łódź", "Lodžie"], ["Gros", "Gross", "Groß", "Grot"], ["kůň", "kuňka"],
    ["Chrášťany", "Ivančice"], ["Hýsly", "Chropyně", "Chvalčov"],
  ]

  @Test("Known lists stand in their order, however they were shuffled and stored", arguments: ordered)
  func knownOrder(list: [String]) {
    var random = SplitMix64(seed: 3)
    for _ in 0..<5 { #expect(list.shuffled(using: &random).sortedInCzech() == list) }
    let decomposed = list.map(\.decomposedStringWithCanonicalMapping)
    #expect(decomposed.shuffled(using: &random).sortedInCzech() == list)
    for (left, right) in zip(list, list.dropFirst()) {
      #expect(CzechSortKey(left) < CzechSortKey(right), "\(left) before \(right)")
      #expect(!(CzechSortKey(right) < CzechSortKey(left)))
    }
  }

  @Test("The order is a strict total one and agrees with equality")
  func totalOrder() {
    var random = SplitMix64(seed: 11)
    let texts = RandomTexts.make(count: 3 * (caseCount / 4), using: &random)
    for start in stride(from: 0, to: texts.count - 2, by: 3) {
      let keys = texts[start..<start + 3].map(CzechSortKey.init)
      for left in keys {
        for right in keys {
          let relations = [left < right, left == right, right < left].count(where: \.self)
          #expect(relations == 1, "\(left.text.debugDescription) and \(right.text.debugDescription)")
          #expect((left == right) == (left.text == right.text))
          if left == right { #expect(left.hashValue == right.hashValue) }
        }
      }
      let sorted = keys.sorted()
      #expect(sorted[0] <= sorted[1] && sorted[1] <= sorted[2] && sorted[0] <= sorted[2])
      if keys[0] < keys[1], keys[1] < keys[2] { #expect(keys[0] < keys[2]) }
    }
  }

  @Test("A decomposed letter at the end comes before the composed one with more behind it, and equals it without")
  func mixedStorage() {
    #expect(CzechSortKey("z\u{30C}") < CzechSortKey("ž-"))
    #expect(CzechSortKey("ž") < CzechSortKey("z\u{30C}-"))
    #expect(CzechSortKey("й ") > CzechSortKey("и\u{306}"))
    #expect(CzechSortKey("ß") != CzechSortKey("ſs"))
    #expect(CzechSortKey("a\u{301}\u{300}") != CzechSortKey("a\u{300}\u{301}"))
    #expect(CzechSortKey("a\u{323}\u{302}") == CzechSortKey("a\u{302}\u{323}"))
  }

  @Test("Composed and decomposed texts have equal keys")
  func composition() {
    var random = SplitMix64(seed: 13)
    for text in RandomTexts.make(count: caseCount / 4, using: &random) {
      let key = CzechSortKey(text)
      #expect(key == CzechSortKey(text.decomposedStringWithCanonicalMapping), "\(text.debugDescription)")
      #expect(key == CzechSortKey(text.precomposedStringWithCanonicalMapping), "\(text.debugDescription)")
    }
  }

  @Test("Keys compare as a letter-by-letter comparison of the alphabet does")
  func oracle() {
    var random = SplitMix64(seed: 17)
    let alphabet = Self.alphabet
    func word() -> [Int] {
      (0..<Int.random(in: 0...5, using: &random)).map { _ in .random(in: 0..<31, using: &random) }
    }
    for _ in 0..<caseCount / 2 {
      let (left, right) = (word(), word())
      // A c before an h would be read as the letter ch.
      guard ![left, right].contains(where: { zip($0, $0.dropFirst()).contains { $0 == (2, 8) } }) else { continue }
      let texts = [left, right].map { $0.map { alphabet[$0] }.joined() }
      #expect((CzechSortKey(texts[0]) < CzechSortKey(texts[1])) == left.lexicographicallyPrecedes(right), "\(texts)")
    }
  }

  private static let alphabet = [
    "a", "b", "c", "č", "d", "e", "f", "g", "h", "ch", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "ř", "s", "š",
    "t", "u", "v", "w", "x", "y", "z", "ž",
  ]

  @Test("Sorting by a text of the element keeps the order of equal ones")
  func elements() {
    let rows = [("Žatec", 1), ("Chrudim", 2), ("Hranice", 3), ("Hranice", 4), ("Cheb", 5)]
    #expect(rows.sortedInCzech { $0.0 }.map(\.1) == [3, 4, 5, 2, 1])
  }

  @Test("A number of many digits and a letter with many marks take no more than their length")
  func longTexts() {
    let nines = String(repeating: "9", count: 100_000)
    #expect(CzechSortKey(nines) < CzechSortKey(nines + "0"))
    #expect(
      CzechSortKey("1" + String(repeating: "0", count: 300)) < CzechSortKey("1" + String(repeating: "0", count: 301)))
    let marks = String(repeating: "\u{301}\u{323}", count: 50_000)
    #expect(CzechSortKey("a") < CzechSortKey("a" + marks))
  }
}
