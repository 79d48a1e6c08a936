/// Short texts of the letters, marks, digits and spaces that are hard to sort and to fold; the same for the same seed.
enum RandomTexts {
  private static let parts = [
    "a", "á", "a\u{301}", "A", "Á", "b", "c", "C", "č", "Č", "c\u{30C}", "ch", "Ch", "cH", "CH", "h", "H", "d", "ď",
    "e",
    "ě", "é", "ê", "i", "r", "ř", "s", "š", "ss", "ß", "u", "ú", "ů", "ü", "z", "ž", "Z\u{30C}", "ł", "æ", "ệ",
    "e\u{302}\u{323}", "0", "1", "9", "10", "007", " ", "\u{A0}", "  ", "-", "–", ".", ",", "'", "’", "(", "\u{AD}",
    "\u{301}", "\u{30C}", "х", "й", "и\u{306}", "Й", "ω", "漢", "€", "\u{200B}", "ﬁ",
  ]

  static func make(count: Int, using random: inout SplitMix64) -> [String] {
    (0..<count).map { _ in
      (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in parts.randomElement(using: &random) }.joined()
    }
  }
}
