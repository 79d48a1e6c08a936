/// Czech text as people search it: without caring for case, diacritics, or kinds of spaces and hyphens.
///
/// Nothing here depends on the machine's locale. Only what is a letter in scripts other than Latin, Greek and Cyrillic
/// is asked of the standard library's Unicode tables.
public enum CzechText {
  /// The text as it is compared when spelling must not matter.
  ///
  /// - Letters lose their marks and their case: "Příbram" and "PRIBRAM" fold to "pribram". The letters ß, æ, œ, ø, đ, ð,
  ///   ł, ħ, ı, þ and the ligatures of typeset text become what people type for them ("ss", "ae", "l" …).
  /// - Spaces of any kind become one plain space, and none at the ends or beside a hyphen.
  /// - Hyphens and dashes of any kind become "-", apostrophes "'"; invisible characters go.
  ///
  /// Composed and decomposed spelling (NFC and NFD) of Latin, modern Greek and Cyrillic letters fold to the same bytes.
  /// Folding a folded text changes nothing. A folded text is for comparing, never for showing: Czech "řad" and "rad"
  /// are different words.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The folded text.
  /// - Complexity: Linear in the length of the text.
  public static func folded(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isSpacePending = false
    TextSign.forEach(in: text) { sign in
      let visible: Unicode.Scalar
      switch sign {
      case .mark: return
      case .space:
        isSpacePending = true
        return
      case .hyphen:
        isSpacePending = false
        bytes.append(UInt8(ascii: "-"))
        return
      case .letter(let letter, isCapital: _): visible = letter
      case .digit(let digit): visible = Unicode.Scalar(UInt8(ascii: "0") + digit)
      case .apostrophe: visible = "'"
      case .symbol(let symbol): visible = symbol
      }
      if isSpacePending, let last = bytes.last, last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: " ")) }
      isSpacePending = false
      if visible.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: visible.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(visible) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
