import DossierCoding
import CzechRegisters
import ExactValues
import PlanningModel

extension Formula {
  static let participants: [Formula] = [
    .takesPartAsAsked, .isMunicipalParticipant, .participantIdentity, .distinctParticipants, .worksForTerritory,
    .hasTerritorialBody, .onlyInFirst, .inBoth,
  ]

  /// Whether a participant is a municipality: by its code, else by its kind.
  ///
  /// Values: the municipality's code, the kind of organisation.
  static let isMunicipalParticipant = Formula("participants.isMunicipality") { values in
    guard values.count == 2 else { return .none }
    if values[0] != .none { return .truth(true) }
    guard let kind = values[1].textValue.map({ OrganisationKind(rawValue: $0) }), kind.isListed else { return .none }
    return .truth([.town, .marketTown, .village, .statutoryCity, .cityDistrict].contains(kind))
  }

  /// Whether a participant takes part in one of the roles and under the agreement that are asked for.
  ///
  /// Values: its role, its agreement, the roles asked for, the agreement asked for. Who states no agreement may have one.
  static let takesPartAsAsked = Formula("participants.isAsked") { values in
    guard values.count == 4 else { return .none }
    if values[2] != .none, !values[2].elements.contains(values[0]) { return .truth(false) }
    guard values[3] != .none else { return .truth(true) }
    return values[1] == .none ? .none : .truth(values[1] == values[3])
  }

  /// By what an organisation is counted: its municipality, else its identification number, else itself.
  ///
  /// Values: the code of the municipality, the identification number as written, the identifier.
  static let participantIdentity = Formula("participants.identity") { values in
    guard values.count == 3 else { return .none }
    if let code = values[0].textValue { return .text("municipality \(code)") }
    if let number = values[1].textValue.flatMap({ Written<CompanyIdentifier>(text: $0).value }) {
      return .text("number \(number.canonicalText)")
    }
    return values[2].textValue.map { .text("organisation \($0)") } ?? .none
  }

  /// How many different participants there are.
  ///
  /// Values, by twos: whether it is counted, what it is counted by.
  static let distinctParticipants = Formula("participants.distinct") { values in
    var sure: Set<TraceValue> = []
    var possible: Set<TraceValue> = []
    for start in stride(from: 0, to: values.count - values.count % 2, by: 2) where values[start] != .truth(false) {
      possible.insert(values[start + 1])
      if values[start] == .truth(true) { sure.insert(values[start + 1]) }
    }
    return TraceValue(lower: sure.count, upper: possible.count)
  }

  /// Whether a body is territorial and exists.
  ///
  /// Values: whether it exists, its basis. Without a basis one that names municipalities may be territorial.
  static let worksForTerritory = Formula("participants.isTerritorial") { values in
    guard values.count == 2, values[0] != .truth(false) else { return .truth(false) }
    let bases = [BodyBasis.territory, .both].map { TraceValue.text($0.rawValue) }
    guard values[1] != .none else { return .none }
    return bases.contains(values[1]) ? values[0] : .truth(false)
  }

  /// Whether a municipality has a territorial body.
  ///
  /// Values: whether bodies with municipalities are listed at all, then whether each that names it is a territorial one.
  static let hasTerritorialBody = Formula("participants.hasBody") { values in
    guard values.first == .truth(true) else { return .none }
    let bodies = values.dropFirst()
    if bodies.contains(.truth(true)) { return .truth(true) }
    return bodies.contains { $0.truthValue == nil } ? .none : .truth(false)
  }

  /// How many of one list another one does not have.
  ///
  /// Values: the length of the first list, its elements, those of the other.
  static let onlyInFirst = Formula("participants.onlyInFirst") { values in
    lists(values).map { .count($0.0.subtracting($0.1).count) } ?? .none
  }

  /// How many two lists have in common.
  ///
  /// Values: the length of the first list, its elements, those of the other.
  static let inBoth = Formula("participants.inBoth") { values in
    lists(values).map { .count($0.0.intersection($0.1).count) } ?? .none
  }

  private static func lists(_ values: [TraceValue]) -> (Set<TraceValue>, Set<TraceValue>)? {
    guard let number = values.first?.countValue, number >= 0, number < values.count else { return nil }
    return (Set(values[1..<(number + 1)]), Set(values[(number + 1)...]))
  }
}
