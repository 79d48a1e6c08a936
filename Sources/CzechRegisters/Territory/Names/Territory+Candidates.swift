import ExactValues

extension Territory {
  /// The units that bear a name on a day; candidates, never an answer.
  ///
  /// A single candidate may have namesakes outside the table: 591 names of municipalities repeat in the country. A
  /// postal code is no name, and no unit is found by it.
  ///
  /// - Parameters:
  ///   - name: The name, in any letters, with accents or without.
  ///   - kind: The level to look at; nil for all.
  ///   - day: The day that the question is about; names of other days are no candidates.
  /// - Returns: The candidates: exact names first, then smaller units, then the order of the codes.
  /// - Complexity: O(n log n) in the number of candidates.
  public func candidates(
    named name: String, kind: TerritoryUnitKind? = nil, on day: Day
  ) -> [TerritoryCandidate] {
    let folded = CzechText.folded(name)
    guard !folded.isEmpty else { return [] }
    return index.named[folded, default: []]
      .filter { kind == nil || $0.kind == kind }
      .compactMap { unit in
        names(of: unit, on: day).filter { CzechText.folded($0.name) == folded }
          .map { candidate(unit, bearing: $0, asked: name, on: day) }
          .min { $0.match < $1.match }
      }
      .sorted { first, second in
        first.match == second.match ? first.unit.precedes(second.unit) : first.match < second.match
      }
  }

  /// The names that a unit bears on a day by the lists, else by the changes or the districts that name it.
  private func names(of unit: TerritoryUnit, on day: Day) -> [UnitName] {
    let listed = listedNames(of: unit, on: day)
    guard listed.isEmpty, codeStatus(of: unit, on: day) == .unlisted else { return listed }
    let changed = changes(of: unit).flatMap { change -> [UnitName] in
      // Until the last day the old name may hold, from the first day the new one may.
      let before = day < change.days.last ? change.predecessors : []
      let after = change.days.first <= day ? change.successors : []
      return (before + after).filter { $0.unit == unit }
        .compactMap { party in party.name.map { UnitName(name: $0, citation: change.citation) } }
    }
    guard changed.isEmpty, let code = unit.municipality else { return changed }
    return seats[code, default: []].filter { $0.validity.contains(day) }
      .map { UnitName(name: $0.name, citation: $0.citation) }
  }

  private func listedNames(of unit: TerritoryUnit, on day: Day) -> [UnitName] {
    func rows<Entry: CodeListEntry>(
      _ list: CodeList<Entry>, _ code: Entry.Code, _ name: (Entry) -> String
    ) -> [UnitName] {
      list.entries(for: code).filter { $0.validity.contains(day) }
        .map { UnitName(name: name($0), citation: $0.citation) }
    }
    return switch unit {
    case .municipality(let code): rows(municipalities, code, \.name)
    case .office(let code): rows(offices, code, \.name)
    case .district(let code): rows(districts, code, \.name)
    case .county(let code): rows(counties, code, \.name)
    case .region(let code): rows(regions, code, \.name)
    }
  }

  private func candidate(
    _ unit: TerritoryUnit, bearing name: UnitName, asked: String, on day: Day
  ) -> TerritoryCandidate {
    let district = whole(.district, of: unit, on: day)
    return TerritoryCandidate(
      unit: unit, name: name.name, match: name.name == asked ? .exact : .folded,
      status: unit.municipality.flatMap { municipality($0)?.status },
      district: district.value?.district.map { .known($0, remarks: district.reasons) }
        ?? districtOfSeat(unit, on: day) ?? .unknown(district.reasons),
      county: singleCounty(of: unit, on: day), citation: name.citation)
  }

  /// The district of a municipality of which the table knows only that it is the seat of one.
  private func districtOfSeat(_ unit: TerritoryUnit, on day: Day) -> Answer<DistrictCode>? {
    guard let code = unit.municipality, index.relations[unit] == nil else { return nil }
    let found = seats[code, default: []].filter { $0.validity.contains(day) }
    guard let district = found.first, found.count == 1 else { return nil }
    let remark = Reason(
      Message("territory.districtBySeat", ["municipality": unit.argument, "district": .text(district.code.rawValue)]))
    return .known(district.code, remarks: [remark])
  }

  private func singleCounty(of unit: TerritoryUnit, on day: Day) -> Answer<CountyCode> {
    if unit.kind == .office || unit.kind == .district {
      let counties = counties(of: unit, on: day)
      guard let codes = counties.value else { return .unknown(counties.reasons) }
      guard let only = codes.first, codes.count == 1 else {
        let list = MessageArgument.list(codes.map { .text($0.rawValue) })
        return .unknown([Reason(Message("territory.severalCounties", ["unit": unit.argument, "counties": list]))])
      }
      return .known(only, remarks: counties.reasons)
    }
    let answer = whole(.county, of: unit, on: day)
    guard let code = answer.value?.county else { return .unknown(answer.reasons) }
    return .known(code, remarks: answer.reasons)
  }
}

private struct UnitName {
  let name: String
  let citation: Citation
}
