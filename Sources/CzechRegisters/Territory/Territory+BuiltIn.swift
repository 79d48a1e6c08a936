import ExactValues

extension Territory {
  /// All regions and ORP districts, and the municipalities of five districts.
  ///
  /// Memberships hold from 2003-01-01, when the districts began by ČSÚ, or from the first day of a younger
  /// municipality. They were compared with the lists of September 2020 and June 2024, and are inferred for other days.
  /// Of both lists only the month is known, so the confirmed days are the shorter span, 2020-09-30 to 2024-06-01.
  ///
  /// Of 21 other municipalities it has the district or the county only, because they changed or are new since 2013.
  public static let builtIn: Territory = {
    var content = TerritoryContent(
      regions: CodeList(
        name: "KRAJ_NUTS", version: CodeListVersion("September 2020"), issuer: RegisterIssuer.statisticalOffice,
        citation: .statisticalOffice("CIS 100"), entries: loadedRegions.rows),
      counties: CodeList(
        name: "OKRES_LAU", version: CodeListVersion("September 2020"), issuer: RegisterIssuer.statisticalOffice,
        citation: .statisticalOffice("CIS 101"), entries: loadedCounties.rows),
      districts: CodeList(
        name: "CISORP", version: CodeListVersion("2025, unchanged in 2026"), issuer: RegisterIssuer.statisticalOffice,
        citation: .statisticalOffice("CIS 65"), entries: loadedDistricts.rows),
      offices: CodeList(
        name: "CISPOU", version: CodeListVersion("September 2020, five districts"),
        issuer: RegisterIssuer.statisticalOffice, citation: .statisticalOffice("CIS 61"), entries: loadedOffices.rows),
      municipalities: CodeList(
        name: "CISOB", version: CodeListVersion("September 2020, five districts"),
        issuer: RegisterIssuer.statisticalOffice, citation: .statisticalOffice("CIS 43"),
        entries: loadedMunicipalities.rows),
      confirmedMembership: Validity(from: seenFirst, through: seenLast))
    let covered: [DistrictCode] = [.kromeriz, .ceskyKrumlov, .otrokovice, .luhacovice, .vizovice]
    content.coverage = covered.map { TerritoryCoverage(.district($0), validity: .always) }
    content.changes = loadedChanges.rows
    content.borders = loadedNeighbours.rows.flatMap(\.self)
    content.relateRows()
    content.relations += changedRelations
    return Territory(content)
  }()

  static let loadedRegions = BuiltInTable("Regions", regionsTable) { row throws(TableFault) in
    Region(
      code: RegionCode(rawValue: try row.text("code")), nuts3: try row.text("nuts3"),
      ruianCode: try row.text("ruian"), abbreviation: try row.text("abbreviation"), name: try row.text("name"),
      validity: codesSince, citation: .statisticalOffice("CIS 100"))
  }

  static let loadedDistricts = BuiltInTable("Districts", districtsTable) { row throws(TableFault) in
    District(
      code: DistrictCode(rawValue: try row.text("code")), ruianCode: try row.text("ruian"),
      name: try row.text("name"), seat: MunicipalityCode(rawValue: try row.text("seat")),
      region: RegionCode(rawValue: try row.text("region")), validity: districtsSince,
      citation: .statisticalOffice("CIS 65"))
  }

  static let loadedCounties = BuiltInTable("Counties", countiesTable) { row throws(TableFault) in
    County(
      code: CountyCode(rawValue: try row.text("code")), statisticalCode: try row.text("csu"),
      ruianCode: try row.text("ruian"), name: try row.text("name"),
      region: RegionCode(rawValue: try row.text("region")),
      validity: try row.day("from").map { Validity(from: $0) } ?? codesSince, citation: .statisticalOffice("CIS 101"))
  }

  static let loadedOffices = BuiltInTable("AuthorizedOffices", officesTable) { row throws(TableFault) in
    AuthorizedOffice(
      code: AuthorizedOfficeCode(rawValue: try row.text("code")), name: try row.text("name"),
      district: DistrictCode(rawValue: try row.text("district")), validity: .always,
      citation: .statisticalOffice("CIS 61"))
  }

  static let loadedMunicipalities = BuiltInTable("Municipalities", municipalitiesTable) { row throws(TableFault) in
    let since = try row.day("from")
    var municipality = Municipality(
      code: MunicipalityCode(rawValue: try row.text("code")), name: try row.text("name"),
      memberships: [
        DistrictMembership(
          district: DistrictCode(rawValue: try row.text("district")),
          validity: since.map { Validity(from: $0, through: nil) } ?? districtsSince,
          citation: .statisticalOffice("relation of CIS 43 and CIS 65", place: "September 2020, the same in June 2024"))
      ],
      validity: since.map { Validity(from: $0, through: nil) } ?? codesSince, citation: .statisticalOffice("CIS 43"))
    municipality.status = MunicipalityStatusCode(rawValue: try row.text("status"))
    municipality.office = AuthorizedOfficeCode(rawValue: try row.text("office"))
    municipality.county = CountyCode(rawValue: try row.text("lau1"))
    if let text = try row.optional("company") {
      municipality.company = Cited(try row.value("company", text, as: CompanyIdentifier.self), citation: monitor)
    }
    municipality.population = try population(row)
    if let total = try row.optionalCount("monitor") {
      municipality.monitorPopulation = MonitorPopulation(
        total: total, period: StatedTime(.month(year: 2025, month: 12)), source: monitor)
    }
    for text in try row.words("postal") {
      municipality.postalCodes.append(try row.value("postal", text, as: PostalCode.self))
    }
    return municipality
  }

  private static func population(_ row: TableRow) throws(TableFault) -> Population {
    guard let referenceDay = Day(year: 2020, month: 12, day: 31) else { throw row.fault("total", "a reference day") }
    let population = Population(
      total: try row.count("total"),
      ages: AgeBands(
        age0to14: try row.count("age0_14"), age15to64: try row.count("age15_64"), age65plus: try row.count("age65"),
        age80plus: try row.count("age80")),
      referenceDay: referenceDay, source: .statisticalOffice("age structure of municipalities, 31 December 2020"))
    guard population.isConsistent else { throw row.fault("total", "ages that add up to the total") }
    return population
  }

  /// The first day of the codes of regions and municipalities in their lists.
  static let codesSince = Validity(from: Day(year: 2001, month: 3, day: 1), through: nil)

  /// The first day of all districts in CIS 65.
  static let districtsSince = Validity(from: Day(year: 2003, month: 1, day: 1), through: nil)

  private static let monitor = Citation(
    work: "MONITOR of the State Treasury, period 12/2025", place: nil, wording: nil,
    address: "https://monitor.statnipokladna.cz", verification: .seen)
}
