/// What somebody searches for: words, or beginnings of words, in any order, with or without diacritics.
///
/// A text is found if each word of the search begins one of its words. "dom senior" finds "Domov pro seniory", and
/// "pribr" finds "Příbram"; a text that is spelt as the search is ranks before one that is not.
///
/// ```swift
/// let terms = SearchTerms("nizkoprah zarizeni")
/// let found = names.compactMap { name in terms.rank(of: name).map { ($0, name) } }.sorted { $0.0 < $1.0 }
/// ```
public struct SearchTerms: Sendable, Hashable {
  private let words: [SearchWord]

  /// Cuts a search into its words.
  ///
  /// - Parameter text: What was typed.
  /// - Complexity: Linear in the length of the text.
  public init(_ text: String) {
    let all = SearchableText(text).words
    // An abbreviation that was typed with its full stops is searched as one word.
    let joined = all.filter { $0.span > 1 }
    words =
      all.filter { word in
        word.span > 1 || !joined.contains { $0.place <= word.place && word.place < $0.place + $0.span }
      }.sorted { $0.place < $1.place }
  }

  /// Whether the search has no words, so that it finds every text.
  public var isEmpty: Bool { words.isEmpty }

  /// How well a text answers the search, or `nil` if it does not.
  ///
  /// - Parameter text: The text to search in.
  /// - Returns: The rank, the lesser the better.
  /// - Complexity: The number of words of the search times that of the text.
  public func rank(of text: String) -> SearchRank? { rank(of: SearchableText(text)) }

  /// How well a text that was cut into words before answers the search, or `nil` if it does not.
  ///
  /// - Parameter text: The text to search in.
  /// - Returns: The rank, the lesser the better.
  /// - Complexity: The number of words of the search times that of the text.
  public func rank(of text: SearchableText) -> SearchRank? {
    guard !words.isEmpty else { return .unsought }
    var matches: [Match] = []
    for word in words {
      guard let match = Self.best(word, in: text, after: matches.last) else { return nil }
      matches.append(match)
    }
    return SearchRank(
      respelledWords: matches.count(where: \.isRespelled), unfinishedWords: matches.count(where: \.isUnfinished),
      isPhrase: zip(matches, matches.dropFirst()).allSatisfy { $0.next == $1.place },
      firstWord: matches.map(\.place).min() ?? 0)
  }

  /// Whether a text is found at all.
  ///
  /// - Parameter text: The text to search in.
  /// - Returns: Whether each word of the search begins a word of the text.
  /// - Complexity: The number of words of the search times that of the text.
  public func match(_ text: String) -> Bool { rank(of: text) != nil }

  private struct Match {
    let isRespelled: Bool
    let isUnfinished: Bool
    let place: Int
    let next: Int
  }

  /// The best word of the text for a word of the search; among equals the one that continues the phrase, else the first.
  private static func best(_ word: SearchWord, in text: SearchableText, after last: Match?) -> Match? {
    var best: (match: Match, order: [Int])?
    for candidate in text.words where candidate.begins(with: word) {
      let match = Match(
        isRespelled: !candidate.beginsAsSpelt(with: word),
        isUnfinished: candidate.letters.count > word.letters.count,
        place: candidate.place, next: candidate.place + candidate.span)
      let continues = last.map { $0.next == candidate.place } ?? true
      let order = [match.isRespelled ? 1 : 0, match.isUnfinished ? 1 : 0, continues ? 0 : 1, match.place]
      if let known = best, !order.lexicographicallyPrecedes(known.order) { continue }
      best = (match, order)
    }
    return best?.match
  }
}

extension CzechText {
  /// Whether each word of a search begins a word of the text, whatever the case and the diacritics.
  ///
  /// - Parameters:
  ///   - search: What was typed; without any word it finds every text.
  ///   - text: The text to search in.
  /// - Returns: Whether the text is found.
  /// - Complexity: The number of words of the search times that of the text.
  public static func contains(_ search: String, in text: String) -> Bool { SearchTerms(search).match(text) }
}
