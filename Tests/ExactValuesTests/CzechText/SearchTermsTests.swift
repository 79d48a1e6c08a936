import ExactValues
import Foundation
import Testing

@Suite("Searching Czech text")
struct SearchTermsTests {
  @Test(
    "Words and their beginnings are found without diacritics, in any order",
    arguments: [
      ("dom senior", "Domov pro seniory Kroměříž"), ("seniory domov", "Domov pro seniory"), ("pribr", "Příbram"),
      ("PŘÍBRAM", "příbram"), ("velke", "Bařice-Velké Těšany"), ("ops", "Šance o.p.s."), ("ops", "Šance, o. p. s."),
      ("o.p.s.", "Šance o. p. s."), ("z. s.", "Klub z.s."), ("", "cokoli"), (" - ", "cokoli"), ("12", "Tylova 12/3"),
      ("j k tyla", "ulice J. K. Tyla"), ("J.K. Tyla", "ulice J. K. Tyla"), ("strasse", "Hauptstr. Straße"),
      ("čp 5", "č. p. 5"),
    ])
  func found(search: String, text: String) {
    #expect(CzechText.contains(search, in: text))
    #expect(CzechText.contains(search.decomposedStringWithCanonicalMapping, in: text))
    #expect(CzechText.contains(search, in: text.decomposedStringWithCanonicalMapping))
  }

  @Test(
    "Parts inside a word, missing words and joined dates are not found",
    arguments: [
      ("ibram", "Příbram"), ("domov invalid", "Domov pro seniory"), ("12", "1. 2. 2020"), ("avs", "a v s"),
      ("opsx", "o.p.s."), ("á", ""), ("prahaa", "Praha"),
    ])
  func notFound(search: String, text: String) {
    #expect(!CzechText.contains(search, in: text))
    #expect(SearchTerms(search).rank(of: text) == nil)
  }

  @Test(
    "The best answer comes first: spelling, whole words, phrase, place",
    arguments: [
      ("rada", ["Rada seniorů", "městská rada", "Radary", "Řada", "Nová řada", "Řadami"]),
      ("řada", ["Řada", "Nová řada", "Řadami", "Rada"]),
      ("krome", ["Krome", "Kromeland", "Kroměříž"]),
      ("péče domů", ["Péče domů", "Služby péče domů", "Domů péče", "Péčeů domůů", "Pece domu"]),
    ])
  func ranking(search: String, best: [String]) {
    let terms = SearchTerms(search)
    let ranked = best.compactMap { text in terms.rank(of: SearchableText(text)).map { ($0, text) } }
    #expect(ranked.count == best.count)
    for (left, right) in zip(ranked, ranked.dropFirst()) {
      #expect(left.0 < right.0, "\(left.1) before \(right.1)")
    }
  }

  @Test("A rank says what it was given for")
  func rank() throws {
    let rank = try #require(SearchTerms("pece dom").rank(of: "Osobní péče, domov"))
    #expect(rank.respelledWords == 1)
    #expect(rank.unfinishedWords == 1)
    #expect(rank.isPhrase)
    #expect(rank.firstWord == 1)
    #expect(SearchTerms(" ,").isEmpty)
    #expect(SearchTerms("é").rank(of: "e")?.respelledWords == 1)
    #expect(SearchTerms("é").rank(of: "e\u{301}")?.respelledWords == 0)
  }

  @Test("A text is found by each beginning of its own words, and by its folded self")
  func ownWords() {
    var random = SplitMix64(seed: 5)
    for text in RandomTexts.make(count: caseCount / 8, using: &random) {
      #expect(CzechText.contains(text, in: text), "\(text.debugDescription)")
      #expect(CzechText.contains(CzechText.folded(text), in: text), "\(text.debugDescription)")
      #expect(SearchTerms(text).rank(of: text)?.respelledWords == 0, "\(text.debugDescription)")
    }
  }
}
