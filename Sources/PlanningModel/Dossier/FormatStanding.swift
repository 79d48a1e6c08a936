/// How the format that a file names (*formát spisu*) stands to the one that this version of the library writes.
@nonexhaustive public enum FormatStanding: Sendable, Hashable {
  /// The format that this version writes.
  case current
  /// A frozen format of an earlier version, which every later one reads and writes back to the same bytes.
  case earlier
  /// The draft before format 1, in which nothing was promised; it is read like format 1.
  case draft
  /// A format of a later version: what it adds is kept as it stands, but this version does not understand it.
  case later
  /// The name of no format of dossiers.
  case foreign
}

extension Dossier {
  /// How the format that the dossier names stands to the one that this version writes.
  public var formatStanding: FormatStanding { Dossier.standing(ofFormat: format) }

  /// How a format stands to the one that this version writes.
  public static func standing(ofFormat format: String) -> FormatStanding {
    if format.utf8.elementsEqual(currentFormat.utf8) { return .current }
    guard let version = FormatVersion(format) else { return .foreign }
    guard let number = version.number else { return .draft }
    return number < (FormatVersion(currentFormat)?.number ?? 0) ? .earlier : .later
  }
}

/// A format of dossiers by its number.
private struct FormatVersion {
  /// The number; `nil` for the draft.
  let number: Int?

  /// Takes the name of a format apart; a number has no zeros before it, and one beyond all numbers is the last.
  init?(_ format: String) {
    let name = "community-planning-dossier/"
    guard format.utf8.starts(with: name.utf8) else { return nil }
    let version = Array(format.utf8.dropFirst(name.utf8.count))
    if version.elementsEqual("draft".utf8) {
      number = nil
      return
    }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let first = version.first, first != digits.lowerBound, version.allSatisfy(digits.contains) else { return nil }
    number = Int(String(decoding: version, as: UTF8.self)) ?? .max
  }
}
