/// A word as it is searched: letters without marks, and beside each what its marks were.
struct SearchWord: Sendable, Hashable {
  /// The place of the word in its text, counted in words from 0.
  var place: Int

  /// How many words of the text it spans.
  ///
  /// One, or the letters of an abbreviation such as "o. p. s.".
  var span = 1

  private(set) var letters: [UInt32] = []
  private(set) var marks: [UInt64] = []

  init(place: Int) {
    self.place = place
  }

  /// Whether the word is one letter and no digit, since a day of the month is no abbreviation.
  var isSingleLetter: Bool { letters.count == 1 && letters.allSatisfy { !(0x30...0x39).contains($0) } }

  mutating func append(_ letter: UInt32) {
    letters.append(letter)
    marks.append(0)
  }

  mutating func append(_ word: SearchWord) {
    letters += word.letters
    marks += word.marks
  }

  /// Adds a mark to the last letter.
  mutating func mark(_ mark: Unicode.Scalar) {
    guard let found = marks.last else { return }
    // A sum does not depend on the order of marks, in which canonically equivalent texts may differ.
    marks[marks.count - 1] = found &+ UInt64(mark.value) &* 0x9E37_79B9_7F4A_7C15
  }

  /// Whether this word begins with the other one, marks aside.
  func begins(with other: SearchWord) -> Bool { letters.starts(with: other.letters) }

  /// Whether this word begins with the other one, marks included.
  func beginsAsSpelt(with other: SearchWord) -> Bool { begins(with: other) && marks.starts(with: other.marks) }
}
