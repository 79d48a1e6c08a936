import ExactValues

/// What in a text looks like a contact of somebody: an e-mail address or a telephone number.
///
/// It errs on the side of finding; see ``PhonePattern`` for what is no telephone number.
package enum ContactPattern {
  /// Whether a text holds an e-mail address, also one that writes out its signs: "(at)", "[zavináč]", "(tečka)".
  ///
  /// - Complexity: O(length of the text).
  package static func hasEmail(_ text: String) -> Bool { hasEmail(FoldedText(text)) }

  /// Whether a text holds a telephone number.
  ///
  /// - Complexity: O(length of the text).
  package static func hasPhone(_ text: String) -> Bool { hasPhone(FoldedText(text)) }

  /// Whether a text holds an e-mail address or a telephone number.
  ///
  /// - Complexity: O(length of the text).
  package static func isFound(in text: FoldedText) -> Bool { hasEmail(text) || hasPhone(text) }

  /// Whether a text holds an e-mail address or a telephone number; it is folded only where its signs leave that open.
  ///
  /// - Complexity: O(length of the text).
  package static func isFound(in text: String) -> Bool {
    ContactSigns.mayBeFound(in: text) && isFound(in: FoldedText(text))
  }

  static func hasEmail(_ text: FoldedText) -> Bool { !emailNames(in: text.bytes).isEmpty }

  static func hasPhone(_ text: FoldedText) -> Bool { PhonePattern.isFound(in: text.bytes) }

  /// What stands before the at sign of each e-mail address, folded.
  package static func emailNames(in text: String) -> [String] { emailNames(in: FoldedText(text).bytes) }

  private static func emailNames(in written: [UInt8]) -> [String] {
    let signs = spelledOut(written)
    return signs.indices.compactMap { place in
      guard signs[place] == UInt8(ascii: "@") else { return nil }
      let name = signs[..<place].reversed().prefix { $0.isWordSign || namePunctuation.contains($0) }
      let host = signs[(place + 1)...].prefix { $0.isWordSign || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
      guard !name.isEmpty, host.split(separator: UInt8(ascii: ".")).count > 1 else { return nil }
      return String(decoding: name.reversed(), as: UTF8.self)
    }
  }

  private static let namePunctuation = Array("._-+".utf8)

  /// How people write the signs of an address so that machines do not find it, and what they mean.
  private static let spellings: [(written: [UInt8], meant: UInt8)] = {
    let brackets = [("(", ")"), ("[", "]"), ("{", "}"), ("<", ">"), ("*", "*"), (" ", " "), ("-", "-"), ("_", "_")]
    let words = [("at", "@"), ("zavinac", "@"), ("tecka", "."), ("dot", ".")]
    // Without brackets "at" is a word of ordinary Czech.
    return brackets.flatMap { left, right in
      words.filter { $0.0 != "at" || !" -".contains(left) }
        .map { (Array("\(left)\($0.0)\(right)".utf8), $0.1.utf8.first ?? 0) }
    }
  }()

  /// The signs with those that are written out put in, without spaces around them.
  private static func spelledOut(_ signs: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(signs.count)
    var place = 0
    while place < signs.count {
      let sign = signs[place]
      let spelling: (length: Int, meant: UInt8)? =
        if sign == UInt8(ascii: "@") {
          (1, sign)
        } else if "([{<* -_".utf8.contains(sign) {
          spellings.first { signs[place...].starts(with: $0.written) }.map { ($0.written.count, $0.meant) }
        } else {
          nil
        }
      guard let spelling else {
        result.append(sign)
        place += 1
        continue
      }
      while result.last == UInt8(ascii: " ") { result.removeLast() }
      result.append(spelling.meant)
      place += spelling.length
      while place < signs.count, signs[place] == UInt8(ascii: " ") { place += 1 }
    }
    return result
  }
}

extension UInt8 {
  /// Whether a byte of a folded text is a digit.
  var isDigit: Bool { (0x30...0x39).contains(self) }

  /// Whether a byte of a folded text belongs to a letter or is a digit.
  var isWordSign: Bool { isDigit || (0x61...0x7A).contains(self) || self >= 0x80 }
}
