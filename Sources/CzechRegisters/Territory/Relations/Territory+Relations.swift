import ExactValues

extension Territory {
  /// The district of an authorized office (*správní obvod POÚ*) that a municipality belongs to on a day.
  ///
  /// - Parameters:
  ///   - municipality: The municipality.
  ///   - day: The day that the question is about.
  /// - Returns: The office; unknown as for ``relation(of:to:on:)``.
  public func office(of municipality: MunicipalityCode, on day: Day) -> Answer<AuthorizedOfficeCode> {
    typed(whole(.office, of: .municipality(municipality), on: day), \.office)
  }

  /// The county (*okres*) that a municipality belongs to on a day.
  ///
  /// - Parameters:
  ///   - municipality: The municipality.
  ///   - day: The day that the question is about.
  /// - Returns: The county; unknown as for ``relation(of:to:on:)``. It never follows from the ORP district.
  public func county(of municipality: MunicipalityCode, on day: Day) -> Answer<CountyCode> {
    typed(whole(.county, of: .municipality(municipality), on: day), \.county)
  }

  /// The region (*kraj*) that a municipality belongs to on a day.
  ///
  /// - Parameters:
  ///   - municipality: The municipality.
  ///   - day: The day that the question is about.
  /// - Returns: The region of its county and of its district; unknown where neither is known or they disagree.
  public func region(of municipality: MunicipalityCode, on day: Day) -> Answer<RegionCode> {
    typed(whole(.region, of: .municipality(municipality), on: day), \.region)
  }

  /// The region (*kraj*) that an ORP district belongs to on a day.
  ///
  /// - Parameters:
  ///   - district: The district.
  ///   - day: The day that the question is about.
  /// - Returns: The region; unknown as for ``relation(of:to:on:)``.
  public func region(of district: DistrictCode, on day: Day) -> Answer<RegionCode> {
    typed(whole(.region, of: .district(district), on: day), \.region)
  }

  /// The unit of a level that a unit belongs to on a day, over as many relations as it takes.
  ///
  /// - Parameters:
  ///   - kind: The level of the larger unit.
  ///   - unit: The smaller unit.
  ///   - day: The day that the question is about.
  /// - Returns: The larger unit, the unit itself for its own level; unknown as for ``relation(of:to:on:)``. A district
  ///   or an office has no single county: ask ``counties(of:on:)``.
  public func whole(_ kind: TerritoryUnitKind, of unit: TerritoryUnit, on day: Day) -> Answer<TerritoryUnit> {
    if unit.kind == kind { return .known(unit) }
    let direct = relation(of: unit, to: kind, on: day).map(\.whole)
    let steps: [TerritoryUnitKind] =
      switch (unit.kind, kind) {
      case (.municipality, .district): [.office]
      case (.municipality, .region): [.county, .district]
      case (.office, .region): [.district]
      default: []
      }
    guard !direct.isKnown, !steps.isEmpty, index.relations(of: unit, to: kind, on: day).isEmpty else { return direct }
    let answers = steps.map { step -> Answer<TerritoryUnit> in
      let between = whole(step, of: unit, on: day)
      guard let middle = between.value else { return between }
      let answer = whole(kind, of: middle, on: day)
      let reasons = Reason.distinct(between.reasons + answer.reasons)
      return answer.value.map { .known($0, remarks: reasons) } ?? .unknown(reasons)
    }
    let known = Set(answers.compactMap(\.value)).sorted { $0.precedes($1) }
    guard let only = known.first else {
      return steps.contains(.office) ? direct : .unknown(Reason.distinct(answers.flatMap(\.reasons)))
    }
    guard known.count == 1 else { return .unknown([contradictory(unit, known, on: day)]) }
    return .known(only, remarks: Reason.distinct(answers.filter(\.isKnown).flatMap(\.reasons)))
  }

  /// The stated relation of a unit to the unit of a level that it belongs to on a day.
  ///
  /// A confirmed relation outweighs inferred ones. With ``MembershipBasis/confirmed`` as ``basis`` only confirmed ones
  /// answer.
  ///
  /// - Parameters:
  ///   - unit: The smaller unit.
  ///   - kind: The level of the larger unit.
  ///   - day: The day that the question is about.
  /// - Returns: The relation, with a remark when no list confirms the day; unknown for a unit that is not in the table,
  ///   when no relation is stated for the day, when several contradict each other, or when the larger unit is not valid.
  public func relation(
    of unit: TerritoryUnit, to kind: TerritoryUnitKind, on day: Day
  ) -> Answer<TerritoryRelation> {
    let held = index.relations(of: unit, to: kind, on: day)
    guard !held.isEmpty else { return .unknown(unrelated(unit, to: kind, on: day)) }
    let confirmed = held.filter { $0.isConfirmed(on: day) }
    let deciding = confirmed.isEmpty ? held : confirmed
    guard let relation = deciding.first else { return .unknown(unrelated(unit, to: kind, on: day)) }
    let wholes = Set(deciding.map(\.whole)).sorted { $0.precedes($1) }
    guard wholes.count == 1 else { return .unknown([contradictory(unit, wholes, on: day)]) }
    guard isPossible(relation.whole, on: day) else {
      return .unknown([
        Reason(Message("territory.wholeNotValid", ["unit": relation.whole.argument, "day": .day(day)]))
      ])
    }
    guard confirmed.isEmpty else { return .known(relation) }
    let remark = unconfirmed(relation, on: day)
    return basis == .confirmed ? .unknown([remark]) : .known(relation, remarks: [remark])
  }

  /// Whether the lists do not exclude the unit on a day.
  private func isPossible(_ unit: TerritoryUnit, on day: Day) -> Bool {
    switch codeStatus(of: unit, on: day) {
    case .valid, .unlisted: true
    case .ended, .notYetValid: false
    }
  }

  private func typed<Code: Sendable & Hashable>(
    _ answer: Answer<TerritoryUnit>, _ code: (TerritoryUnit) -> Code?
  ) -> Answer<Code> {
    guard let found = answer.value.flatMap(code) else { return .unknown(answer.reasons) }
    return .known(found, remarks: answer.reasons)
  }
}

extension Territory {
  /// What the list of a unit's level says of its code on a day.
  ///
  /// - Parameters:
  ///   - unit: The unit.
  ///   - day: The day that the question is about.
  /// - Returns: The state of the code; `unlisted` does not mean that the unit does not exist.
  public func codeStatus(of unit: TerritoryUnit, on day: Day) -> CodeStatus {
    switch unit {
    case .municipality(let code): municipalities.status(of: code, on: day)
    case .office(let code): offices.status(of: code, on: day)
    case .district(let code): districts.status(of: code, on: day)
    case .county(let code): counties.status(of: code, on: day)
    case .region(let code): regions.status(of: code, on: day)
    }
  }

  /// Whether any list or relation of the table names the unit.
  func isNamed(_ unit: TerritoryUnit) -> Bool {
    if index.relations[unit] != nil || index.parts[unit] != nil || index.changes[unit] != nil { return true }
    return codeStatus(of: unit, on: .first) != .unlisted
  }
}
