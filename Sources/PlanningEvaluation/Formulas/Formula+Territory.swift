import ExactValues
import PlanningModel

// Territory: a territory names municipalities; of the others it says that they do not belong, or it says nothing.

extension Formula {
  static let territory: [Formula] =
    [
      .municipalityOf, .attendance, .presence, .approval, .namedMunicipalities, .areAllIdentified, .boundByAgreement,
      .areAllBound, .isNamed,
      .isDeclared,
      .isClosed, .isMunicipality, .isElsewhere, .missing, .extra,
    ] + territoryPopulation

  /// The municipality that an organisation is, or is a unit of.
  ///
  /// Values: kind, municipality and superior organisation, of the organisation and of those above it. The result is a
  /// code, an empty list for an organisation that is no municipality, or nothing where it is a municipality or an
  /// office without a code, where no kind is stated, or where the organisation is not known.
  static let municipalityOf = Formula("territory.municipalityOf", revision: 2) { values in
    let municipal: [OrganisationKind] = [.town, .marketTown, .village, .statutoryCity, .municipalOffice]
    for place in stride(from: 0, to: values.count - 2, by: 3) {
      if case .text(let code) = values[place + 1] { return .text(code) }
    }
    let hasNoCode = stride(from: 0, to: values.count, by: 3).contains { place in
      values[place].textValue.map { municipal.contains(OrganisationKind(rawValue: $0)) } ?? false
    }
    let hasNoKind = stride(from: 0, to: values.count, by: 3).allSatisfy { values[$0] == .none }
    return hasNoCode || hasNoKind || values.last != TraceValue.none ? .none : .list([])
  }

  /// The municipality that met at an event, if the event was held.
  ///
  /// Values: the outcome, the organisations that met, one of them, the municipality that it is.
  static let attendance = Formula("territory.attendance") { values in
    guard values.count == 4, values[0].textValue == Outcome.held.rawValue, values[1].elements.contains(values[2]) else {
      return .list([])
    }
    return values[3]
  }

  /// The municipality that was present at a meeting of a body, if the meeting was held.
  ///
  /// Values: the outcome of the meeting, when it was held, the presence, whether it was a guest, the municipality,
  /// the organisation. A guest takes no part; a meeting with a day on which it was held needs no other outcome.
  static let presence = Formula("territory.presence") { values in
    guard values.count == 6, let presence = values[2].textValue else { return .list([]) }
    let wasHeld = values[0].textValue.map { $0 == Outcome.held.rawValue } ?? (values[1] != .none)
    let wasThere = [Presence.present, .partlyPresent].contains(Presence(rawValue: presence))
    return wasHeld && wasThere && values[3] != .truth(true) ? values[4] : .list([])
  }

  /// The municipality that adopted a plan by a day.
  ///
  /// Values: the kind of act, its time as written, the day, the municipality. An act without a time counts; one that
  /// may lie after the day does not.
  static let approval = Formula("territory.approval") { values in
    guard values.count == 4, values[0].textValue == ActKind.adopted.rawValue, let day = values[2].dayValue else {
      return .list([])
    }
    let time = values[1].textValue.flatMap { Written<StatedTime>(text: $0).value }
    return time?.latest.map { $0 <= day } ?? (values[1] == .none) ? values[3] : .list([])
  }

  /// The municipalities that are named, each once, in the order of their codes.
  static let namedMunicipalities = Formula("territory.named") { values in
    let codes = Set(values.flatMap { $0.elements.isEmpty ? [$0] : $0.elements }.compactMap(\.textValue))
    return .list(codes.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { .text($0) })
  }

  /// Whether of every organisation it is known which municipality it is, if any; nothing where none is stated.
  static let areAllIdentified = Formula("territory.areAllIdentified") { values in
    values.isEmpty ? .none : .truth(!values.contains(.none))
  }

  /// The municipality of a participant of a plan that an agreement binds; none where no agreement is stated.
  ///
  /// Values: the kind of agreement, the municipality.
  static let boundByAgreement = Formula("territory.boundByAgreement") { values in
    guard values.count == 2 else { return .none }
    return values[0] == .none ? .list([]) : values[1]
  }

  /// Whether every participant of a plan states an agreement, and of each it is known which municipality it is, if any;
  /// nothing where there is none.
  ///
  /// Values: the kind of agreement, the municipality, and so on.
  static let areAllBound = Formula("territory.areAllBound") { values in
    values.isEmpty ? .none : .truth(!values.contains(.none))
  }

  /// Whether a municipality belongs to those that are named.
  ///
  /// Values: its code, the named ones, whether nobody else can belong to them.
  static let isNamed = Formula("territory.isNamed") { values in
    guard values.count == 3 else { return .none }
    if values[1].elements.contains(values[0]) { return .truth(true) }
    return values[2] == .truth(true) ? .truth(false) : .none
  }

  /// Whether a municipality belongs to an area as it is declared.
  ///
  /// Values: its code, how the area is declared, the listed codes, the district of the area, that of the municipality
  /// on the area's day. Words that name no complete list leave it open.
  static let isDeclared = Formula("territory.isDeclared") { values in
    guard values.count == 5 else { return .none }
    if values[2].elements.contains(values[0]) { return .truth(true) }
    switch values[1].textValue.map({ AreaCoverage(rawValue: $0) }) {
    case .listedMunicipalities?: return values[2].elements.isEmpty ? .none : .truth(false)
    case .wholeDistrict?: return values[3] == .none || values[4] == .none ? .none : .truth(values[3] == values[4])
    default: return .none
    }
  }

  /// Whether a declared area surely has no other municipalities than those that are found to belong to it.
  ///
  /// Values: how the area is declared, the listed codes, its district, whether the register has all of that district.
  static let isClosed = Formula("territory.isClosed") { values in
    guard values.count == 4 else { return .none }
    switch values[0].textValue.map({ AreaCoverage(rawValue: $0) }) {
    case .listedMunicipalities?: return .truth(!values[1].elements.isEmpty)
    case .wholeDistrict?: return .truth(values[2] != .none && values[3] == .truth(true))
    default: return .truth(false)
    }
  }

  /// Whether a unit of a district is a municipality: a military district has no self-government.
  static let isMunicipality = Formula("territory.isMunicipality") { values in
    values.count == 1 ? .truth(values[0] != .text("U")) : .none
  }

  /// Whether a municipality lies outside a district whose municipalities are all known.
  ///
  /// Values: the district, that of the municipality; one that no list has is not of the district.
  static let isElsewhere = Formula("territory.isElsewhere") { values in
    values.count == 2 ? .truth(values[0] != values[1]) : .none
  }

  /// How many municipalities of a district do not belong to a territory, where some may be undecided.
  static let missing = Formula("territory.missing") { values in
    let truths = values.compactMap(\.truthValue)
    guard !truths.isEmpty else { return .none }
    let lower = truths.count { !$0 }
    return TraceValue(lower: lower, upper: lower + values.count - truths.count)
  }

  /// How many municipalities outside a district belong to a territory.
  ///
  /// Values: whether nobody else can belong to it, and for each whether it lies outside.
  static let extra = Formula("territory.extra") { values in
    guard let isClosed = values.first else { return .none }
    let count = values.dropFirst().count { $0 == .truth(true) }
    if isClosed == .truth(true) { return .count(count) }
    return count == 0 ? .none : .bounded(lower: count, upper: nil)
  }
}
