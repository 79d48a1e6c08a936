/// How well a text answers a search; the better of two ranks is the lesser one, so sorting puts the best first.
///
/// What counts first: all words spelt as in the search (case aside), then whole words before mere beginnings, then words
/// side by side in the order of the search, then words nearer to the beginning of the text.
public struct SearchRank: Sendable, Hashable, Comparable {
  /// How many words of the search were found only with other diacritics than written.
  public let respelledWords: Int

  /// How many words of the search are only the beginning of the word found.
  public let unfinishedWords: Int

  /// Whether the words stand in the text side by side and in the order of the search.
  public let isPhrase: Bool

  /// The place of the foremost word found, 0 for the first word of the text.
  public let firstWord: Int

  /// The rank of any text in a search without words.
  static let unsought = SearchRank(respelledWords: 0, unfinishedWords: 0, isPhrase: true, firstWord: 0)

  init(respelledWords: Int, unfinishedWords: Int, isPhrase: Bool, firstWord: Int) {
    self.respelledWords = respelledWords
    self.unfinishedWords = unfinishedWords
    self.isPhrase = isPhrase
    self.firstWord = firstWord
  }

  /// Whether the left rank is the better one.
  public static func < (left: Self, right: Self) -> Bool {
    if left.respelledWords != right.respelledWords { return left.respelledWords < right.respelledWords }
    if left.unfinishedWords != right.unfinishedWords { return left.unfinishedWords < right.unfinishedWords }
    if left.isPhrase != right.isPhrase { return left.isPhrase }
    return left.firstWord < right.firstWord
  }
}
