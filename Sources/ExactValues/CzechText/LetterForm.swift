/// A letter that is not one of a–z, as plain letters with marks.
struct LetterForm: Sendable {
  /// The plain letters in lower case, at least one: a for "á", ss for "ß".
  let letters: [Unicode.Scalar]

  /// The combining marks in canonical order.
  let marks: [Unicode.Scalar]

  /// Whether the letter is a capital one.
  var isCapital: Bool

  /// The scalar that Unicode puts before the marks: "æ" for "ǽ"; `nil` for a letter that it does not decompose.
  var canonicalBase: Unicode.Scalar?

  /// Whether the plain letters stand for a letter that Unicode does not decompose, as "l" for "ł".
  let isVariant: Bool

  /// The same letter as a capital.
  var capital: LetterForm {
    var form = self
    form.isCapital = true
    return form
  }

  func forEachSign(_ body: (TextSign) -> Void) {
    for (index, letter) in letters.enumerated() {
      body(.letter(letter, isCapital: isCapital))
      if isVariant, index == 0 { body(.mark(TextSign.variantMark)) }
    }
    for mark in marks { body(.mark(mark)) }
  }

  /// The form of a letter of the tables, or `nil` if they do not list it.
  static func listed(_ scalar: Unicode.Scalar) -> LetterForm? {
    let value = Int(scalar.value)
    guard value < tables.places.count else { return tables.ligatures[scalar] }
    let place = Int(tables.places[value])
    return place < tables.forms.count ? tables.forms[place] : nil
  }

  private struct Tables: Sendable {
    /// The place of a scalar's form, or one that does not exist.
    var places = Array(repeating: UInt16.max, count: 0x1F00)
    var forms: [LetterForm] = []
    var ligatures: [Unicode.Scalar: LetterForm] = [:]

    mutating func add(_ scalar: Unicode.Scalar, _ form: LetterForm) {
      let value = Int(scalar.value)
      guard value < places.count else {
        ligatures[scalar] = form
        return
      }
      places[value] = UInt16(clamping: forms.count)
      forms.append(form)
    }
  }

  /// Letters that Unicode does not decompose, with what people type for them where a keyboard lacks them.
  private static let replacements: KeyValuePairs<Unicode.Scalar, String> = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "ŧ": "t", "þ": "th",
    "ŋ": "n", "ŉ": "n", "ĸ": "k", "ſ": "s", "ŀ": "l", "ĳ": "ij", "ς": "σ",
    "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl", "\u{FB05}": "st",
    "\u{FB06}": "st", "\u{1E9E}": "ss",
  ]

  private static let tables: Tables = {
    var tables = Tables()
    var replaced: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for (letter, text) in replacements { replaced[letter] = Array(text.unicodeScalars) }

    func add(_ small: Unicode.Scalar, base: Unicode.Scalar?, letters: [Unicode.Scalar], marks: [Unicode.Scalar] = []) {
      var form = LetterForm(
        letters: letters, marks: marks, isCapital: small.properties.isUppercase, canonicalBase: base,
        isVariant: letters != [base ?? small])
      tables.add(small, form)
      let capital = small.properties.uppercaseMapping.unicodeScalars
      // Only a pair of single letters: the capital of "ŉ" is two letters, and that of "ı" is a plain I.
      if capital.count == 1, let capital = capital.first, !capital.isASCII, capital != small,
        capital.properties.lowercaseMapping.unicodeScalars.elementsEqual([small])
      {
        form.isCapital = true
        form.canonicalBase = base?.properties.uppercaseMapping.unicodeScalars.first
        tables.add(capital, form)
      }
    }

    for (letter, letters) in replaced { add(letter, base: nil, letters: letters) }
    for line in accentedLettersTable.unicodeScalars.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard let head = fields.first, let tail = fields.last, fields.count == 2 else { continue }
      let marks = head.split(separator: "+").compactMap { UInt32(String($0), radix: 16).flatMap(Unicode.Scalar.init) }
      var base: Unicode.Scalar?
      for scalar in tail {
        if let plain = base {
          add(scalar, base: plain, letters: replaced[plain] ?? [plain], marks: marks)
          base = nil
        } else {
          base = scalar
        }
      }
    }
    return tables
  }()
}
