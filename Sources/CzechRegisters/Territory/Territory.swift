import ExactValues

/// Regions, ORP districts and municipalities as lists with validity and source.
///
/// A territory covers the municipalities of some districts only. ``builtIn`` has all 14 regions and 206 districts, but
/// only the municipalities of the districts Kroměříž, Český Krumlov, Otrokovice, Luhačovice and Vizovice: there "not
/// found" never means "does not exist". An embedder that reads the whole country from the lists of ČSÚ makes a
/// territory of its own.
public struct Territory: Sendable, Hashable {
  /// The regions (*kraje*).
  public let regions: CodeList<Region>

  /// The administrative districts of municipalities with extended powers (*správní obvody ORP*).
  public let districts: CodeList<District>

  /// The districts of authorized offices (*správní obvody POÚ*).
  public let offices: CodeList<AuthorizedOffice>

  /// The municipalities (*obce*) of the covered districts.
  public let municipalities: CodeList<Municipality>

  /// The districts all of whose municipalities are in the table.
  public let coveredDistricts: Set<DistrictCode>

  /// The days for which the membership of municipalities was compared with a published list; other days are inferred.
  public let confirmedMembership: Validity

  private let members: [DistrictCode: [Int]]

  /// Makes a territory of lists.
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
    self.regions = regions
    self.districts = districts
    self.offices = offices
    self.municipalities = municipalities
    self.coveredDistricts = coveredDistricts
    self.confirmedMembership = confirmedMembership
    var members: [DistrictCode: [Int]] = [:]
    for (place, municipality) in municipalities.entries.enumerated() {
      for district in Set(municipality.memberships.map(\.district)) {
        members[district, default: []].append(place)
      }
    }
    self.members = members
  }

  /// The last row of a region, whatever the day; ``regions`` answers for a day.
  ///
  /// - Parameter code: The ČSÚ code.
  /// - Returns: The region, or nil when it is not in the table.
  public func region(_ code: RegionCode) -> Region? {
    regions.entries(for: code).last
  }

  /// The last row of a district, whatever the day; ``districts`` answers for a day.
  ///
  /// - Parameter code: The ČSÚ code.
  /// - Returns: The district, or nil when it is not in the table.
  public func district(_ code: DistrictCode) -> District? {
    districts.entries(for: code).last
  }

  /// The last row of a municipality, whatever the day; ``municipalities`` answers for a day.
  ///
  /// - Parameter code: The code.
  /// - Returns: The municipality, or nil when it is not in the table, which does not mean that it does not exist.
  public func municipality(_ code: MunicipalityCode) -> Municipality? {
    municipalities.entries(for: code).last
  }

  /// The districts of a name; a candidate, not an answer.
  ///
  /// - Parameter name: The name, spelled exactly; both Unicode spellings of accents are equal.
  /// - Returns: All districts of the name, in the order of the table.
  public func districts(named name: String) -> [District] {
    districts.entries.filter { $0.name == name }
  }

  /// The municipalities of a name; candidates, not an answer.
  ///
  /// Names are no keys, and a single candidate may have namesakes outside the table: the country has two Pohořelice,
  /// the built-in table one of them.
  ///
  /// - Parameter name: The name, spelled exactly; both Unicode spellings of accents are equal.
  /// - Returns: All municipalities of the name, in the order of the table.
  public func municipalities(named name: String) -> [Municipality] {
    municipalities.entries.filter { $0.name == name }
  }

  /// The municipalities that belong to a district on a day, in the order of the table, military districts included.
  ///
  /// - Parameters:
  ///   - district: The district.
  ///   - day: The day that the question is about.
  /// - Returns: The municipalities, with a remark when the day is outside ``confirmedMembership``; unknown for a
  ///   district that the table does not cover or that is not valid on the day.
  public func municipalities(of district: DistrictCode, on day: Day) -> Answer<[Municipality]> {
    guard coveredDistricts.contains(district) else {
      return .unknown([Reason(Message("territory.districtNotCovered", ["district": .text(district.rawValue)]))])
    }
    guard districts.status(of: district, on: day) == .valid else {
      return .unknown([
        Reason(Message("territory.districtNotValid", ["district": .text(district.rawValue), "day": .day(day)]))
      ])
    }
    let found = members[district, default: []].map { municipalities.entries[$0] }
      .filter { $0.membership(on: day)?.district == district }
    return .known(found, remarks: remarks(on: day))
  }

  /// The district that a municipality belongs to on a day.
  ///
  /// - Parameters:
  ///   - municipality: The municipality.
  ///   - day: The day that the question is about.
  /// - Returns: The district, with a remark when the day is outside ``confirmedMembership``; unknown for a municipality
  ///   that is not in the table or has no stated membership on the day.
  public func district(of municipality: MunicipalityCode, on day: Day) -> Answer<DistrictCode> {
    let rows = municipalities.entries(for: municipality)
    guard !rows.isEmpty else { return .unknown([notCovered(municipality)]) }
    guard let membership = rows.lazy.compactMap({ $0.membership(on: day) }).first else {
      return .unknown([
        Reason(Message("territory.noMembership", ["municipality": .text(municipality.rawValue), "day": .day(day)]))
      ])
    }
    return .known(membership.district, remarks: remarks(on: day))
  }

  /// The districts of authorized offices within an ORP district, in the order of the table.
  ///
  /// - Parameter district: The district.
  /// - Returns: The districts of offices; empty where the table has none.
  public func offices(of district: DistrictCode) -> [AuthorizedOffice] {
    offices.entries.filter { $0.district == district }
  }

  private func remarks(on day: Day) -> [Reason] {
    guard !confirmedMembership.contains(day) else { return [] }
    return [
      Reason(
        Message(
          "territory.membershipUnconfirmed",
          [
            "day": .day(day), "from": .day(confirmedMembership.from ?? .first),
            "through": .day(confirmedMembership.through ?? .last),
          ]))
    ]
  }

  func notCovered(_ municipality: MunicipalityCode) -> Reason {
    Reason(Message("territory.municipalityNotCovered", ["municipality": .text(municipality.rawValue)]))
  }
}
