import ExactValues

/// What in a text looks like a contact of somebody: an e-mail address or a Czech telephone number.
///
/// It errs on the side of finding: nine digits in the groups of a telephone number are one unless they are money.
package enum ContactPattern {
  /// Whether a text holds an e-mail address, also one that writes out its at sign.
  ///
  /// - Complexity: O(length of the text).
  package static func hasEmail(_ text: String) -> Bool { emailNames(in: text).first != nil }

  /// What stands before the at sign of each e-mail address, folded.
  package static func emailNames(in text: String) -> [String] {
    var signs = Array(CzechText.folded(text).utf8)
    for spelling in ["(at)", "[at]", "(zavinac)", "[zavinac]"] { signs = replacing(spelling, in: signs) }
    return signs.indices.compactMap { place in
      guard signs[place] == UInt8(ascii: "@") else { return nil }
      let name = signs[..<place].reversed().prefix { isWordSign($0) || namePunctuation.contains($0) }
      let host = signs[(place + 1)...].prefix { isWordSign($0) || $0 == 0x2E || $0 == 0x2D }
      guard !name.isEmpty, host.split(separator: 0x2E).count > 1 else { return nil }
      return String(decoding: name.reversed(), as: UTF8.self)
    }
  }

  /// Whether a text holds a Czech telephone number: nine digits, alone or in groups, perhaps after +420.
  ///
  /// - Complexity: O(length of the text).
  package static func hasPhone(_ text: String) -> Bool {
    let signs = Array(CzechText.folded(text).utf8)
    var place = 0
    while place < signs.count {
      guard isDigit(signs[place]) else {
        place += 1
        continue
      }
      let (groups, end) = digitGroups(in: signs, from: place)
      if isPhone(groups), !isPartOfWord(signs, place, end), !isMoney(signs[end...]) { return true }
      place = end
    }
    return false
  }

  private static let namePunctuation = Array("._-+".utf8)

  private static func isDigit(_ sign: UInt8) -> Bool { (0x30...0x39).contains(sign) }

  private static func isWordSign(_ sign: UInt8) -> Bool {
    isDigit(sign) || (0x61...0x7A).contains(sign) || sign >= 0x80
  }

  /// Groups of digits with one space, hyphen, point or slash between them, from a digit on, and where they end.
  private static func digitGroups(in signs: [UInt8], from start: Int) -> (groups: [[UInt8]], end: Int) {
    var groups: [[UInt8]] = [[]]
    var place = start
    while place < signs.count {
      if isDigit(signs[place]) {
        groups[groups.count - 1].append(signs[place])
      } else if " -./".utf8.contains(signs[place]), place + 1 < signs.count, isDigit(signs[place + 1]) {
        groups.append([])
      } else {
        break
      }
      place += 1
    }
    return (groups, place)
  }

  private static func isPhone(_ groups: [[UInt8]]) -> Bool {
    var digits = Array(groups.joined())
    var lengths = groups.map(\.count)
    if digits.count == 14, digits.starts(with: Array("00420".utf8)) {
      digits.removeFirst(5)
    } else if digits.count == 12, digits.starts(with: Array("420".utf8)) {
      digits.removeFirst(3)
    }
    if lengths.first == 3 || lengths.first == 5, digits.count == 9, lengths.reduce(0, +) > 9 { lengths.removeFirst() }
    guard digits.count == 9, let first = digits.first, (0x32...0x39).contains(first) else { return false }
    return lengths.count == 1 || lengths.allSatisfy { $0 <= 6 }
  }

  /// Whether digits belong to a longer word or name, such as the number of a page in an address of the web.
  private static func isPartOfWord(_ signs: [UInt8], _ start: Int, _ end: Int) -> Bool {
    if end < signs.count, isWordSign(signs[end]) || signs[end] == 0x5F { return true }
    guard start > 0 else { return false }
    let before = signs[start - 1]
    return isWordSign(before) || "/=_-?&#".utf8.contains(before)
  }

  private static func isMoney(_ rest: ArraySlice<UInt8>) -> Bool {
    let rest = rest.drop { $0 == 0x20 }
    return ["kc", "czk", ",-", ",0", "eur", "tis", "mil"].contains { rest.starts(with: Array($0.utf8)) }
  }

  private static func replacing(_ spelling: String, in signs: [UInt8]) -> [UInt8] {
    let pattern = Array(spelling.utf8)
    var result: [UInt8] = []
    var place = 0
    while place < signs.count {
      guard signs[place...].starts(with: pattern) else {
        result.append(signs[place])
        place += 1
        continue
      }
      while result.last == 0x20 { result.removeLast() }
      result.append(UInt8(ascii: "@"))
      place += pattern.count
      while place < signs.count, signs[place] == 0x20 { place += 1 }
    }
    return result
  }
}
