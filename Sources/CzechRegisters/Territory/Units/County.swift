import ExactValues

/// A county (*okres*), Prague included, which is a county and a region in one.
///
/// Counties are no unions of ORP districts: the district of Turnov lies in three of them.
public struct County: CodeListEntry {
  /// The LAU 1 code, such as "CZ0721".
  public let code: CountyCode

  /// The ČSÚ code, CIS 101, such as "40827".
  public let statisticalCode: String

  /// The code in RÚIAN, such as "3708".
  public let ruianCode: String

  /// The name.
  public let name: String

  /// The region that it is a part of.
  public let region: RegionCode

  /// The days on which the code is valid.
  public let validity: Validity

  /// Where the row comes from.
  public let citation: Citation

  /// Makes a county.
  ///
  /// - Parameters:
  ///   - code: The LAU 1 code.
  ///   - statisticalCode: The ČSÚ code, CIS 101.
  ///   - ruianCode: The code in RÚIAN.
  ///   - name: The name.
  ///   - region: The region that it is a part of.
  ///   - validity: The days on which the code is valid.
  ///   - citation: Where the row comes from.
  public init(
    code: CountyCode, statisticalCode: String, ruianCode: String, name: String, region: RegionCode,
    validity: Validity, citation: Citation
  ) {
    self.code = code
    self.statisticalCode = statisticalCode
    self.ruianCode = ruianCode
    self.name = name
    self.region = region
    self.validity = validity
    self.citation = citation
  }
}
