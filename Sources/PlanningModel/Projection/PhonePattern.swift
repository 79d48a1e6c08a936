/// What in a folded text looks like a telephone number.
///
/// Nine digits of a Czech number, alone or in the groups in which people write them ("577 680 222", "602 12 34 56",
/// "(577) 680-222"), perhaps after 420, or the four groups of a number from before 2002 ("0602/123 456"); and any number
/// of nine digits or more after a plus. After a word such as *tel.* any groups do.
///
/// No telephone numbers are amounts, round numbers, dates, identification numbers (*IČO*), postal codes (*PSČ*), accounts,
/// file and registration numbers, and parts of longer words or web addresses. A bare number of nine digits without a word
/// before it may be anything and is taken for a telephone number.
enum PhonePattern {
  static func isFound(in signs: [UInt8]) -> Bool {
    var place = 0
    while place < signs.count {
      guard signs[place].isDigit else {
        place += 1
        continue
      }
      let run = DigitRun(signs, from: place)
      if run.hasPhone { return true }
      place = run.end
    }
    return false
  }
}

/// Groups of digits with at most three separating signs between them.
private struct DigitRun {
  private struct Group {
    var digits: ArraySlice<UInt8>
    /// What stands between it and the group before.
    var gap: ArraySlice<UInt8>
    /// Whether what stands before may end one number, so that another one may begin.
    var isApart: Bool { gap.count > 1 || gap.first == UInt8(ascii: "/") }
  }

  private let signs: [UInt8]
  private let start: Int
  private var groups: [Group] = []
  private(set) var end: Int

  /// - Complexity: O(length of the run).
  init(_ signs: [UInt8], from start: Int) {
    self.signs = signs
    self.start = start
    end = start
    var gap = start
    while true {
      var place = end
      while place < signs.count, signs[place].isDigit { place += 1 }
      groups.append(Group(digits: signs[end..<place], gap: signs[gap..<end]))
      gap = place
      end = place
      while place < signs.count, place - gap < 3, " -./()".utf8.contains(signs[place]) { place += 1 }
      guard place < signs.count, place > gap, signs[place].isDigit else { return }
      end = place
    }
  }

  /// - Complexity: O(length of the run).
  var hasPhone: Bool {
    let digitCount = groups.reduce(0) { $0 + $1.digits.count }
    guard digitCount >= 9 else { return false }
    let words = wordsBefore
    let isTold = words.contains { Self.phoneWords.contains($0) }
    let isForeign = start > 0 && signs[start - 1] == UInt8(ascii: "+")
    if isForeign, !isMoney(signs[end...]) { return true }
    if !isTold, isPartOfWord { return false }
    let isDenied = !isTold && words.last.map { Self.otherWords.contains($0) } ?? false
    return groups.indices.contains { place in
      mayBegin(at: place, isTold: isTold) && isPhone(from: place, isTold: isTold, isDenied: isDenied)
    }
  }

  private func mayBegin(at place: Int, isTold: Bool) -> Bool {
    guard place > 0 else { return true }
    let before = groups[place - 1].digits
    return groups[place].isApart || before.count > 3 || isTold || place == 1 && isPrefix(before)
  }

  private func isPrefix(_ digits: ArraySlice<UInt8>) -> Bool {
    ["420", "00420"].contains { digits.elementsEqual($0.utf8) }
  }

  private func isPhone(from place: Int, isTold: Bool, isDenied: Bool) -> Bool {
    var own = groups[place].digits
    var isTold = isTold || place > 0 && isPrefix(groups[place - 1].digits)
    for prefix in ["00420", "420"] where own.count > prefix.utf8.count && own.starts(with: prefix.utf8) {
      // 420 may also be how the number itself begins.
      guard own.count > 9 || groupLengths(from: place, own.count).reduce(0, +) > 9 else { continue }
      own = own.dropFirst(prefix.utf8.count)
      isTold = true
      break
    }
    let lengths = groupLengths(from: place, own.count)
    let total = lengths.reduce(0, +)
    guard let first = own.first else { return false }
    let last = place + lengths.count - 1
    if first == UInt8(ascii: "0") {
      // The trunk prefix of numbers before 2002.
      guard lengths.count > 1, (3...5).contains(own.count), total == 9 || total == 10 else { return false }
      return (isTold || groups[place + 1].gap.first == UInt8(ascii: "/")) && isFree(after: last, lengths, isTold)
    }
    guard total == 9, (0x32...0x39).contains(first) else { return false }
    let isUsual = Self.usualLengths.contains(lengths)
    guard isUsual || isTold && lengths.allSatisfy({ $0 <= 6 }) else { return false }
    guard !isDenied || lengths == [3, 3, 3] else { return false }
    return isFree(after: last, lengths, isTold)
  }

  /// The lengths of groups from a place on until they have nine or more digits.
  private func groupLengths(from place: Int, _ own: Int) -> [Int] {
    var lengths = [own]
    var total = own
    for group in groups[(place + 1)...] where total < 9 {
      lengths.append(group.digits.count)
      total += group.digits.count
    }
    return lengths
  }

  /// Whether what stands after groups does not make them something else than a telephone number.
  private func isFree(after last: Int, _ lengths: [Int], _ isTold: Bool) -> Bool {
    guard last < groups.count else { return false }
    if lengths.count > 2, groups[(last - 1)...last].allSatisfy({ $0.digits.allSatisfy { $0 == 0x30 } }) { return false }
    if lengths == [9], groups[last].digits.suffix(6).allSatisfy({ $0 == 0x30 }) { return false }
    let rest = groups[(last + 1)...]
    if !rest.contains(where: \.isApart), isMoney(signs[end...]) || isMoneyBefore { return false }
    guard let next = rest.first, !isTold else { return true }
    // The code of a bank, and another three digits of one number.
    if lengths == [9], next.gap.elementsEqual("/".utf8), next.digits.count == 4 { return false }
    return next.isApart || next.digits.count != 3
  }

  private static let usualLengths: Set<[Int]> = [[9], [3, 3, 3], [3, 6], [6, 3], [3, 2, 2, 2]]

  // MARK: What stands around

  /// The last two words before the run, in order.
  private var wordsBefore: [String] {
    var words: [String] = []
    var place = start
    while words.count < 2 {
      while place > 0, " .:/(+-".utf8.contains(signs[place - 1]) { place -= 1 }
      let last = place
      while place > 0, signs[place - 1].isWordSign, !signs[place - 1].isDigit { place -= 1 }
      guard place < last else { break }
      words.insert(String(decoding: signs[place..<last], as: UTF8.self), at: 0)
    }
    return words
  }

  private static let phoneWords: Set<String> = [
    "tel", "telefon", "telefonu", "telefonni", "telefonnim", "mobil", "mobilu", "mobilni", "mob", "gsm", "fax", "volat",
    "volejte", "zavolejte", "linka", "lince", "linku",
  ]

  /// Words after which a number is one of a file, a register or an account.
  private static let otherWords: Set<String> = [
    "c", "cj", "j", "zn", "sp", "ic", "ico", "dic", "isbn", "issn", "uctu", "ucet", "registracni", "evidencni", "reg",
    "ev",
  ]

  /// Whether digits belong to a longer word or name, such as the number of a page in an address of the web.
  private var isPartOfWord: Bool {
    if end < signs.count, signs[end].isWordSign || signs[end] == UInt8(ascii: "_") { return true }
    guard start > 0 else { return false }
    let before = signs[start - 1]
    return before.isWordSign || "/=_-?&#".utf8.contains(before)
  }

  private func isMoney(_ rest: ArraySlice<UInt8>) -> Bool {
    var rest = rest
    // The hundredths, or the dash in their place.
    if rest.first == UInt8(ascii: ","), let sign = rest.dropFirst().first {
      if sign == UInt8(ascii: "-") { return true }
      let hundredths = rest.dropFirst().prefix(while: \.isDigit)
      if !hundredths.isEmpty { rest = rest.dropFirst(1 + hundredths.count) }
    }
    rest = rest.drop { $0 == UInt8(ascii: " ") }
    return ["kc", "czk", "korun", "eur", "€", "tis", "mil", "haler"].contains { rest.starts(with: $0.utf8) }
  }

  /// Whether the currency stands before the run.
  private var isMoneyBefore: Bool { wordsBefore.last.map { ["kc", "czk", "eur"].contains($0) } ?? false }
}
