import ExactValues

/// A form of a social service (*forma sociální služby*) as a row of the register's list.
public struct ServiceForm: CodeListEntry {
  /// The code in the register.
  public let code: ServiceFormCode

  /// The identifier in the REST interface of the Ministry; digits as text, nil where it is not known.
  public let restIdentifier: String?

  /// The Czech name in the register.
  public let czechName: String

  /// The English name, our translation.
  public let englishName: String

  /// Open on both sides: the list states no dates of single rows.
  public let validity: Validity

  /// The list that has the row.
  public let citation: Citation

  /// Makes a row, for a list that a later issue makes longer.
  ///
  /// - Parameters:
  ///   - code: The code in the register.
  ///   - restIdentifier: The identifier in the REST interface.
  ///   - czechName: The Czech name.
  ///   - englishName: The English name.
  ///   - validity: The days on which the row is valid.
  ///   - citation: Where the row comes from.
  public init(
    code: ServiceFormCode, restIdentifier: String?, czechName: String, englishName: String,
    validity: Validity = .always, citation: Citation
  ) {
    self.code = code
    self.restIdentifier = restIdentifier
    self.czechName = czechName
    self.englishName = englishName
    self.validity = validity
    self.citation = citation
  }
}
