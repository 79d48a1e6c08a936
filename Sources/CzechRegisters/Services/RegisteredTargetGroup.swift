import ExactValues

/// A target group (*cílová skupina, okruh osob*) of registered services as a row of the register's list.
public struct RegisteredTargetGroup: CodeListEntry {
  /// The code in the register.
  public let code: TargetGroupCode

  /// The Czech name in the register.
  public let czechName: String

  /// The English name, our translation.
  public let englishName: String

  /// Open on both sides: the list states no dates of single rows.
  public let validity: Validity

  /// The version of the list that has the row, or the open data that used it.
  public let citation: Citation

  /// Makes a row, for a list that a later issue makes longer.
  ///
  /// - Parameters:
  ///   - code: The code in the register.
  ///   - czechName: The Czech name.
  ///   - englishName: The English name.
  ///   - validity: The days on which the row is valid.
  ///   - citation: Where the row comes from.
  public init(
    code: TargetGroupCode, czechName: String, englishName: String, validity: Validity = .always,
    citation: Citation
  ) {
    self.code = code
    self.czechName = czechName
    self.englishName = englishName
    self.validity = validity
    self.citation = citation
  }
}
