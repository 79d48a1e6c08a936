import ExactValues

/// A basic activity (*základní činnost*) of social services, section 35 of Act 108/2006 Coll.
public struct BasicActivity: CodeListEntry {
  /// The code of the activity.
  public let code: BasicActivityCode

  /// The shortened Czech name.
  public let czechName: String

  /// The English name, our translation.
  public let englishName: String

  /// Open on both sides: the dates of the single activities are not known here.
  public let validity: Validity

  /// Section 35 of the Act; not verified.
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
    code: BasicActivityCode, czechName: String, englishName: String, validity: Validity = .always,
    citation: Citation
  ) {
    self.code = code
    self.czechName = czechName
    self.englishName = englishName
    self.validity = validity
    self.citation = citation
  }
}
