import ExactValues

/// A text as it is searched for what must not be told: folded once, however many things are looked for.
package struct FoldedText {
  /// The folded text.
  let text: String
  /// Its bytes.
  let bytes: [UInt8]
  /// Its words and numbers, without what stands between them.
  let words: [String]

  /// Folds a text.
  ///
  /// - Complexity: O(length of the text).
  package init(_ original: String) {
    text = CzechText.folded(original)
    bytes = Array(text.utf8)
    words = text.unicodeScalars.split { !Self.isWordSign($0) }.map { String($0) }
  }

  private static func isWordSign(_ sign: Unicode.Scalar) -> Bool {
    sign.isASCII
      ? ("a"..."z").contains(sign) || ("A"..."Z").contains(sign) || ("0"..."9").contains(sign)
      : sign.properties.isAlphabetic
  }
}
