import ExactValues

extension Territory {
  func unrelated(_ unit: TerritoryUnit, to kind: TerritoryUnitKind, on day: Day) -> [Reason] {
    guard isNamed(unit) else { return [notCovered(unit)] }
    let undated = index.changes[unit, default: []].filter { change in
      change.days.contains(day) && change.day == nil && change.formerly?.kind == kind
    }
    let first =
      if let municipality = unit.municipality, kind == .district {
        Message("territory.noMembership", ["municipality": .text(municipality.rawValue), "day": .day(day)])
      } else {
        Message("territory.noRelation", ["unit": unit.argument, "kind": kind.argument, "day": .day(day)])
      }
    return [Reason(first)] + undated.map { undecided($0, of: unit) }
  }

  func undecided(_ change: TerritoryChange, of unit: TerritoryUnit) -> Reason {
    Reason(
      Message(
        "territory.changeUndated",
        ["unit": unit.argument, "first": .day(change.days.first), "last": .day(change.days.last)]))
  }

  func contradictory(_ unit: TerritoryUnit, _ wholes: [TerritoryUnit], on day: Day) -> Reason {
    Reason(
      Message(
        "territory.contradictoryRelations",
        ["unit": unit.argument, "wholes": .list(wholes.map(\.argument)), "day": .day(day)]))
  }

  func unconfirmed(_ relation: TerritoryRelation, on day: Day) -> Reason {
    guard let confirmed = relation.confirmed else {
      return Reason(Message("territory.membershipNeverConfirmed", ["day": .day(day)]))
    }
    return Reason(
      Message(
        "territory.membershipUnconfirmed",
        [
          "day": .day(day), "from": .day(confirmed.from ?? .first), "through": .day(confirmed.through ?? .last),
        ]))
  }

  func notCovered(_ unit: TerritoryUnit) -> Reason {
    switch unit {
    case .municipality(let code): notCovered(code)
    case .district(let code):
      Reason(Message("territory.districtNotCovered", ["district": .text(code.rawValue)]))
    case .office, .county, .region:
      Reason(Message("territory.unitNotCovered", ["unit": unit.argument, "kind": unit.kind.argument]))
    }
  }

  func notCovered(_ municipality: MunicipalityCode) -> Reason {
    Reason(Message("territory.municipalityNotCovered", ["municipality": .text(municipality.rawValue)]))
  }

  func notValid(_ unit: TerritoryUnit, on day: Day) -> Reason {
    if let district = unit.district {
      return Reason(
        Message("territory.districtNotValid", ["district": .text(district.rawValue), "day": .day(day)]))
    }
    return Reason(Message("territory.wholeNotValid", ["unit": unit.argument, "day": .day(day)]))
  }
}

extension Reason {
  /// The reasons without repetitions, in their order.
  static func distinct(_ reasons: [Reason]) -> [Reason] {
    var seen: Set<Reason> = []
    return reasons.filter { seen.insert($0).inserted }
  }
}
