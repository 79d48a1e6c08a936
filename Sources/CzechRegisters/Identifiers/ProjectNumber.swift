import ExactValues

/// The registration number of a supported project (*registrační číslo projektu*), above all of the European Social
/// Fund.
///
/// Two forms are known part by part, see ``ProjectNumberForm``; any other text is kept as it is and is no fault,
/// because regional and earlier programmes number otherwise.
public struct ProjectNumber: Sendable, Hashable, CustomStringConvertible {
  /// The number in its canonical form.
  public let text: String

  /// The programme period whose pattern the number has.
  public let form: ProjectNumberForm

  /// The number.
  public var description: String { text }

  /// The parts of a number of a known form; nil for another one.
  public var parts: ProjectNumberParts? {
    let fields = text.split(whereSeparator: { "./_".contains($0) }).map(String.init)
    func joined(_ range: Range<Int>) -> String {
      fields.enumerated().filter { range.contains($0.offset) }.map(\.element).joined(separator: ".")
    }
    return switch form {
    case .humanResourcesAndEmployment:
      ProjectNumberParts(
        programme: joined(1..<3), area: joined(3..<6), callYear: nil, call: joined(6..<7), serial: joined(7..<8))
    case .employment:
      ProjectNumberParts(
        programme: joined(1..<2), area: joined(2..<4), callYear: joined(8..<9), call: joined(9..<10),
        serial: joined(10..<11))
    case .other: nil
    }
  }

  private static func form(of text: IdentifierText) -> ProjectNumberForm {
    if text.matches("CZ.1.04/#.#.##/@@.#####") { return .humanResourcesAndEmployment }
    if text.matches("CZ.03.#.##/#.#/#.#/##_###/#######") { return .employment }
    return .other
  }
}

extension ProjectNumber: WrittenForm {
  /// The number in its canonical form.
  public var canonicalText: String { text }

  /// The name of the value in messages.
  public static var valueName: String { "projectNumber" }

  /// Reads a number as people write it.
  ///
  /// A stray space (repair `spaceRemoved`) or a dot before a slash (repair `dotRemoved`) is left out where that makes a
  /// number of a known form. Any other text loses only the spaces around it.
  ///
  /// - Parameter text: The text as written.
  /// - Returns: The number and the repairs.
  /// - Throws: A fault of the code `empty` for a text without a visible character.
  public static func reading(_ text: String) throws(ParsingFault) -> (value: ProjectNumber, repairs: [Repair]) {
    let dense = IdentifierText(text)
    guard !dense.bytes.isEmpty else {
      throw ParsingFault(code: .empty, text: text, expected: "the registration number of a project")
    }
    let repaired = IdentifierText(withoutDotsBeforeSlashes(dense.text))
    let form = form(of: repaired)
    if form != .other {
      var repairs: [Repair] = dense.hadSpaces ? [.spaceRemoved] : []
      if repaired.bytes.count < dense.bytes.count { repairs.append(.dotRemoved) }
      return (ProjectNumber(text: repaired.text, form: form), repairs)
    }
    let kept = trimmed(text)
    let repairs: [Repair] = kept.unicodeScalars.count < text.unicodeScalars.count ? [.spaceRemoved] : []
    return (ProjectNumber(text: kept, form: .other), repairs)
  }

  private static func withoutDotsBeforeSlashes(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let next = bytes.dropFirst().map(Optional.some) + [nil]
    let kept = zip(bytes, next).filter { byte, next in
      byte != UInt8(ascii: ".") || next != UInt8(ascii: "/")
    }
    return String(decoding: kept.map(\.0), as: UTF8.self)
  }

  private static func trimmed(_ text: String) -> String {
    let inner = text.unicodeScalars.drop(while: IdentifierText.isSpace).reversed()
      .drop(while: IdentifierText.isSpace).reversed()
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: inner)
    return String(scalars)
  }
}
