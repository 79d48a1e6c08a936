import ExactValues

/// Texts that must not stand anywhere in a projection: what is withheld in one place must not be told in another.
///
/// They are compared word by word without case, diacritics and punctuation, so that "DLOUHA 12/5" repeats
/// "Dlouhá 12/5". A single word counts from four signs on. Names of people are compared in any usual order and without
/// titles; see ``PersonalNameForms``.
package struct WithheldTexts {
  private var texts = WordTrie<Void>()
  private var names = WordTrie<Void>()

  /// Makes a list without texts.
  package init() {}

  /// Whether nothing is withheld.
  package var isEmpty: Bool { texts.isEmpty && names.isEmpty }

  /// Adds a text.
  package mutating func add(_ text: String?) {
    guard let text else { return }
    let words = FoldedText(text).words
    guard let first = words.first, words.count > 1 || first.utf8.count > 3 else { return }
    texts.add(words) { $0 = () }
  }

  /// Adds the name of a person.
  package mutating func add(nameOf person: Person) {
    guard let name = person.name else { return }
    for form in PersonalNameForms.forms(of: name) { names.add(form) { $0 = () } }
  }

  /// Whether a text repeats one of them.
  ///
  /// - Complexity: O(length of the text × words of the longest one), however many there are.
  package func areRepeated(in text: String) -> Bool { !isEmpty && areRepeated(in: FoldedText(text)) }

  /// Whether a text repeats one of them.
  ///
  /// - Complexity: O(length of the text × words of the longest one), however many there are.
  package func areRepeated(in text: FoldedText) -> Bool { search(text).isFound }

  /// Whether a text repeats one of them, and how many words were looked up to find out.
  func search(_ text: FoldedText) -> (isFound: Bool, steps: Int) {
    let (isText, steps) = texts.search(text.words) { _, _, _ in true }
    guard !isText, !names.isEmpty else { return (isText, steps) }
    let bare = PersonalNameForms.withoutTitles(text.words)
    let (isName, more) = names.search(bare) { _, _, _ in true }
    return (isName, steps + more)
  }
}
