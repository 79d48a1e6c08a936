/// How a name fits an organisation, the closest first.
public enum OrganisationNameMatch: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// It is the name, to the letter.
  case name
  /// It is another name that the organisation is known by, to the letter.
  case alias
  /// It is a name that the organisation had for a time, to the letter.
  case formerName
  /// It is one of the names in another spelling: case, diacritics, spaces.
  case spelling
  /// It fits when the words for the legal form are left out, as in "Onyx" and "o. s. Onyx".
  case withoutLegalForm

  /// Whether one fits closer than another.
  public static func < (first: OrganisationNameMatch, second: OrganisationNameMatch) -> Bool {
    first.rawValue < second.rawValue
  }
}
