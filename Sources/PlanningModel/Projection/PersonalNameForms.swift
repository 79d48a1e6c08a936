/// How the name of a person may stand in a text (*podoby jména osoby*).
///
/// Titles and single letters play no part, in the name as in the text: "Ing. Jana Nováková, Ph.D." and "Nováková Jana,
/// Mgr." are one name. The given name may stand before or after the others, and of several others one is enough. A name
/// that is one word counts from four signs on.
///
/// Inflected forms ("s Janou Novákovou") are not found, nor are initials, pet names or a surname alone: who publishes a
/// text still has to read it.
enum PersonalNameForms {
  /// The sequences of folded words that are a name.
  ///
  /// - Complexity: O(words²) of one name.
  static func forms(of name: String) -> Set<[String]> {
    let words = FoldedText(name).words
    let bare = withoutTitles(words)
    let parts = bare.isEmpty ? words : bare
    guard let given = parts.first, parts.count > 1 else {
      return parts.first.map { $0.utf8.count > 3 ? [[$0]] : [] } ?? []
    }
    var forms: Set<[String]> = [parts, Array(parts.dropFirst()) + [given]]
    if let last = parts.last { forms.insert([last] + parts.dropLast()) }
    for other in parts.dropFirst() { forms.formUnion([[given, other], [other, given]]) }
    return forms
  }

  /// Words without titles and single letters.
  static func withoutTitles(_ words: [String]) -> [String] {
    words.filter { $0.utf8.count > 1 && !titles.contains($0) }
  }

  /// The parts of academic, professional and courtesy titles, folded.
  private static let titles: Set<String> = [
    "bc", "bca", "ing", "arch", "mgr", "mga", "et", "judr", "mudr", "mddr", "mvdr", "paeddr", "pharmdr", "phdr", "phmr",
    "rndr", "rsdr", "rtdr", "thdr", "thlic", "thmgr", "icdr", "prof", "doc", "dr", "hc", "csc", "drsc", "dsc", "phd",
    "ph", "thd", "th", "dis", "mba", "mpa", "msc", "bba", "bsc", "llm", "ll", "dba", "mph", "artd", "akad", "pan",
    "pani",
    "slecna", "ml", "st", "jr", "sr",
  ]
}
