import ExactValues

extension Territory {
  /// Makes a territory of loaded municipalities and relations, with the regions, counties and districts of another one.
  ///
  /// - Parameters:
  ///   - municipalities: The municipalities; what they say of their district, office and county become relations.
  ///   - relations: Further relations.
  ///   - coverage: The units all of whose municipalities are given, and when; ``wholeCountry(_:)`` names all.
  ///   - confirmedMembership: The days that the loaded lists show.
  ///   - changes: The changes of units.
  ///   - version: The issue of the list of municipalities.
  ///   - citation: Where the list of municipalities comes from.
  ///   - other: The territory whose regions, counties and districts are used.
  /// - Complexity: O(n) in the number of rows and relations.
  public init(
    municipalities: [Municipality], relations: [TerritoryRelation] = [], coverage: [TerritoryCoverage],
    confirmedMembership: Validity, changes: [TerritoryChange] = [], version: CodeListVersion, citation: Citation,
    listsOf other: Territory = .builtIn
  ) {
    var content = TerritoryContent(
      regions: other.regions, counties: other.counties, districts: other.districts,
      offices: CodeList(
        name: other.offices.name, version: other.offices.version, issuer: other.offices.issuer,
        citation: other.offices.citation, entries: []),
      municipalities: CodeList(
        name: other.municipalities.name, version: version, issuer: other.municipalities.issuer, citation: citation,
        entries: municipalities),
      relations: relations, coverage: coverage, changes: changes, confirmedMembership: confirmedMembership)
    content.relateRows()
    self.init(content)
  }

  /// Makes a territory of all that it can have; what the rows say of each other becomes dated relations as well.
  ///
  /// - Parameters:
  ///   - regions: The regions.
  ///   - counties: The counties.
  ///   - districts: The ORP districts.
  ///   - offices: The districts of authorized offices.
  ///   - municipalities: The municipalities.
  ///   - relations: Further relations.
  ///   - coverage: The units all of whose municipalities are given, and when.
  ///   - changes: The changes of units.
  ///   - borders: Which districts touch.
  ///   - confirmedMembership: The days for which what the rows say is confirmed.
  /// - Complexity: O(n) in the number of rows and relations.
  public init(
    regions: CodeList<Region>, counties: CodeList<County>, districts: CodeList<District>,
    offices: CodeList<AuthorizedOffice>, municipalities: CodeList<Municipality>,
    relations: [TerritoryRelation] = [], coverage: [TerritoryCoverage], changes: [TerritoryChange] = [],
    borders: [DistrictBorder] = [], confirmedMembership: Validity
  ) {
    var content = TerritoryContent(
      regions: regions, counties: counties, districts: districts, offices: offices, municipalities: municipalities,
      relations: relations, coverage: coverage, changes: changes, borders: borders,
      confirmedMembership: confirmedMembership)
    content.relateRows()
    self.init(content)
  }

  /// The coverage of a list that has the municipalities of the whole country.
  ///
  /// - Parameter validity: The days for which the list has them.
  /// - Returns: A coverage for every district, county and region of this territory.
  public func wholeCountry(_ validity: Validity) -> [TerritoryCoverage] {
    let units =
      districts.entries.map { TerritoryUnit.district($0.code) } + counties.entries.map { .county($0.code) }
      + regions.entries.map { .region($0.code) }
    return units.map { TerritoryCoverage($0, validity: validity) }
  }
}
