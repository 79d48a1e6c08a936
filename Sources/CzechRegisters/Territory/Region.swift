import ExactValues

/// A region (*kraj*), Prague included.
public struct Region: CodeListEntry {
  /// The ČSÚ code, CIS 100.
  public let code: RegionCode

  /// The code of CZ-NUTS level 3, such as "CZ072".
  public let nuts3: String

  /// The code in RÚIAN, such as "141".
  public let ruianCode: String

  /// The abbreviation, such as "ZLK".
  public let abbreviation: String

  /// The full Czech name.
  public let name: String

  /// The days on which the code is valid.
  public let validity: Validity

  /// Where the row comes from.
  public let citation: Citation

  /// Makes a region.
  ///
  /// - Parameters:
  ///   - code: The ČSÚ code.
  ///   - nuts3: The code of CZ-NUTS level 3.
  ///   - ruianCode: The code in RÚIAN.
  ///   - abbreviation: The abbreviation of three letters.
  ///   - name: The full Czech name.
  ///   - validity: The days on which the code is valid.
  ///   - citation: Where the row comes from.
  public init(
    code: RegionCode, nuts3: String, ruianCode: String, abbreviation: String, name: String, validity: Validity,
    citation: Citation
  ) {
    self.code = code
    self.nuts3 = nuts3
    self.ruianCode = ruianCode
    self.abbreviation = abbreviation
    self.name = name
    self.validity = validity
    self.citation = citation
  }
}
