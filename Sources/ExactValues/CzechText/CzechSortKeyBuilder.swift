/// Writes the bytes of a ``CzechSortKey``: letters, marks and case one after another, each level ended by a 1.
///
/// No weight is 0 or 1, so a text that ends comes before one that goes on.
struct CzechSortKeyBuilder {
  private var letters: [UInt8] = []
  private var marks: [UInt8] = []
  private var cases: [UInt8] = []

  private var isSpacePending = false
  private var isAfterPlainC = false
  private var isInNumber = false
  private var number: [UInt8] = []
  private var openLetter: Unicode.Scalar?
  private var openMarks: [UInt32] = []

  mutating func append(_ text: String) {
    letters.reserveCapacity(text.utf8.count + 4)
    TextSign.forEach(in: text) { append($0) }
    closeLetter()
    closeNumber()
  }

  /// The bytes of all levels; what is plain and small at the end of a level needs none.
  consuming func finished() -> [UInt8] {
    while marks.last == Weight.plain { marks.removeLast() }
    while cases.last == Weight.plain { cases.removeLast() }
    guard !(marks.isEmpty && cases.isEmpty) else { return letters }
    return letters + [Weight.end] + marks + [Weight.end] + cases
  }

  private mutating func append(_ sign: TextSign) {
    switch sign {
    case .mark(let mark):
      if openLetter != nil { openMarks.append(mark.value) }
      return
    case .letter(let letter, let isCapital):
      closeLetter()
      closeNumber()
      writeSpace()
      openLetter = letter
      cases.append(isCapital ? Weight.capital : Weight.plain)
      return
    case .digit(let digit):
      closeLetter()
      isAfterPlainC = false
      if !isInNumber { writeSpace() }
      isInNumber = true
      // Zeros in front do not change the value.
      if digit > 0 || !number.isEmpty { number.append(digit) }
      return
    case .space: isSpacePending = true
    case .apostrophe, .hyphen, .symbol: break
    }
    closeLetter()
    closeNumber()
    isAfterPlainC = false
    if case .apostrophe = sign {
      writeSpace()
      letters.append(Weight.apostrophe)
    }
  }

  private mutating func writeSpace() {
    guard isSpacePending else { return }
    isSpacePending = false
    if !letters.isEmpty { letters.append(Weight.space) }
  }

  private mutating func closeNumber() {
    guard isInNumber else { return }
    isInNumber = false
    letters.append(Weight.number)
    // The longer number is the greater one.
    if number.count < 0xFF {
      letters.append(UInt8(truncatingIfNeeded: number.count))
    } else {
      letters.append(0xFF)
      for shift in stride(from: 56, through: 0, by: -8) {
        letters.append(UInt8(truncatingIfNeeded: number.count >> shift))
      }
    }
    letters.append(contentsOf: number)
    number.removeAll(keepingCapacity: true)
  }

  private mutating func closeLetter() {
    guard let letter = openLetter else { return }
    openLetter = nil
    if isAfterPlainC, letter == "h" {
      letters.removeLast()
      letters.append(Weight.ch)
    } else if letter.isASCII {
      if let place = openMarks.firstIndex(of: Weight.caron), Weight.lettersBeforeTheirCaron.contains(letter) {
        openMarks.remove(at: place)
        letters.append(Weight.letter(letter) + 1)
      } else {
        letters.append(Weight.letter(letter))
      }
    } else {
      letters.append(Weight.otherScript)
      letters.append(contentsOf: UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter)
    }
    isAfterPlainC = letter == "c" && openMarks.isEmpty && letters.last == Weight.letter("c")
    writeMarks()
  }

  private mutating func writeMarks() {
    for place in openMarks.indices { openMarks[place] = Weight.mark(openMarks[place]) }
    // Canonically equivalent texts may differ in the order of marks.
    openMarks.sort()
    for mark in openMarks {
      if mark <= 0xFF {
        marks.append(UInt8(truncatingIfNeeded: mark))
      } else {
        marks.append(Weight.otherMark)
        for shift in [16, 8, 0] { marks.append(UInt8(truncatingIfNeeded: mark >> shift)) }
      }
    }
    openMarks.removeAll(keepingCapacity: true)
    marks.append(Weight.plain)
  }
}

extension CzechSortKeyBuilder {
  /// The bytes of the key.
  private enum Weight {
    static let end: UInt8 = 1
    static let plain: UInt8 = 2
    static let capital: UInt8 = 3
    static let space: UInt8 = 2
    static let ch: UInt8 = letter("h") + 1
    static let number: UInt8 = 0x80
    static let apostrophe: UInt8 = 0x81
    static let otherScript: UInt8 = 0x82
    static let otherMark: UInt8 = 0x40
    static let caron: UInt32 = 0x30C

    /// Letters whose caron makes another letter, which follows them.
    static let lettersBeforeTheirCaron: Set<Unicode.Scalar> = ["c", "r", "s", "z"]

    /// Marks in the order in which they decide; the last one tells "ł" from "l".
    static let marks: [UInt32] = [
      0x301, 0x300, 0x306, 0x302, 0x30C, 0x30A, 0x308, 0x30B, 0x303, 0x307, 0x327, 0x328, 0x304,
      TextSign.variantMark.value,
    ]

    /// The weight of a–z; the one after it is free for the letter that follows, such as "č" or "ch".
    static func letter(_ letter: Unicode.Scalar) -> UInt8 {
      0x10 + 2 * (UInt8(truncatingIfNeeded: letter.value) & 0x1F)
    }

    static func mark(_ mark: UInt32) -> UInt32 {
      if let place = marks.firstIndex(of: mark) { return 3 + UInt32(truncatingIfNeeded: place) }
      return 0x100 + mark
    }
  }
}
