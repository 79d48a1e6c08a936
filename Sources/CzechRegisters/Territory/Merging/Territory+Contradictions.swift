import ExactValues

extension Territory {
  /// Where the rows and relations say two things of the same unit and the same days, in the order of the units.
  ///
  /// Two relations of one unit to different units of a level contradict each other even where one is inferred only and
  /// the answers follow the confirmed one. A claim to have a unit in full contradicts every municipality that another
  /// source alone puts there, on the days of which both speak.
  ///
  /// - Complexity: O(n log n) in the number of rows and relations, and quadratic in those of a single unit.
  public var contradictions: [TerritoryContradiction] {
    var found: [TerritoryContradiction] = []
    for (unit, relations) in index.relations where relations.count > 1 {
      let levels = Dictionary(grouping: relations, by: \.whole.kind)
      for level in levels.values {
        found += Self.pairs(level.map { StatedFact($0) }, of: unit, .relation)
      }
    }
    found += named(regions, \.name) { .region($0) } + named(counties, \.name) { .county($0) }
    found += named(districts, \.name) { .district($0) } + named(offices, \.name) { .office($0) }
    found += named(municipalities, \.name) { .municipality($0) }
    found += contradictoryMunicipalities
    found += index.disputes.values.flatMap { $0.map(\.contradiction) }
    return Set(found).sorted { $0.precedes($1) }
  }

  private var contradictoryMunicipalities: [TerritoryContradiction] {
    let rows = Dictionary(grouping: municipalities.entries, by: \.code).filter { $0.value.count > 1 }
    return rows.flatMap { code, rows -> [TerritoryContradiction] in
      let unit = TerritoryUnit.municipality(code)
      let statuses = rows.compactMap { row in
        row.status.map { StatedFact(value: $0.rawValue, validity: row.validity, citation: row.citation) }
      }
      let companies = rows.compactMap { row in
        row.company.map { StatedFact(value: $0.value.digits, validity: row.validity, citation: $0.citation) }
      }
      let series = Dictionary(grouping: rows.compactMap(\.population), by: PopulationSeries.init)
      let populations = series.values.flatMap { populations in
        Self.pairs(populations.map { StatedFact($0) }, of: unit, .population)
      }
      return Self.pairs(statuses, of: unit, .status) + Self.pairs(companies, of: unit, .company) + populations
    }
  }

  private func named<Entry: CodeListEntry>(
    _ list: CodeList<Entry>, _ name: (Entry) -> String, unit: (Entry.Code) -> TerritoryUnit
  ) -> [TerritoryContradiction] {
    let rows = Dictionary(grouping: list.entries, by: \.code).filter { $0.value.count > 1 }
    return rows.flatMap { code, rows in
      let facts = rows.map { StatedFact(value: name($0), validity: $0.validity, citation: $0.citation) }
      return Self.pairs(facts, of: unit(code), .name)
    }
  }

  private static func pairs(
    _ facts: [StatedFact], of unit: TerritoryUnit, _ kind: TerritoryContradiction.Kind
  ) -> [TerritoryContradiction] {
    guard facts.contains(where: { $0.value != facts.first?.value }) else { return [] }
    return facts.enumerated().flatMap { place, one in
      facts.dropFirst(place + 1).compactMap { other in
        guard one.value != other.value, let days = one.validity.overlap(other.validity) else { return nil }
        let both = one.confirmed.flatMap { mine in other.confirmed.flatMap { mine.overlap($0) } }
        let isOrdered = one.value.bytesPrecede(other.value)
        return TerritoryContradiction(
          kind: kind, unit: unit, days: days, first: (isOrdered ? one : other).statement,
          second: (isOrdered ? other : one).statement, isConfirmed: both != nil)
      }
    }
  }
}

/// A statement of some days, before it is compared.
private struct StatedFact {
  let value: String
  let validity: Validity
  let citation: Citation
  var confirmed: Validity?

  init(value: String, validity: Validity, citation: Citation) {
    self.value = value
    self.validity = validity
    self.citation = citation
  }

  init(_ relation: TerritoryRelation) {
    self.init(value: relation.whole.code, validity: relation.validity, citation: relation.citation)
    confirmed = relation.confirmed
  }

  init(_ population: Population) {
    let ages = population.ages
    let counts = [population.total, ages.age0to14, ages.age15to64, ages.age65plus, ages.age80plus]
    self.init(
      value: counts.map { "\($0)" }.joined(separator: "/"),
      validity: Validity(from: population.referenceDay, through: population.referenceDay), citation: population.source)
  }

  var statement: TerritoryContradiction.Statement {
    TerritoryContradiction.Statement(value: value, validity: validity, citation: citation)
  }
}

extension TerritoryContradiction {
  fileprivate func precedes(_ other: TerritoryContradiction) -> Bool {
    if unit != other.unit { return unit.precedes(other.unit) }
    for (mine, others) in zip(texts, other.texts) where mine != others { return mine.bytesPrecede(others) }
    return false
  }

  private var texts: [String] {
    [
      kind.rawValue, first.value, second.value, days.description, first.validity.description,
      second.validity.description, first.citation.text, second.citation.text, isConfirmed ? "1" : "0",
      "\(first.citation)", "\(second.citation)",
    ]
  }
}
