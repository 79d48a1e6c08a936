import ExactValues

/// An age group (*věková skupina*) of registered services as a row of the register's list.
public struct AgeGroup: CodeListEntry {
  /// The code in the register.
  public let code: AgeGroupCode

  /// The Czech name in the register.
  public let czechName: String

  /// The English name, our translation.
  public let englishName: String

  /// The years of age.
  public let ages: AgeBounds

  /// Open on both sides: the list states no dates of single rows.
  public let validity: Validity

  /// The version of the list that has the row.
  public let citation: Citation

  /// Makes a row, for a list that a later issue makes longer.
  ///
  /// - Parameters:
  ///   - code: The code in the register.
  ///   - czechName: The Czech name.
  ///   - englishName: The English name.
  ///   - ages: The years of age.
  ///   - validity: The days on which the row is valid.
  ///   - citation: Where the row comes from.
  public init(
    code: AgeGroupCode, czechName: String, englishName: String, ages: AgeBounds, validity: Validity = .always,
    citation: Citation
  ) {
    self.code = code
    self.czechName = czechName
    self.englishName = englishName
    self.ages = ages
    self.validity = validity
    self.citation = citation
  }
}
