import ExactValues

/// A unit in which capacity is registered (*typ kapacity*) as a row of the register's list.
///
/// A registered capacity is a maximum, belongs to a service and a form, and is not free places.
public struct CapacityUnit: CodeListEntry {
  /// The code in the register.
  public let code: CapacityUnitCode

  /// The Czech name in the register.
  public let czechName: String

  /// Whether the wording of the Czech name was seen.
  public let nameVerification: Verification

  /// The English name, our translation.
  public let englishName: String

  /// The minutes of talk that make one unit; nil where the list defines none.
  public let minutes: Int?

  /// Open on both sides: the list states no dates of single rows.
  public let validity: Validity

  /// The list that has the row.
  public let citation: Citation

  /// Makes a row, for a list that a later issue makes longer.
  ///
  /// - Parameters:
  ///   - code: The code in the register.
  ///   - czechName: The Czech name.
  ///   - nameVerification: Whether the wording of the Czech name was seen.
  ///   - englishName: The English name.
  ///   - minutes: The minutes of talk that make one unit.
  ///   - validity: The days on which the row is valid.
  ///   - citation: Where the row comes from.
  public init(
    code: CapacityUnitCode, czechName: String, nameVerification: Verification, englishName: String,
    minutes: Int?, validity: Validity = .always, citation: Citation
  ) {
    self.code = code
    self.czechName = czechName
    self.nameVerification = nameVerification
    self.englishName = englishName
    self.minutes = minutes
    self.validity = validity
    self.citation = citation
  }
}
