import ExactValues

extension Territory {
  /// The inhabitants of a municipality by the statistic of ČSÚ, on the day that the answer names.
  ///
  /// - Parameter municipality: The municipality.
  /// - Returns: The population, a known zero for a military district; unknown for a municipality that is not in the
  ///   table or whose population is not stated.
  public func population(of municipality: MunicipalityCode) -> Answer<Population> {
    guard let row = self.municipality(municipality) else { return .unknown([notCovered(municipality)]) }
    guard let population = row.population else { return .unknown([notStated(municipality)]) }
    return .known(population)
  }

  /// The inhabitants of a district: the sum of the municipalities that belonged to it on the reference day of the
  /// statistic.
  ///
  /// - Parameter district: The district.
  /// - Returns: The population; unknown for a district that the table does not cover, when a municipality states none,
  ///   or when they are of several days.
  public func population(of district: DistrictCode) -> Answer<Population> {
    let stated = municipalities.entries.first { row in
      row.population != nil && row.memberships.contains { $0.district == district }
    }
    guard coveredDistricts.contains(district), let day = stated?.population?.referenceDay else {
      return .unknown([Reason(Message("territory.districtNotCovered", ["district": .text(district.rawValue)]))])
    }
    let members = municipalities(of: district, on: day)
    guard let rows = members.value else { return .unknown(members.reasons) }
    let missing = rows.filter { $0.population == nil }.map { notStated($0.code) }
    guard missing.isEmpty else { return .unknown(missing) }
    do throws(PopulationFault) {
      return .known(try Population.sum(rows.compactMap(\.population)), remarks: members.reasons)
    } catch {
      return .unknown([
        Reason(
          Message(
            "territory.populationsNotAddable",
            ["district": .text(district.rawValue), "problem": .text(error.description)]))
      ])
    }
  }

  private func notStated(_ municipality: MunicipalityCode) -> Reason {
    Reason(Message("territory.populationNotStated", ["municipality": .text(municipality.rawValue)]))
  }
}
