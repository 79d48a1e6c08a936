import ExactValues

/// A day off by law (*svátek*): what it is called, when it falls, and since when.
public struct Holiday: Sendable, Hashable {
  /// The Czech name, in the wording of the law that is in force.
  public let name: String

  /// The name in English.
  public let englishName: String

  /// The kind.
  public let kind: HolidayKind

  /// On which days it falls.
  public let date: HolidayDate

  /// The days on which it is a holiday if it falls on them.
  public let validity: Validity

  /// Where it comes from.
  public let citation: Citation

  /// Describes a holiday.
  ///
  /// - Parameters:
  ///   - name: The Czech name.
  ///   - englishName: The name in English.
  ///   - kind: The kind.
  ///   - date: On which days it falls.
  ///   - validity: The days on which it is a holiday if it falls on them.
  ///   - citation: Where it comes from.
  public init(
    name: String, englishName: String, kind: HolidayKind, date: HolidayDate, validity: Validity, citation: Citation
  ) {
    self.name = name
    self.englishName = englishName
    self.kind = kind
    self.date = date
    self.validity = validity
    self.citation = citation
  }

  /// The day off in a year, or `nil` if the year has none.
  ///
  /// - Parameter year: The year, 1…9999.
  /// - Returns: A day of that year on which the holiday is valid.
  public func day(in year: Int) -> Day? {
    date.day(in: year).flatMap { validity.contains($0) ? $0 : nil }
  }
}
