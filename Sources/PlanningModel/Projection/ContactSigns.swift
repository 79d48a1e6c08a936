/// The signs without which a text holds no contact, looked for in its bytes as they are written.
///
/// A telephone number has nine digits, and an e-mail address has "@", "at" in brackets or the word *zavináč*. Texts with
/// scalars that folding may make digits, letters or nothing of, other than Czech letters and usual punctuation, are left
/// open, so that this errs on the side of finding.
enum ContactSigns {
  static func mayBeFound(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { mayBeFound(in: $0) }
  }

  private static func mayBeFound(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var digits = 0
    for place in bytes.indices {
      switch bytes[place] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        if digits == 9 { return true }
      case UInt8(ascii: "@"): return true
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "*"):
        if bytes.hasLetter("a", at: place + 1) { return true }
      case UInt8(ascii: "v"), UInt8(ascii: "V"):
        // The middle of "zavináč".
        let hasBeginning = bytes.hasLetter("a", at: place - 1) && bytes.hasLetter("z", at: place - 2)
        if hasBeginning, bytes.hasLetter("i", at: place + 1) { return true }
      // The lead bytes of Latin letters from "À" to "ſ", and what may follow any lead byte.
      case 0...0x7F, 0xC3...0xC5, 0x80...0xBF: continue
      // A space that does not break.
      case 0xC2: if bytes[after: place] != 0xA0 { return true }
      // Dashes, quotation marks, bullets and the ellipsis.
      case 0xE2:
        guard bytes[after: place] == 0x80, (0x90...0xA6).contains(bytes[after: place + 1]) else { return true }
      default: return true
      }
    }
    return false
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The byte after a place; 0 beyond the end.
  fileprivate subscript(after place: Int) -> UInt8 { place + 1 < count ? self[place + 1] : 0 }

  /// Whether a letter stands at a place, in either case, or something that is not ASCII and may be the letter with a mark.
  fileprivate func hasLetter(_ letter: Unicode.Scalar, at place: Int) -> Bool {
    guard indices.contains(place) else { return false }
    return self[place] >= 0x80 || self[place] | 0x20 == UInt8(truncatingIfNeeded: letter.value)
  }
}
