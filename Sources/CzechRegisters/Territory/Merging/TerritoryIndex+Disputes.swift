import ExactValues

/// That a municipality lies within a unit by what is stated, whatever else is.
struct StatedMember: Sendable, Hashable {
  let municipality: MunicipalityCode
  /// The days on which all relations that lead to the unit hold.
  let days: Validity
  /// The days on which lists show all of them.
  let confirmed: Validity?
  /// The relation of the municipality, the first of those that lead to the unit.
  let relation: TerritoryRelation
}

extension TerritoryIndex {
  /// The municipalities that relations put into a unit on days of a span, once for each way.
  ///
  /// - Complexity: O(n) in the parts of the unit.
  func statedMembers(of unit: TerritoryUnit, within span: Validity) -> [StatedMember] {
    statedMembers(of: unit, within: span, confirmed: span)
  }

  private func statedMembers(
    of unit: TerritoryUnit, within span: Validity, confirmed: Validity?
  ) -> [StatedMember] {
    var found: [StatedMember] = []
    // Only a smaller unit is a part, so that relations in a circle come to an end.
    for part in parts[unit, default: []] where part.kind < unit.kind {
      for relation in relations[part, default: []] where relation.whole == unit {
        guard let days = relation.validity.overlap(span) else { continue }
        let shown = confirmed.flatMap { mine in relation.confirmed.flatMap { $0.overlap(mine) } }
        if let code = part.municipality {
          found.append(StatedMember(municipality: code, days: days, confirmed: shown, relation: relation))
        } else {
          found += statedMembers(of: part, within: days, confirmed: shown)
        }
      }
    }
    return found
  }
}

extension Validity {
  /// The days that none of the others has, in order.
  ///
  /// - Complexity: O(n²) in the number of others.
  func subtracting(_ others: [Validity]) -> [Validity] {
    var rest = isEmpty ? [] : [self]
    for other in others where !rest.isEmpty {
      rest = rest.flatMap { span -> [Validity] in
        guard let common = span.overlap(other) else { return [span] }
        var parts: [Validity] = []
        if let from = common.from, from > span.from ?? .first, let last = from.advanced(by: -1) {
          parts.append(Validity(from: span.from, through: last))
        }
        if let through = common.through, through < span.through ?? .last, let first = through.advanced(by: 1) {
          parts.append(Validity(from: first, through: span.through))
        }
        return parts
      }
    }
    return rest
  }
}

extension Territory {
  /// The disputes that touch the municipalities of a unit on a day: its own, and those of the districts that make its
  /// list complete.
  func disputes(of unit: TerritoryUnit, on day: Day) -> [CoverageDispute] {
    guard !index.disputes.isEmpty else { return [] }
    func holding(_ unit: TerritoryUnit) -> [CoverageDispute] {
      index.disputes[unit, default: []].filter { $0.days.contains(day) }
    }
    let own = holding(unit)
    guard !index.isCovered(unit, on: day), unit.kind == .office || unit.kind == .region else { return own }
    let districts =
      unit.kind == .office
      ? index.relations(of: unit, to: .district, on: day).map(\.whole)
      : index.parts[unit, default: []].filter { $0.kind == .district }
    return own
      + Set(districts).sorted { $0.precedes($1) }.flatMap(holding).filter { dispute in
        let part = TerritoryUnit.municipality(dispute.member.municipality)
        return whole(unit.kind, of: part, on: day).value == unit
      }
  }
}
