import ExactValues

extension Territory {
  static let loadedChanges = BuiltInTable("TerritoryChanges", changesTable) { row throws(TableFault) in
    guard let first = try row.day("first"), let last = try row.day("last") else {
      throw row.fault("first", "two days")
    }
    let names = try row.raw("names").split(separator: "|").map(String.init)
    let kind = TerritoryChangeKind(rawValue: try row.text("kind"))
    let level: TerritoryUnitKind = kind == .changeOfCounty ? .county : .district
    let successors = zip(try row.words("successors"), names).map { code, name in
      TerritoryParty(TerritoryUnit(.municipality, code: code), name: name)
    }
    let predecessors = try row.words("predecessor").map { code in
      let unit = TerritoryUnit(.municipality, code: code)
      return TerritoryParty(unit, name: successors.first { $0.unit == unit }?.name)
    }
    let days: DayRange
    do throws(ParsingFault) {
      days = try DayRange(first, through: last)
    } catch {
      throw row.fault("last", "a day not before the first")
    }
    return TerritoryChange(
      kind, days: days, predecessors: predecessors, successors: successors,
      formerly: try row.optional("formerly").map { TerritoryUnit(level, code: $0) },
      now: try row.optional("now").map { TerritoryUnit(level, code: $0) },
      citation: try changeCitation(row))
  }

  /// The relations that the built-in changes state of municipalities whose other facts are not built in.
  ///
  /// Nothing is said of the days between both lists: there the change lies somewhere.
  static let changedRelations: [TerritoryRelation] = loadedChanges.rows.flatMap { change in
    change.successors.flatMap { party -> [TerritoryRelation] in
      let isNew = change.kind == .establishment
      let before = change.formerly.map { unit in
        TerritoryRelation(
          part: party.unit, whole: unit, validity: Validity(from: since(unit), through: seenFirst),
          confirmed: Validity(from: seenFirst, through: seenFirst), citation: change.citation)
      }
      let after = change.now.map { unit in
        TerritoryRelation(
          part: party.unit, whole: unit, validity: Validity(from: isNew ? change.days.first : seenLast),
          confirmed: Validity(from: isNew ? seenFirst : seenLast, through: seenLast), citation: change.citation)
      }
      return [before, after].compactMap(\.self)
    }
  }

  /// The last day of September 2020 and the first of June 2024: of both lists only the month is known.
  static let seenFirst = Day(year: 2020, month: 9, day: 30)
  static let seenLast = Day(year: 2024, month: 6, day: 1)

  private static func since(_ unit: TerritoryUnit) -> Day? {
    unit.kind == .district ? districtsSince.from : codesSince.from
  }

  private static func changeCitation(_ row: TableRow) throws(TableFault) -> Citation {
    switch try row.text("source") {
    case "list": return .statisticalOffice("code list CIS 43", place: "September 2020")
    case "districts": return comparison("CIS 65")
    case "counties": return comparison("CIS 101")
    default: throw row.fault("source", "list, districts or counties")
    }
  }

  private static func comparison(_ list: String) -> Citation {
    Citation(
      work: "ČSÚ relation of CIS 43 and \(list)", place: "September 2020 and June 2024 compared", wording: nil,
      address: nil, verification: .computed)
  }
}
