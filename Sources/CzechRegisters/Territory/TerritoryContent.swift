import ExactValues

/// What a territory is made of, before it is indexed.
struct TerritoryContent {
  var regions: CodeList<Region>
  var counties: CodeList<County>
  var districts: CodeList<District>
  var offices: CodeList<AuthorizedOffice>
  var municipalities: CodeList<Municipality>
  var relations: [TerritoryRelation] = []
  var coverage: [TerritoryCoverage] = []
  /// The claims of all sources; nil where there is one source, whose claims follow from its rows.
  var claims: [CoverageClaim]?
  var changes: [TerritoryChange] = []
  var borders: [DistrictBorder] = []
  var confirmedMembership: Validity
  var basis: MembershipBasis = .inferred
}

extension TerritoryContent {
  /// Adds the relations that the rows state: those of municipalities in the order of the table, then the others.
  mutating func relateRows() {
    var seen = Set(relations)
    var found: [TerritoryRelation] = []
    func add(_ part: TerritoryUnit, _ whole: TerritoryUnit, _ validity: Validity, _ citation: Citation) {
      let relation = TerritoryRelation(
        part: part, whole: whole, validity: validity, confirmed: confirmedMembership, citation: citation)
      if seen.insert(relation).inserted { found.append(relation) }
    }
    for row in municipalities.entries {
      let part = TerritoryUnit.municipality(row.code)
      for membership in row.memberships {
        add(part, .district(membership.district), membership.validity, membership.citation)
      }
      // A row states its office once; it goes with the last district, of which the office is a part.
      if let office = row.office {
        add(part, .office(office), row.memberships.last?.validity ?? row.validity, row.citation)
      }
      if let county = row.county { add(part, .county(county), row.validity, row.citation) }
    }
    for row in offices.entries { add(.office(row.code), .district(row.district), row.validity, row.citation) }
    for row in districts.entries { add(.district(row.code), .region(row.region), row.validity, row.citation) }
    for row in counties.entries { add(.county(row.code), .region(row.region), row.validity, row.citation) }
    relations += found
  }

  /// The names of the units, of all days, in the order of the lists.
  var names: [(unit: TerritoryUnit, name: String)] {
    var names = municipalities.entries.map { (unit: TerritoryUnit.municipality($0.code), name: $0.name) }
    names += offices.entries.map { (.office($0.code), $0.name) }
    names += districts.entries.map { (.district($0.code), $0.name) }
    names += counties.entries.map { (.county($0.code), $0.name) }
    names += regions.entries.map { (.region($0.code), $0.name) }
    // Of some municipalities a change or the district that they are the seat of is all that the table has.
    for change in changes {
      names += (change.predecessors + change.successors).compactMap { party in party.name.map { (party.unit, $0) } }
    }
    names += districts.entries.map { (.municipality($0.seat), $0.name) }
    return names
  }
}

extension Territory {
  var content: TerritoryContent {
    TerritoryContent(
      regions: regions, counties: counties, districts: districts, offices: offices, municipalities: municipalities,
      relations: relations, coverage: coverage, claims: claims, changes: changes, borders: borders,
      confirmedMembership: confirmedMembership, basis: basis)
  }

  static let noCounties = CodeList<County>(
    name: "OKRES_LAU", version: CodeListVersion("none"), issuer: RegisterIssuer.statisticalOffice,
    citation: .statisticalOffice("CIS 101"), entries: [])
}
