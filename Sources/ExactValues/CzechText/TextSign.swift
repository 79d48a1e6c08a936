/// What one character of a text means for searching and sorting.
///
/// A letter comes without its marks and in lower case, so that texts which merely differ in how "č" is stored, as one
/// scalar or as two, give the same signs.
enum TextSign {
  /// A letter or a number that is no digit 0–9, in lower case; `isCapital` tells how it was written.
  case letter(Unicode.Scalar, isCapital: Bool)

  /// A mark on the letter before it, such as the caron (*háček*) U+030C.
  case mark(Unicode.Scalar)

  /// One of the digits 0–9, as its value.
  case digit(UInt8)

  /// A space of any kind, or the end of a line.
  case space

  /// A hyphen or dash of any kind.
  case hyphen

  /// An apostrophe, straight or curved.
  case apostrophe

  /// Any other character.
  case symbol(Unicode.Scalar)

  /// The mark that stands for the difference between "ł" and "l", which Unicode does not decompose.
  static let variantMark: Unicode.Scalar = "\u{1}"

  /// Gives the signs of a text in order; invisible characters such as the soft hyphen give none.
  @inline(__always)
  static func forEach(in text: String, _ body: (TextSign) -> Void) {
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        body(TextSign(ascii: scalar))
      } else if let form = LetterForm.listed(scalar) {
        form.forEachSign(body)
      } else {
        forEachUnlisted(scalar, body)
      }
    }
  }

  private init(ascii scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A: self = .letter(scalar, isCapital: false)
    case 0x41...0x5A: self = .letter(Unicode.Scalar(UInt8(scalar.value) | 0x20), isCapital: true)
    case 0x30...0x39: self = .digit(UInt8(scalar.value & 0x0F))
    case 0x09...0x0D, 0x20: self = .space
    case 0x2D: self = .hyphen
    case 0x27, 0x60: self = .apostrophe
    default: self = .symbol(scalar)
    }
  }

  private static func forEachUnlisted(_ scalar: Unicode.Scalar, _ body: (TextSign) -> Void) {
    switch scalar.value {
    // Marks are told by range, so that the answer does not depend on the Unicode version of the system.
    case 0x0340: body(.mark("\u{300}"))
    case 0x0341: body(.mark("\u{301}"))
    case 0x0343: body(.mark("\u{313}"))
    case 0x0344:
      body(.mark("\u{308}"))
      body(.mark("\u{301}"))
    case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: body(.mark(scalar))
    case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: break
    case 0x2010...0x2015, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0xFF0D: body(.hyphen)
    case 0x2019, 0x02BC, 0x00B4: body(.apostrophe)
    // Greek signs that canonically are a modifier letter, a semicolon and a middle dot.
    case 0x0374: body(.letter("\u{2B9}", isCapital: false))
    case 0x037E: body(.symbol(";"))
    case 0x0387: body(.symbol("\u{B7}"))
    default: forEachClassified(scalar, body)
    }
  }

  private static func forEachClassified(_ scalar: Unicode.Scalar, _ body: (TextSign) -> Void) {
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: body(.space)
    case .control: if scalar.properties.isWhitespace { body(.space) }
    case .uppercaseLetter, .titlecaseLetter:
      for (index, part) in scalar.properties.lowercaseMapping.unicodeScalars.enumerated() {
        // The Ångström sign becomes "å", which is listed; "İ" becomes "i" and a mark.
        if let form = LetterForm.listed(part) {
          form.capital.forEachSign(body)
        } else if index == 0 {
          body(.letter(part, isCapital: true))
        } else {
          body(.mark(part))
        }
      }
    case .lowercaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber,
      .nonspacingMark, .spacingMark, .enclosingMark:
      body(.letter(scalar, isCapital: false))
    default: body(.symbol(scalar))
    }
  }
}
