/// A text with its letters taken apart, so that texts which differ only in how letters are stored become the same.
///
/// It covers Latin, modern Greek and Cyrillic letters. The `<` of the standard library cannot take its place: it finds
/// neither of "z" with a combining caron and "ž-" less (Swift 6.3).
struct CanonicalText {
  /// The UTF-8 bytes of the scalars in canonical order.
  private(set) var bytes: [UInt8] = []

  private var marks: [(combiningClass: UInt8, mark: Unicode.Scalar)] = []

  init(_ text: String) {
    bytes.reserveCapacity(text.utf8.count + 8)
    for scalar in text.unicodeScalars { append(scalar) }
    closeMarks()
  }

  /// Whether the bytes of the left text come before those of the right one.
  static func precedes(_ left: String, _ right: String) -> Bool {
    // The same name often stands in a list more than once.
    !left.utf8.elementsEqual(right.utf8)
      && CanonicalText(left).bytes.lexicographicallyPrecedes(CanonicalText(right).bytes)
  }

  /// Whether two texts differ at most in how their letters are stored.
  static func isSame(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8) || CanonicalText(left).bytes == CanonicalText(right).bytes
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      appendPlain(scalar)
    } else if let form = LetterForm.listed(scalar), let base = form.canonicalBase {
      appendPlain(base)
      for mark in form.marks { append(mark) }
    } else if let equivalents = Self.equivalents[scalar] {
      for equivalent in equivalents.unicodeScalars { append(equivalent) }
    } else {
      let combiningClass = scalar.properties.canonicalCombiningClass.rawValue
      if combiningClass == 0 { appendPlain(scalar) } else { marks.append((combiningClass, scalar)) }
    }
  }

  private mutating func appendPlain(_ scalar: Unicode.Scalar) {
    closeMarks()
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private mutating func closeMarks() {
    guard !marks.isEmpty else { return }
    // Sorting is stable, so marks of one class keep their order, as the canonical one does.
    marks.sort { $0.combiningClass < $1.combiningClass }
    for (_, mark) in marks { bytes.append(contentsOf: UTF8.encode(mark) ?? UTF8.encodedReplacementCharacter) }
    marks.removeAll(keepingCapacity: true)
  }

  /// Scalars that are canonically others and that the table of letters does not list (Unicode Character Database).
  private static let equivalents: [Unicode.Scalar: String] = [
    "\u{130}": "I\u{307}", "\u{340}": "\u{300}", "\u{341}": "\u{301}", "\u{343}": "\u{313}",
    "\u{344}": "\u{308}\u{301}",
    "\u{374}": "\u{2B9}", "\u{37E}": ";", "\u{387}": "\u{B7}", "\u{2126}": "\u{3A9}", "\u{212A}": "K",
    "\u{212B}": "A\u{30A}",
  ]
}
