import ExactValues

/// Where things of a territory stand, so that no question reads all rows.
///
/// It follows from the rows alone, so that two of them never make territories different.
struct TerritoryIndex: Sendable, Hashable {
  private(set) var relations: [TerritoryUnit: [TerritoryRelation]] = [:]
  private(set) var parts: [TerritoryUnit: [TerritoryUnit]] = [:]
  private(set) var coverage: [TerritoryUnit: [Validity]] = [:]
  /// Where a source has a unit in full without a municipality that another one puts there, by the unit.
  private(set) var disputes: [TerritoryUnit: [CoverageDispute]] = [:]
  private(set) var changes: [TerritoryUnit: [TerritoryChange]] = [:]
  /// The units that bear a name on some day, by the folded name.
  private(set) var named: [String: [TerritoryUnit]] = [:]

  private(set) var neighbours: [DistrictCode: [Neighbour]] = [:]
  private(set) var ruianDistricts: [String: [DistrictCode]] = [:]

  init(_ content: TerritoryContent) {
    relate(content.relations)
    for item in content.coverage {
      coverage[item.unit, default: []].append(item.validity)
    }
    for change in content.changes.sorted(by: { $0.precedes($1) }) {
      for unit in Set((change.predecessors + change.successors).map(\.unit)) {
        changes[unit, default: []].append(change)
      }
    }
    for border in content.borders where border.first != border.second {
      neighbours[border.first, default: []].append(Neighbour(district: border.second, citation: border.citation))
      neighbours[border.second, default: []].append(Neighbour(district: border.first, citation: border.citation))
    }
    for district in content.districts.entries {
      ruianDistricts[district.ruianCode, default: []].append(district.code)
    }
    name(content.names)
  }

  /// The index with what its relations say against claims of completeness.
  func disputing(_ claims: [CoverageClaim]) -> TerritoryIndex {
    var copy = self
    for claim in claims {
      let found = claim.disputes(in: self)
      if !found.isEmpty { copy.disputes[claim.coverage.unit, default: []] += found }
    }
    return copy
  }

  private mutating func relate(_ relations: [TerritoryRelation]) {
    var known: Set<Pair> = []
    for relation in relations {
      self.relations[relation.part, default: []].append(relation)
      if known.insert(Pair(part: relation.part, whole: relation.whole)).inserted {
        parts[relation.whole, default: []].append(relation.part)
      }
    }
  }

  private mutating func name(_ names: [(unit: TerritoryUnit, name: String)]) {
    var seen: Set<Named> = []
    for (unit, name) in names {
      let folded = CzechText.folded(name)
      if seen.insert(Named(unit: unit, name: folded)).inserted { named[folded, default: []].append(unit) }
    }
  }

  /// The relations of a unit to units of a level that hold on a day.
  func relations(of part: TerritoryUnit, to kind: TerritoryUnitKind, on day: Day) -> [TerritoryRelation] {
    relations[part, default: []].filter { $0.whole.kind == kind && $0.validity.contains(day) }
  }

  func isCovered(_ unit: TerritoryUnit, on day: Day) -> Bool {
    coverage[unit, default: []].contains { $0.contains(day) }
  }

  static func == (left: TerritoryIndex, right: TerritoryIndex) -> Bool { true }

  func hash(into hasher: inout Hasher) {}

  /// A district beyond a border, and who says so.
  struct Neighbour: Sendable, Hashable {
    let district: DistrictCode
    let citation: Citation
  }

  private struct Pair: Hashable {
    let part: TerritoryUnit
    let whole: TerritoryUnit
  }

  private struct Named: Hashable {
    let unit: TerritoryUnit
    let name: String
  }
}
