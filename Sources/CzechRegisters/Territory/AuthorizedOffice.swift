import ExactValues

/// The district of an authorized municipal office (*správní obvod pověřeného obecního úřadu*), a part of an ORP
/// district.
public struct AuthorizedOffice: CodeListEntry {
  /// The ČSÚ code, CIS 61.
  public let code: AuthorizedOfficeCode

  /// The name, as a rule that of the seat.
  public let name: String

  /// The ORP district that it is a part of.
  public let district: DistrictCode

  /// The days on which the code is valid.
  public let validity: Validity

  /// Where the row comes from.
  public let citation: Citation

  /// Makes the district of an office.
  ///
  /// - Parameters:
  ///   - code: The ČSÚ code.
  ///   - name: The name.
  ///   - district: The ORP district that it is a part of.
  ///   - validity: The days on which the code is valid.
  ///   - citation: Where the row comes from.
  public init(
    code: AuthorizedOfficeCode, name: String, district: DistrictCode, validity: Validity, citation: Citation
  ) {
    self.code = code
    self.name = name
    self.district = district
    self.validity = validity
    self.citation = citation
  }
}
