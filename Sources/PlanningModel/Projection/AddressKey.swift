/// A street, or a village without streets, and the numbers of a house there: what tells an address, however it is written.
struct AddressKey: Hashable {
  /// The words of the street without their endings; never empty.
  let street: [String]
  /// The numbers by which people know the house (*číslo popisné, orientační, evidenční*).
  let numbers: Set<String>

  /// Makes a key unless the street or all numbers are missing.
  init?(street: some Sequence<AddressWord>, numbers: Set<String>) {
    let words = Self.trimmed(Array(street))
    guard words.contains(where: { !$0.isNumber }), !numbers.isEmpty else { return nil }
    self.street = words.map(\.stem)
    self.numbers = numbers
  }

  /// Words without those around them that only say that a street or a number comes; all where they are nothing else.
  static func trimmed(_ words: some BidirectionalCollection<AddressWord>) -> [AddressWord] {
    let words = Array(words)
    let rest = words.drop(while: \.isFiller)
    guard let last = rest.lastIndex(where: { !$0.isFiller }) else { return [] }
    return Array(rest[...last])
  }

  /// The numbers that stand from a place on, such as those of *1/5*; postal codes are none.
  static func numbers(in words: [AddressWord], from start: Int) -> (numbers: Set<String>, end: Int) {
    var numbers: Set<String> = []
    var end = start
    for place in words.indices.dropFirst(start) {
      let word = words[place]
      if word.isNumber {
        // Right after a street three and two digits may also be two numbers.
        if !word.isPostal || place == start && word.gap == " " {
          numbers.insert(word.text)
          end = place + 1
        }
      } else if let before = words[..<place].last, before.isNumber, word.isLetterOfNumber {
        numbers.insert(before.text + word.text)
      } else if !(numbers.isEmpty ? word.isFiller : word.joinsNumbers) {
        break
      }
    }
    return (numbers, end)
  }
}

extension AddressWord {
  /// Whether it may be the letter of the number before, as in "1 a".
  fileprivate var isLetterOfNumber: Bool {
    !isNumber && text.utf8.count == 1 && text <= "h" && text != "c" && text != "e"
  }
}
