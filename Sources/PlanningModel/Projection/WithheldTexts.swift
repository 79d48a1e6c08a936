import ExactValues

/// Texts that must not stand anywhere in a projection: what is withheld in one place must not be told in another.
///
/// They are compared word by word without case, diacritics and punctuation, so that "DLOUHA 12/5" repeats
/// "Dlouhá 12/5". A single word counts from four signs on.
package struct WithheldTexts {
  private var byFirstWord: [String: [[String]]] = [:]

  /// Makes a list without texts.
  package init() {}

  /// Whether nothing is withheld.
  package var isEmpty: Bool { byFirstWord.isEmpty }

  /// Adds a text.
  package mutating func add(_ text: String?) {
    guard let text else { return }
    let words = Self.words(of: text)
    guard let first = words.first, words.count > 1 || first.utf8.count > 3 else { return }
    byFirstWord[first, default: []].append(words)
  }

  /// Whether a text repeats one of them.
  ///
  /// - Complexity: O(length of the text), unless many begin with the same word.
  package func areRepeated(in text: String) -> Bool {
    guard !byFirstWord.isEmpty else { return false }
    let words = Self.words(of: text)
    return words.indices.contains { place in
      byFirstWord[words[place]]?.contains { words[place...].starts(with: $0) } ?? false
    }
  }

  private static func words(of text: String) -> [String] {
    CzechText.folded(text).unicodeScalars.split { !$0.properties.isAlphabetic && !("0"..."9").contains($0) }
      .map { String($0) }
  }
}
