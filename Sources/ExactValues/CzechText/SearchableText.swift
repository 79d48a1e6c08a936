/// A text cut into words for searching, made once and searched often.
///
/// A word is a run of letters and digits, so "Bařice-Velké" is two. Single letters with full stops, as in "o. p. s." or
/// "z.s.", are words each and one word together, so that a search for "ops" finds them.
public struct SearchableText: Sendable, Hashable {
  let words: [SearchWord]

  /// Cuts a text into words.
  ///
  /// - Parameter text: Any text.
  /// - Complexity: Linear in the length of the text.
  public init(_ text: String) {
    var cutter = SearchWordCutter()
    TextSign.forEach(in: text) { cutter.append($0) }
    words = cutter.finished()
  }
}
