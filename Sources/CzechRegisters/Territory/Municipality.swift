import ExactValues

/// A municipality (*obec*) or a military district (*vojenský újezd*) with what the lists say of it.
public struct Municipality: CodeListEntry {
  /// The code, the same in ČSÚ CIS 43 and RÚIAN.
  public let code: MunicipalityCode

  /// The name; no key.
  public let name: String

  /// The ORP districts that it belongs and belonged to.
  public let memberships: [DistrictMembership]

  /// The days on which the code is valid.
  public let validity: Validity

  /// Where the row comes from.
  public let citation: Citation

  /// Whether it is a town, a market town and so on; nil where it is not stated.
  public var status: MunicipalityStatusCode?

  /// The district of an authorized office that it lies in; nil where it is not stated.
  public var office: AuthorizedOfficeCode?

  /// The county (*okres*); nil where it is not stated.
  public var county: CountyCode?

  /// The IČO of the municipality; nil where it has none or it is not stated.
  public var company: Cited<CompanyIdentifier>?

  /// The inhabitants by the statistic of ČSÚ; nil where they are not stated, which is not zero.
  public var population: Population?

  /// The inhabitants by MONITOR, a series apart; nil where they are not stated.
  public var monitorPopulation: MonitorPopulation?

  /// The postal codes (*PSČ*) of its parts; one postal code may serve several municipalities.
  public var postalCodes: [PostalCode] = []

  /// Makes a municipality of which only the name and districts are stated.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - name: The name.
  ///   - memberships: The ORP districts that it belongs and belonged to.
  ///   - validity: The days on which the code is valid.
  ///   - citation: Where the row comes from.
  public init(
    code: MunicipalityCode, name: String, memberships: [DistrictMembership], validity: Validity, citation: Citation
  ) {
    self.code = code
    self.name = name
    self.memberships = memberships
    self.validity = validity
    self.citation = citation
  }

  /// The membership that is valid on a day, if one is stated.
  ///
  /// - Parameter day: The day that the question is about.
  /// - Returns: The first stated membership that covers the day.
  public func membership(on day: Day) -> DistrictMembership? {
    memberships.first { $0.validity.contains(day) }
  }
}
