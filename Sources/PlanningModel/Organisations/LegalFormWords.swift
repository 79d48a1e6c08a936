import ExactValues

/// The words by which Czech names of organisations tell their legal form, for comparing names without them.
package enum LegalFormWords {
  /// A name in folded form without its words for a legal form; the whole folded name where nothing else would be left.
  package static func removed(from name: String) -> String {
    let words = CzechText.folded(name).split { $0 == " " || $0 == "," || $0 == "." }.map(String.init)
    var kept: [String] = []
    var position = 0
    while position < words.count {
      if let length = formLength(at: position, in: words) {
        position += length
      } else {
        kept.append(words[position])
        position += 1
      }
    }
    return kept.isEmpty ? CzechText.folded(name) : kept.joined(separator: " ")
  }

  private static func formLength(at position: Int, in words: [String]) -> Int? {
    forms.first { words[position...].starts(with: $0) }?.count
  }

  /// Longest first, so that "občanské sdružení" is not left as "občanské".
  private static let forms: [[String]] = [
    "prispevkova organizace", "obecne prospesna spolecnost", "obcanske sdruzeni", "zapsany spolek", "zapsany ustav",
    "pobocny spolek", "s r o", "o p s", "z s", "z u", "p s", "p o", "o s", "a s", "ops", "zs", "zu", "sro", "spolek",
    "ustav",
  ].map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }
}
