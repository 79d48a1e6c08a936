import ExactValues

/// A word or a number of an address or of a text that may hold one, folded.
///
/// "Tajná1" is a word and a number, "1a" is one number.
struct AddressWord {
  /// The word, or the number without leading zeros.
  let text: String
  /// The word without what Czech declension changes: "Tajná" and "v Tajné" are one street.
  let stem: String
  /// Whether it is a number of a house, perhaps with one letter.
  let isNumber: Bool
  /// What stands between it and the word before.
  let gap: String
  /// Whether it is part of a postal code.
  fileprivate(set) var isPostal = false

  /// The words of a text, in order.
  ///
  /// - Complexity: O(length of the text).
  static func words(of text: String) -> [AddressWord] { words(ofFolded: CzechText.folded(text)) }

  /// The words of a text that is folded, in order.
  ///
  /// - Complexity: O(length of the text).
  static func words(ofFolded text: String) -> [AddressWord] {
    let signs = Array(text.unicodeScalars)
    var words: [AddressWord] = []
    var gap = String.UnicodeScalarView()
    var place = 0
    while place < signs.count {
      let start = place
      if isDigit(signs[place]) {
        while place < signs.count, isDigit(signs[place]) { place += 1 }
        if isLetter(signs, place), !isLetter(signs, place + 1) { place += 1 }
      } else if isLetter(signs, place) {
        while isLetter(signs, place) { place += 1 }
      } else {
        gap.append(signs[place])
        place += 1
        continue
      }
      words.append(AddressWord(signs[start..<place], gap: String(gap)))
      gap.removeAll(keepingCapacity: true)
    }
    markPostalCodes(in: &words)
    return words
  }

  private init(_ signs: ArraySlice<Unicode.Scalar>, gap: String) {
    isNumber = signs.first.map(Self.isDigit) ?? false
    let shown = isNumber ? signs.dropLast().drop { $0 == "0" } + signs.suffix(1) : signs
    var text = String.UnicodeScalarView()
    text.append(contentsOf: shown)
    self.text = String(text)
    stem = isNumber ? self.text : Self.stem(of: self.text)
    self.gap = gap
    digits = isNumber && signs.allSatisfy(Self.isDigit) ? signs.count : 0
  }

  /// How many digits are written, where there is nothing else.
  private let digits: Int

  private static func markPostalCodes(in words: inout [AddressWord]) {
    for place in words.indices {
      if words[place].digits == 5 { words[place].isPostal = true }
      let next = place + 1
      guard words[place].digits == 3, next < words.count, words[next].digits == 2, words[next].gap == " " else {
        continue
      }
      words[place].isPostal = true
      words[next].isPostal = true
    }
  }

  private static func isDigit(_ sign: Unicode.Scalar) -> Bool { ("0"..."9").contains(sign) }

  private static func isLetter(_ signs: [Unicode.Scalar], _ place: Int) -> Bool {
    guard place < signs.count else { return false }
    return signs[place].isASCII ? ("a"..."z").contains(signs[place]) : signs[place].properties.isAlphabetic
  }

  // MARK: What words mean

  private static func stem(of written: String) -> String {
    let word = abbreviated[written] ?? written
    for ending in endings where word.utf8.count >= ending.utf8.count + 3 && word.hasSuffix(ending) {
      return String(word.dropLast(ending.count))
    }
    return word
  }

  /// Whether it only says that a street or a number comes: *ulice, číslo popisné*.
  var isFiller: Bool { !isNumber && Self.fillers.contains(text) }

  /// Whether it may stand between numbers of one street.
  var joinsNumbers: Bool { isFiller || ["a", "i", "az", "nebo"].contains(text) }

  /// Whether a number after it is none of a house.
  var isOfOtherNumber: Bool { Self.otherNumbers.contains(text) }

  private static let abbreviated = [
    "nam": "namesti", "nabr": "nabrezi", "sidl": "sidliste", "sv": "svateho", "gen": "generala", "dr": "doktora",
  ]

  private static let endings = [
    "ich", "ach", "ech", "ych", "em", "im", "ym", "ou", "a", "e", "i", "o", "u", "y",
  ]

  private static let fillers: Set<String> = [
    "ul", "ulice", "ulici", "tr", "trida", "tride", "tridy", "c", "cp", "ce", "co", "p", "e", "ev", "o", "or", "cislo",
    "cisla", "cisle", "cislem", "popisne", "popisnem", "orientacni", "orientacnim", "evidencni", "evidencnim", "dum",
    "dome", "domu", "no", "nr",
  ]

  private static let otherNumbers: Set<String> = [
    "byt", "bytu", "patro", "poschodi", "podlazi", "vchod", "dvere", "box", "tel", "telefon", "mobil", "fax", "psc",
    "ic", "ico", "praha", "brno", "ostrava", "plzen",
  ]
}
