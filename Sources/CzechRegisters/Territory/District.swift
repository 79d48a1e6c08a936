import ExactValues

/// The administrative district of a municipality with extended powers (*správní obvod obce s rozšířenou působností*).
///
/// The ORP itself is a municipality, the seat; its district is the territory.
public struct District: CodeListEntry {
  /// The ČSÚ code, CIS 65.
  public let code: DistrictCode

  /// The code in RÚIAN, another number than ``code``.
  public let ruianCode: String

  /// The name, that of the seat.
  public let name: String

  /// The municipality that has the extended powers; built-in rows compute it from the names within the district.
  public let seat: MunicipalityCode

  /// The region; built-in rows compute it from the relations of ČSÚ lists.
  public let region: RegionCode

  /// The days on which the code is valid.
  public let validity: Validity

  /// Where the row comes from.
  public let citation: Citation

  /// Makes a district.
  ///
  /// - Parameters:
  ///   - code: The ČSÚ code.
  ///   - ruianCode: The code in RÚIAN.
  ///   - name: The name.
  ///   - seat: The municipality that has the extended powers.
  ///   - region: The region.
  ///   - validity: The days on which the code is valid.
  ///   - citation: Where the row comes from.
  public init(
    code: DistrictCode, ruianCode: String, name: String, seat: MunicipalityCode, region: RegionCode,
    validity: Validity, citation: Citation
  ) {
    self.code = code
    self.ruianCode = ruianCode
    self.name = name
    self.seat = seat
    self.region = region
    self.validity = validity
    self.citation = citation
  }
}
