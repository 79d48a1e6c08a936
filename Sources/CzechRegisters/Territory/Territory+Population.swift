import ExactValues

extension Territory {
  /// The inhabitants of a municipality by the statistic of ČSÚ, on the day that the answer names.
  ///
  /// - Parameter municipality: The municipality.
  /// - Returns: The population of the latest reference day, a known zero for a military district; unknown for a
  ///   municipality that is not in the table, whose population is not stated, or that has several for that day.
  public func population(of municipality: MunicipalityCode) -> Answer<Population> {
    guard isNamed(.municipality(municipality)) else { return .unknown([notCovered(municipality)]) }
    let stated = populations(of: municipality)
    guard let last = stated.first else { return .unknown([notStated(municipality)]) }
    let rivals = stated.filter { $0.referenceDay == last.referenceDay }
    guard rivals.allSatisfy({ $0.total == last.total && $0.ages == last.ages }) else {
      return .unknown([severalPopulations(of: municipality, on: last.referenceDay)])
    }
    return .known(last)
  }

  /// All stated populations of a municipality, the latest reference day first.
  ///
  /// - Parameter municipality: The municipality.
  /// - Returns: The populations without repetitions; empty where none is stated, which is not zero.
  public func populations(of municipality: MunicipalityCode) -> [Population] {
    var seen: Set<Population> = []
    return municipalities.entries(for: municipality).compactMap(\.population).filter { seen.insert($0).inserted }
      .sorted { first, second in
        let (mine, others) = (PopulationSeries(first), PopulationSeries(second))
        return mine == others ? first.total < second.total : mine.precedes(others)
      }
  }

  /// The inhabitants of several municipalities together, by one statistic of one day.
  ///
  /// - Parameter municipalities: The municipalities; one that is given twice counts once.
  /// - Returns: The sum of the latest series that all of them have; unknown for no municipalities at all, when one
  ///   states no population, or when no series has all of them.
  /// - Complexity: O(n) in the number of municipalities.
  public func population(ofAll municipalities: some Sequence<MunicipalityCode>) -> Answer<Population> {
    var seen: Set<MunicipalityCode> = []
    let codes = municipalities.filter { seen.insert($0).inserted }
    let stated = codes.map { Set(populations(of: $0).map(PopulationSeries.init)) }
    let missing = zip(codes, stated).filter { $0.1.isEmpty }
      .map { isNamed(.municipality($0.0)) ? notStated($0.0) : notCovered($0.0) }
    guard missing.isEmpty else { return .unknown(missing) }
    guard let first = stated.first else { return .unknown([Reason(Message("territory.noMunicipalities"))]) }
    let common = stated.dropFirst().reduce(first) { $0.intersection($1) }
    guard let series = common.min(by: { $0.precedes($1) }) else {
      return .unknown([Reason(Message("territory.noCommonSeries", ["count": .count(codes.count)]))])
    }
    return population(ofAll: codes, in: series)
  }

  /// The inhabitants of several municipalities together, by a statistic of a day.
  ///
  /// - Parameters:
  ///   - municipalities: The municipalities; one that is given twice counts once.
  ///   - series: The statistic and its reference day.
  /// - Returns: The sum; unknown for no municipalities at all, when one has no or several numbers of the series, or when
  ///   the sum is too large.
  /// - Complexity: O(n) in the number of municipalities.
  public func population(
    ofAll municipalities: some Sequence<MunicipalityCode>, in series: PopulationSeries
  ) -> Answer<Population> {
    var seen: Set<MunicipalityCode> = []
    var parts: [Population] = []
    var reasons: [Reason] = []
    for code in municipalities where seen.insert(code).inserted {
      let stated = populations(of: code).filter { PopulationSeries($0) == series }
      guard let part = stated.first else {
        reasons.append(isNamed(.municipality(code)) ? notStated(code) : notCovered(code))
        continue
      }
      guard stated.allSatisfy({ $0.total == part.total && $0.ages == part.ages }) else {
        reasons.append(severalPopulations(of: code, on: series.referenceDay))
        continue
      }
      parts.append(part)
    }
    guard reasons.isEmpty else { return .unknown(reasons) }
    guard !parts.isEmpty else { return .unknown([Reason(Message("territory.noMunicipalities"))]) }
    do throws(PopulationFault) {
      return .known(try Population.sum(parts))
    } catch {
      return .unknown([
        Reason(Message("territory.populationsOfSetNotAddable", ["problem": .text(error.description)]))
      ])
    }
  }

  /// The inhabitants of a district: the sum of the municipalities that belonged to it on the reference day of the
  /// statistic.
  ///
  /// - Parameter district: The district.
  /// - Returns: The population by the latest series that has all its municipalities; unknown for a district that the
  ///   table does not cover, when a municipality states none, or when they are of several days.
  public func population(of district: DistrictCode) -> Answer<Population> {
    let parts = index.parts[.district(district), default: []].compactMap(\.municipality)
    let series = Set(parts.flatMap { populations(of: $0) }.map(PopulationSeries.init)).sorted { $0.precedes($1) }
    guard coveredDistricts.contains(district), !series.isEmpty else {
      return .unknown([notCovered(.district(district))])
    }
    var failures: [Answer<Population>] = []
    for candidate in series {
      let members = members(of: .district(district), on: candidate.referenceDay)
      guard let codes = members.value else {
        failures.append(.unknown(members.reasons))
        continue
      }
      let answer = population(ofAll: codes, in: candidate)
      if let sum = answer.value { return .known(sum, remarks: members.reasons) }
      failures.append(answer)
    }
    // With several series each lacks municipalities that another has; with one the reasons name what is missing.
    let reasons = Reason.distinct(failures.flatMap(\.reasons))
    guard series.count > 1 else { return .unknown(reasons) }
    let days = Set(series.map(\.referenceDay)).count
    let problem = days > 1 ? "populations of several days do not mix" : "populations of several statistics do not mix"
    return .unknown(
      [
        Reason(
          Message(
            "territory.populationsNotAddable", ["district": .text(district.rawValue), "problem": .text(problem)]))
      ] + reasons)
  }

  func notAddable(_ unit: TerritoryUnit, _ fault: PopulationFault) -> Reason {
    Reason(
      Message(
        "territory.populationsNotAddable",
        ["district": unit.argument, "problem": .text(fault.description)]))
  }

  private func notStated(_ municipality: MunicipalityCode) -> Reason {
    Reason(Message("territory.populationNotStated", ["municipality": .text(municipality.rawValue)]))
  }

  private func severalPopulations(of municipality: MunicipalityCode, on day: Day) -> Reason {
    Reason(
      Message(
        "territory.severalPopulations", ["municipality": .text(municipality.rawValue), "day": .day(day)]))
  }
}
