import ExactValues

/// What a territory knows of the municipalities of a unit on a day.
struct TerritoryMembers {
  /// Municipalities that belong to the unit, in the order of the table.
  var known: [(code: MunicipalityCode, remarks: [Reason])] = []
  /// Municipalities that may belong to it.
  var undecided: [(code: MunicipalityCode, reasons: [Reason])] = []
  /// Why there may be others.
  var obstacles: [Reason] = []
  /// What should be remarked of the list as a whole.
  var remarks: [Reason] = []
}

extension Territory {
  /// The municipalities of a unit on a day, in the order of the table, military districts included.
  ///
  /// - Parameters:
  ///   - unit: The unit; a municipality is its own only member.
  ///   - day: The day that the question is about.
  /// - Returns: The codes, with remarks when no list confirms the day; unknown when the table does not have all
  ///   municipalities of the unit on the day, when sources disagree which they are, when the unit is not valid, or when
  ///   the place of one is not decided.
  /// - Complexity: O(n) in the number of parts of the unit.
  public func members(of unit: TerritoryUnit, on day: Day) -> Answer<[MunicipalityCode]> {
    let found = membership(in: unit, on: day)
    let reasons = found.obstacles + found.undecided.flatMap(\.reasons)
    guard reasons.isEmpty, found.undecided.isEmpty else { return .unknown(Reason.distinct(reasons)) }
    return .known(found.known.map(\.code), remarks: Reason.distinct(found.remarks + found.known.flatMap(\.remarks)))
  }

  /// The counties (*okresy*) that the municipalities of a district or an office lie in on a day; there may be several.
  ///
  /// - Parameters:
  ///   - unit: The unit, such as the ORP district of Turnov, which lies in three counties.
  ///   - day: The day that the question is about.
  /// - Returns: The counties in the order of their codes; unknown when the members of the unit or the county of one of
  ///   them is unknown.
  /// - Complexity: O(n log n) in the number of parts of the unit.
  public func counties(of unit: TerritoryUnit, on day: Day) -> Answer<[CountyCode]> {
    let members = members(of: unit, on: day)
    guard let codes = members.value else { return .unknown(members.reasons) }
    let answers = codes.map { county(of: $0, on: day) }
    let unknown = answers.filter { !$0.isKnown }.flatMap(\.reasons)
    guard unknown.isEmpty else { return .unknown(Reason.distinct(unknown)) }
    let counties = Set(answers.compactMap(\.value)).sorted { $0.rawValue.bytesPrecede($1.rawValue) }
    return .known(counties, remarks: Reason.distinct(members.reasons + answers.flatMap(\.reasons)))
  }

  func membership(in unit: TerritoryUnit, on day: Day) -> TerritoryMembers {
    if let code = unit.municipality { return TerritoryMembers(known: [(code, [])]) }
    guard isCovered(unit, on: day) else { return membershipWithin(unit, on: day, obstacle: notCovered(unit)) }
    switch codeStatus(of: unit, on: day) {
    case .valid: return membershipWithin(unit, on: day, obstacle: nil)
    // Districts are always listed in full; of the other levels a loaded table may have relations only.
    case .unlisted where unit.kind != .district: return membershipWithin(unit, on: day, obstacle: nil)
    case .unlisted, .ended, .notYetValid: return TerritoryMembers(obstacles: [notValid(unit, on: day)])
    }
  }

  private func membershipWithin(_ unit: TerritoryUnit, on day: Day, obstacle: Reason?) -> TerritoryMembers {
    var found = TerritoryMembers(obstacles: obstacle.map { [$0] } ?? [])
    for dispute in disputes(of: unit, on: day) {
      if dispute.isOutweighed(on: day) {
        found.remarks.append(dispute.reason)
      } else {
        found.obstacles.append(dispute.reason)
      }
    }
    for code in candidates(for: unit, on: day) {
      let answer = whole(unit.kind, of: .municipality(code), on: day)
      if answer.value == unit {
        found.known.append((code, answer.reasons))
      } else if !answer.isKnown {
        found.undecided.append((code, answer.reasons))
      }
    }
    return found
  }

  /// The municipalities that could belong to a unit on a day: all that a relation leads to, and no others.
  private func candidates(for unit: TerritoryUnit, on day: Day) -> [MunicipalityCode] {
    var seen: Set<MunicipalityCode> = []
    var found: [MunicipalityCode] = []
    var rest = ArraySlice([unit])
    var visited: Set<TerritoryUnit> = [unit]
    while let whole = rest.popFirst() {
      for part in index.parts[whole, default: []] {
        let holds = index.relations(of: part, to: whole.kind, on: day).contains { $0.whole == whole }
        guard holds else { continue }
        if let code = part.municipality {
          if seen.insert(code).inserted { found.append(code) }
        } else if visited.insert(part).inserted {
          rest.append(part)
        }
      }
    }
    return found
  }

  /// Whether the table has all municipalities of a unit on a day.
  func isCovered(_ unit: TerritoryUnit, on day: Day) -> Bool {
    if index.isCovered(unit, on: day) { return true }
    switch unit {
    case .municipality: return true
    case .district, .county: return false
    case .office:
      let districts = Set(index.relations(of: unit, to: .district, on: day).map(\.whole))
      guard districts.count == 1, let district = districts.first, index.isCovered(district, on: day) else {
        return false
      }
      // Within a covered district an office is complete only if every municipality states its own.
      return candidates(for: district, on: day)
        .allSatisfy { !index.relations(of: .municipality($0), to: .office, on: day).isEmpty }
    case .region:
      let parts = districts.entries(on: day).filter { row in
        index.relations(of: .district(row.code), to: .region, on: day).contains { $0.whole == unit }
      }
      return !parts.isEmpty && parts.allSatisfy { index.isCovered(.district($0.code), on: day) }
    }
  }
}
