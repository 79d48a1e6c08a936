import ExactValues

/// That one source has a unit in full without a municipality that another source puts there.
struct CoverageDispute: Sendable, Hashable {
  /// What tells disputes of one claim apart.
  struct Place: Hashable {
    let municipality: MunicipalityCode
    let days: Validity
  }

  let claim: CoverageClaim
  let member: StatedMember
  /// The days of which both speak.
  let days: Validity

  var place: Place { Place(municipality: member.municipality, days: days) }

  /// Whether a list shows the municipality on the day and no list shows that the unit was complete without it.
  func isOutweighed(on day: Day) -> Bool {
    member.confirmed?.contains(day) == true && claim.confirmed?.contains(day) != true
  }

  var reason: Reason { Reason(contradiction.message) }

  var contradiction: TerritoryContradiction {
    let both = claim.confirmed.flatMap { mine in
      member.confirmed.flatMap { $0.overlap(mine) }.flatMap { $0.overlap(days) }
    }
    return TerritoryContradiction(
      kind: .coverage, unit: claim.coverage.unit, days: days,
      first: TerritoryContradiction.Statement(value: "", validity: claim.coverage.validity, citation: claim.citation),
      second: TerritoryContradiction.Statement(
        value: member.municipality.rawValue, validity: member.relation.validity, citation: member.relation.citation),
      isConfirmed: both != nil)
  }
}
