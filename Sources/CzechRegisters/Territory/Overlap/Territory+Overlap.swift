import ExactValues

extension Territory {
  /// How a set of municipalities and a unit overlap on a day, and where the gaps are.
  ///
  /// - Parameters:
  ///   - municipalities: The municipalities; one that is given twice counts once.
  ///   - unit: A region, county, district, office or municipality.
  ///   - day: The day that the question is about.
  /// - Returns: What is covered, missing, extra and undecided, each with its reasons.
  /// - Complexity: O(n) in the number of given municipalities and parts of the unit.
  public func overlap(
    of municipalities: some Sequence<MunicipalityCode>, with unit: TerritoryUnit, on day: Day
  ) -> TerritoryOverlap {
    var given: Set<MunicipalityCode> = []
    var covered: [PlacedMunicipality] = []
    var extra: [PlacedMunicipality] = []
    var undecided: [UndecidedMunicipality] = []
    for code in municipalities where given.insert(code).inserted {
      let answer = whole(unit.kind, of: .municipality(code), on: day)
      if let found = answer.value {
        let placed = placed(code, in: found, on: day, remarks: answer.reasons)
        if found == unit { covered.append(placed) } else { extra.append(placed) }
      } else {
        undecided.append(UndecidedMunicipality(municipality: code, isGiven: true, reasons: answer.reasons))
      }
    }
    let members = membership(in: unit, on: day)
    let open = members.undecided.filter { !given.contains($0.code) }
    undecided += open.map { UndecidedMunicipality(municipality: $0.code, isGiven: false, reasons: $0.reasons) }
    let missing = members.known.filter { !given.contains($0.code) }
      .map { placed($0.code, in: unit, on: day, remarks: $0.remarks) }
    let obstacles = Reason.distinct(members.obstacles + open.flatMap(\.reasons))
    let remarks = Reason.distinct(members.remarks + members.known.flatMap(\.remarks))
    return TerritoryOverlap(
      unit: unit, day: day, covered: covered, extra: extra, undecided: undecided,
      missing: obstacles.isEmpty && open.isEmpty ? .known(missing, remarks: remarks) : .unknown(obstacles))
  }

  /// The inhabitants of the covered municipalities together, by one statistic of one day.
  ///
  /// The population names its reference day, which as a rule is another day than that of the overlap.
  ///
  /// - Parameter overlap: The overlap.
  /// - Returns: The population; unknown as for ``population(ofAll:)``.
  public func population(ofCovered overlap: TerritoryOverlap) -> Answer<Population> {
    population(ofAll: overlap.covered.map(\.municipality))
  }

  /// The exact share of the inhabitants of a unit that live in its covered municipalities, by one statistic of one day.
  ///
  /// - Parameter overlap: The overlap.
  /// - Returns: The inhabitants of the covered municipalities of those of covered and missing ones; unknown where the
  ///   missing ones are, where a given municipality is undecided, or where no statistic has all of them.
  public func share(ofCovered overlap: TerritoryOverlap) -> Answer<Ratio> {
    guard let missing = overlap.missing.value else { return .unknown(overlap.missing.reasons) }
    // An undecided given municipality may belong to the unit, and then the whole is larger.
    let open = overlap.undecided.flatMap(\.reasons)
    guard overlap.undecided.isEmpty else { return .unknown(Reason.distinct(open)) }
    let covered = overlap.covered.map(\.municipality)
    let all = covered + missing.map(\.municipality)
    let whole = population(ofAll: all)
    guard let total = whole.value else { return .unknown(whole.reasons) }
    let none = Population(
      total: 0, ages: AgeBands(age0to14: 0, age15to64: 0, age65plus: 0, age80plus: 0),
      referenceDay: total.referenceDay, source: total.source)
    // No municipalities have no inhabitants, on whatever day the whole was counted.
    let part = covered.isEmpty ? .known(none) : population(ofAll: covered, in: PopulationSeries(total))
    guard let inhabitants = part.value else { return .unknown(part.reasons) }
    do throws(PopulationFault) {
      return .known(try inhabitants.share(of: total), remarks: overlap.missing.reasons)
    } catch {
      return .unknown([notAddable(overlap.unit, error)])
    }
  }

  private func placed(
    _ code: MunicipalityCode, in unit: TerritoryUnit, on day: Day, remarks: [Reason]
  ) -> PlacedMunicipality {
    let disputed = disputes(of: unit, on: day).filter { $0.member.municipality == code }.map(\.reason)
    return PlacedMunicipality(
      municipality: code, unit: unit, relations: chain(from: .municipality(code), to: unit, on: day),
      remarks: Reason.distinct(remarks + disputed), status: municipality(code)?.status)
  }

  /// The relations by which a unit belongs to a larger one, the smallest first; the shortest way there is.
  private func chain(from part: TerritoryUnit, to whole: TerritoryUnit, on day: Day) -> [TerritoryRelation] {
    if let direct = relation(of: part, to: whole.kind, on: day).value, direct.whole == whole { return [direct] }
    for step in TerritoryUnitKind.allCases where part.kind < step && step < whole.kind {
      guard let first = relation(of: part, to: step, on: day).value else { continue }
      let rest = chain(from: first.whole, to: whole, on: day)
      if !rest.isEmpty { return [first] + rest }
    }
    return []
  }
}
