import ExactValues

/// Regions, counties, ORP districts, offices and municipalities as dated lists and relations with their sources.
///
/// A territory covers the municipalities of some districts only. ``builtIn`` has all 14 regions and 206 districts, but
/// only the municipalities of the districts Kroměříž, Český Krumlov, Otrokovice, Luhačovice and Vizovice: there "not
/// found" never means "does not exist". An embedder that reads the whole country from published lists makes a territory
/// of its own and merges it with the built-in one.
public struct Territory: Sendable, Hashable {
  /// The regions (*kraje*).
  public let regions: CodeList<Region>

  /// The counties (*okresy*).
  public let counties: CodeList<County>

  /// The administrative districts of municipalities with extended powers (*správní obvody ORP*).
  public let districts: CodeList<District>

  /// The districts of authorized offices (*správní obvody POÚ*).
  public let offices: CodeList<AuthorizedOffice>

  /// The municipalities (*obce*) of the covered districts, and others that are listed.
  public let municipalities: CodeList<Municipality>

  /// Which unit is a part of which, and when.
  public let relations: [TerritoryRelation]

  /// The units all of whose municipalities are in the table, and when.
  public let coverage: [TerritoryCoverage]

  /// The changes of units.
  public let changes: [TerritoryChange]

  /// Which districts touch.
  public let borders: [DistrictBorder]

  /// The districts all of whose municipalities are in the table on some day.
  public let coveredDistricts: Set<DistrictCode>

  /// The days for which the membership of all municipalities was compared with a published list; each relation has days
  /// of its own.
  public let confirmedMembership: Validity

  /// On which days the territory answers where a unit belongs.
  public private(set) var basis: MembershipBasis

  /// What each source claimed to have in full, and what it had.
  let claims: [CoverageClaim]

  let index: TerritoryIndex

  /// The districts by the municipality that is their seat.
  let seats: [MunicipalityCode: [District]]

  init(_ content: TerritoryContent) {
    regions = content.regions
    counties = content.counties
    districts = content.districts
    offices = content.offices
    municipalities = content.municipalities
    relations = content.relations
    coverage = content.coverage
    changes = content.changes
    borders = content.borders
    coveredDistricts = Set(content.coverage.compactMap(\.unit.district))
    confirmedMembership = content.confirmedMembership
    basis = content.basis
    let index = TerritoryIndex(content)
    claims = content.claims ?? CoverageClaim.stated(by: content, index)
    // A single source cannot disagree with itself.
    self.index = content.claims == nil ? index : index.disputing(claims)
    seats = Dictionary(grouping: content.districts.entries, by: \.seat)
  }

  /// Makes a territory of lists; what the rows say of each other becomes dated relations.
  ///
  /// - Parameters:
  ///   - regions: The regions.
  ///   - districts: The ORP districts.
  ///   - offices: The districts of authorized offices.
  ///   - municipalities: The municipalities.
  ///   - coveredDistricts: The districts all of whose municipalities are given.
  ///   - confirmedMembership: The days for which memberships are confirmed.
  public init(
    regions: CodeList<Region>, districts: CodeList<District>, offices: CodeList<AuthorizedOffice>,
    municipalities: CodeList<Municipality>, coveredDistricts: Set<DistrictCode>, confirmedMembership: Validity
  ) {
    let always = coveredDistricts.map { TerritoryCoverage(.district($0), validity: .always) }
    var content = TerritoryContent(
      regions: regions, counties: Territory.noCounties, districts: districts, offices: offices,
      municipalities: municipalities, coverage: always.sorted { $0.precedes($1) },
      confirmedMembership: confirmedMembership)
    content.relateRows()
    self.init(content)
  }

  /// The last row of a region, whatever the day; ``regions`` answers for a day.
  ///
  /// - Parameter code: The ČSÚ code.
  /// - Returns: The region, or nil when it is not in the table.
  public func region(_ code: RegionCode) -> Region? {
    regions.entries(for: code).last
  }

  /// The last row of a county, whatever the day; ``counties`` answers for a day.
  ///
  /// - Parameter code: The LAU 1 code.
  /// - Returns: The county, or nil when it is not in the table.
  public func county(_ code: CountyCode) -> County? {
    counties.entries(for: code).last
  }

  /// The last row of a district, whatever the day; ``districts`` answers for a day.
  ///
  /// - Parameter code: The ČSÚ code.
  /// - Returns: The district, or nil when it is not in the table.
  public func district(_ code: DistrictCode) -> District? {
    districts.entries(for: code).last
  }

  /// What all rows of a municipality say together, whatever the day; ``municipalities`` answers for a day.
  ///
  /// - Parameter code: The code.
  /// - Returns: The row with the latest validity, completed from the others; nil when it is not in the table, which does
  ///   not mean that it does not exist.
  public func municipality(_ code: MunicipalityCode) -> Municipality? {
    Municipality.combining(municipalities.entries(for: code))
  }

  /// The districts of a name, in whatever day's list; candidates, not an answer.
  ///
  /// - Parameter name: The name, spelled exactly; both Unicode spellings of accents are equal.
  /// - Returns: All districts of the name, in the order of the table.
  public func districts(named name: String) -> [District] {
    let codes = index.named[CzechText.folded(name), default: []].compactMap(\.district)
    return codes.flatMap { districts.entries(for: $0) }.filter { $0.name == name }
  }

  /// The municipalities of a name, in whatever day's list; candidates, not an answer.
  ///
  /// Names are no keys, and a single candidate may have namesakes outside the table: the country has two Pohořelice,
  /// the built-in table one of them. ``candidates(named:kind:on:)`` tells namesakes apart.
  ///
  /// - Parameter name: The name, spelled exactly; both Unicode spellings of accents are equal.
  /// - Returns: All municipalities of the name, in the order of the table.
  public func municipalities(named name: String) -> [Municipality] {
    let codes = index.named[CzechText.folded(name), default: []].compactMap(\.municipality)
    return codes.flatMap { municipalities.entries(for: $0) }.filter { $0.name == name }
  }

  /// The municipalities that belong to a district on a day, in the order of the table, military districts included.
  ///
  /// - Parameters:
  ///   - district: The district.
  ///   - day: The day that the question is about.
  /// - Returns: The municipalities, with a remark when no list confirms the day; unknown for a district that the table
  ///   does not cover or that is not valid on the day, and as for ``members(of:on:)``.
  public func municipalities(of district: DistrictCode, on day: Day) -> Answer<[Municipality]> {
    members(of: .district(district), on: day).map { codes in
      codes.compactMap { code in
        let rows = municipalities.entries(for: code)
        let valid = rows.filter { $0.validity.contains(day) }
        return Municipality.combining(valid.isEmpty ? rows : valid)
      }
    }
  }

  /// The district that a municipality belongs to on a day.
  ///
  /// - Parameters:
  ///   - municipality: The municipality.
  ///   - day: The day that the question is about.
  /// - Returns: The district, with a remark when no list confirms the day; unknown for a municipality that is not in the
  ///   table, has no stated membership on the day, or has several.
  public func district(of municipality: MunicipalityCode, on day: Day) -> Answer<DistrictCode> {
    let answer = whole(.district, of: .municipality(municipality), on: day)
    guard let district = answer.value?.district else { return .unknown(answer.reasons) }
    return .known(district, remarks: answer.reasons)
  }

  /// The districts of authorized offices within an ORP district, in the order of the table.
  ///
  /// - Parameter district: The district.
  /// - Returns: The districts of offices; empty where the table has none.
  public func offices(of district: DistrictCode) -> [AuthorizedOffice] {
    var seen: Set<AuthorizedOfficeCode> = []
    let codes = index.parts[.district(district), default: []].compactMap(\.office).filter { seen.insert($0).inserted }
    return codes.flatMap { offices.entries(for: $0) }
  }

  /// This territory with answers on confirmed days only, or with inferred ones and their remarks.
  ///
  /// - Parameter basis: On which days it shall answer.
  /// - Returns: A territory of the same rows.
  public func answering(_ basis: MembershipBasis) -> Territory {
    var copy = self
    copy.basis = basis
    return copy
  }
}
