import ExactValues

/// A claim of completeness with the municipalities that its source had, so that merging cannot lend it those of others.
struct CoverageClaim: Sendable, Hashable {
  let coverage: TerritoryCoverage
  /// The days of the claim that its source shows.
  let confirmed: Validity?
  /// The list of municipalities of the source.
  let citation: Citation
  /// The municipalities that the source puts into the unit, each with its days in order.
  let members: [MunicipalityCode: [Validity]]

  /// The claims of a territory that is made of one source.
  ///
  /// - Complexity: O(n) in the parts of the covered units.
  static func stated(by content: TerritoryContent, _ index: TerritoryIndex) -> [CoverageClaim] {
    let claims = Set(content.coverage).filter { $0.unit.municipality == nil }.map { coverage in
      let found = index.statedMembers(of: coverage.unit, within: coverage.validity)
      let days = Dictionary(grouping: found, by: \.municipality).mapValues { members in
        Set(members.map(\.days)).sorted { $0.precedes($1) }
      }
      return CoverageClaim(
        coverage: coverage, confirmed: content.confirmedMembership.overlap(coverage.validity),
        citation: content.municipalities.citation, members: days)
    }
    return claims.sorted { $0.precedes($1) }
  }

  /// What a merged territory says against the claim: municipalities of the unit that its source has not.
  ///
  /// A source speaks of the days from the first to the last on which it has anything of the unit, however long it claims.
  /// A municipality that is directly put into two units of the level contradicts itself already, and is not told twice.
  func disputes(in index: TerritoryIndex) -> [CoverageDispute] {
    let unit = coverage.unit
    guard let span else { return [] }
    var found: [CoverageDispute] = []
    for member in index.statedMembers(of: unit, within: span) {
      let part = TerritoryUnit.municipality(member.municipality)
      let elsewhere = index.relations[part, default: []].filter { $0.whole.kind == unit.kind && $0.whole != unit }
      let others = member.days.subtracting(members[member.municipality, default: []] + elsewhere.map(\.validity))
      found += others.map { CoverageDispute(claim: self, member: member, days: $0) }
    }
    // One municipality may lie in the unit over several relations; a confirmed one speaks for all of them.
    var seen: Set<CoverageDispute.Place> = []
    return (found.filter { $0.member.confirmed != nil } + found).filter { seen.insert($0.place).inserted }
  }

  /// The days of which the source speaks, or nil where it has no municipality of the unit.
  private var span: Validity? {
    let days = members.values.flatMap(\.self)
    guard !days.isEmpty else { return nil }
    let from = days.map { $0.from ?? .first }.min()
    let through = days.map { $0.through ?? .last }.max()
    return Validity(from: from == .first ? nil : from, through: through == .last ? nil : through)
  }

  func precedes(_ other: CoverageClaim) -> Bool {
    if coverage != other.coverage { return coverage.precedes(other.coverage) }
    return texts.lexicographicallyPrecedes(other.texts) { $0.bytesPrecede($1) }
  }

  private var texts: [String] {
    let codes = members.sorted { $0.key.rawValue.bytesPrecede($1.key.rawValue) }
    return ["\(citation)", confirmed?.description ?? ""] + codes.flatMap { [$0.rawValue] + $1.map(\.description) }
  }
}
