import CzechRegisters
import ExactValues
import PlanningModel

// Reachability of services: a declared territory reaches in every form, a place or a journey only where people come.

extension Formula {
  static let reachability: [Formula] = [.isServiceOfTypes, .nearness, .wayToService, .isAnyReached]

  /// Whether a service is a social service of one of some types.
  ///
  /// Values: the types, the type and the standing as stated. A related service is none, whatever type it is likened to.
  static let isServiceOfTypes = Formula("reachability.isServiceOfTypes") { values in
    guard values.count == 3 else { return .none }
    if values[2] != .none, values[2] != TraceValue(ServiceStanding.registered) { return .truth(false) }
    return values[1] == .none ? .none : .truth(values[0].elements.contains(values[1]))
  }

  /// How people come to a service: to a facility in the municipality (`place`), by a journey within the limit (`travel`),
  /// or in neither way (`none`).
  ///
  /// Values: the municipality, the limit in minutes if there is one, then for each facility whether it lasts on the day,
  /// its municipality, and the minutes to it, which may be several. Without a facility that may last nobody knows where
  /// the service is.
  static let nearness = Formula("reachability.nearness") { values in
    guard values.count >= 2, values.count % 3 == 2 else { return .none }
    var ways: [TraceValue] = []
    for place in stride(from: 2, to: values.count, by: 3) where values[place] != .truth(false) {
      let way = way(from: values[0], limit: values[1].countValue, to: values[place + 1], minutes: values[place + 2])
      ways.append(way == notReached || values[place] == .truth(true) ? way : .none)
    }
    for sure in [TraceValue(ServiceReach.place), TraceValue(ServiceReach.travel)] where ways.contains(sure) {
      return sure
    }
    return ways.isEmpty || ways.contains(.none) ? .none : notReached
  }

  private static func way(
    from municipality: TraceValue, limit: Int?, to seat: TraceValue, minutes: TraceValue
  ) -> TraceValue {
    if seat == .none { return .none }
    if seat == municipality { return TraceValue(ServiceReach.place) }
    guard let limit else { return notReached }
    let journeys = minutes.elements.compactMap(\.countValue)
    if journeys.isEmpty { return .none }
    if journeys.allSatisfy({ $0 <= limit }) { return TraceValue(ServiceReach.travel) }
    return journeys.allSatisfy { $0 > limit } ? notReached : .none
  }

  /// How a service is reached in the nearest way that is sure, or that it is not.
  ///
  /// Values: whether it counts at all, its forms, how people come to it, how its declared territory reaches them, the limit
  /// in minutes if there is one. To a service of the field form alone nobody comes. Where a limit is set, the journey is
  /// what counts for the forms to which people come, and a declared territory is served in the field form only.
  static let wayToService = Formula("reachability.way", revision: 2) { values in
    guard values.count == 5 else { return .none }
    if values[0] == .truth(false) { return notReached }
    let forms = values[1].elements.compactMap(\.textValue).map { ServiceFormCode(rawValue: $0) }
    let comes: Bool? =
      forms.contains { $0 == .ambulatory || $0 == .residential }
      ? true : forms.isEmpty || forms.contains { $0 != .field } ? nil : false
    let goesOut = isTerritoryServed(in: forms, limit: values[4])
    let declared = goesOut == false ? notReached : values[3]
    var ways: [TraceValue] = []
    if comes == true, values[2] != notReached, values[2] != .none { ways.append(values[2]) }
    if goesOut == true, declared != notReached, declared != .none { ways.append(declared) }
    if let way = ServiceReach.listed.map({ TraceValue($0) }).first(where: { ways.contains($0) }) {
      return values[0] == .truth(true) ? way : .none
    }
    let isClosed = declared == notReached && (comes == false || values[2] == notReached)
    return isClosed ? notReached : .none
  }

  /// Whether a service of some forms is served in the territory that it declares, where that is known.
  static func isTerritoryServed(in forms: [ServiceFormCode], limit: TraceValue) -> Bool? {
    if limit == .none || forms.contains(.field) { return true }
    return forms.isEmpty || forms.contains { $0 != .ambulatory && $0 != .residential } ? nil : false
  }

  /// Whether any service is reached; none at all is stated to be reached where none counts.
  ///
  /// Values: whether each service is reached.
  static let isAnyReached = Formula("reachability.isAnyReached") { values in
    if values.contains(.truth(true)) { return .truth(true) }
    return values.contains { $0.truthValue == nil } ? .none : .truth(false)
  }
}
