import ExactValues
import PlanningModel

// Territory of services: facilities and declared territories decide, the seat of a provider never does.

extension Formula {
  /// Whether a service has a facility in a municipality on a day.
  ///
  /// Values: the municipality, then for each facility whether it lasts on the day, and its municipality, which is nothing
  /// where it is secret or not stated.
  static let isInPlace = Formula("service.isInPlace") { values in
    guard let asked = values.first, values.count % 2 == 1 else { return .none }
    var isOpen = false
    for place in stride(from: 1, to: values.count, by: 2) where values[place] != .truth(false) {
      if values[place] == .truth(true), values[place + 1] == asked { return .truth(true) }
      if values[place + 1] == .none || values[place + 1] == asked { isOpen = true }
    }
    return isOpen ? .none : .truth(false)
  }

  /// How a declared territory reaches a municipality; an empty list where it says nothing on the day.
  ///
  /// Values: whether the declaration lasts on the day; its scope; its municipalities, districts and regions; whether its
  /// area has the municipality; whether a facility lies there; the municipality, its district and its region.
  static let reachOfEntry = Formula("service.reachOfEntry") { values in
    guard values.count == 10 else { return .none }
    if values[0] == .truth(false) { return .list([]) }
    let reach = reach(of: values)
    return values[0] == .truth(true) ? reach : .none
  }

  private static func reach(of values: [TraceValue]) -> TraceValue {
    let (district, region) = (values[8], values[9])
    let isListed =
      values[2].elements.contains(values[7]) || (district != .none && values[3].elements.contains(district))
    if isListed || values[5] == .truth(true) { return TraceValue(ServiceReach.declared) }
    if region != .none, values[4].elements.contains(region) { return TraceValue(ServiceReach.region) }
    // Beside what the scope names other lists may stand, and one of them may have the municipality.
    let mayBeListed =
      district == .none && !values[3].elements.isEmpty || region == .none && !values[4].elements.isEmpty
    let notReached = mayBeListed ? TraceValue.none : notReached
    switch values[1].textValue.map({ ServedScope(rawValue: $0) }) {
    case .country?: return TraceValue(ServiceReach.country)
    case .municipalities?: return values[2].elements.isEmpty ? .none : notReached
    case .districts?: return values[3].elements.isEmpty || district == .none ? .none : notReached
    case .regions?: return values[4].elements.isEmpty || region == .none ? .none : notReached
    case .area?: return values[5] == .truth(false) ? notReached : .none
    case .facility?:
      if values[6] == .truth(true) { return TraceValue(ServiceReach.place) }
      return values[6] == .truth(false) ? notReached : .none
    default: return .none
    }
  }

  /// How a service reaches a municipality: the nearest way that is sure.
  ///
  /// Values: whether a facility lies there, then the reach of each declared territory. A facility elsewhere says nothing
  /// of the people here, so only a declared territory can say that they are not served.
  static let reach = Formula("service.reach") { values in
    guard let place = values.first else { return .none }
    if place == .truth(true) { return TraceValue(ServiceReach.place) }
    let entries = values.dropFirst().filter { $0 != .list([]) }
    for reach in ServiceReach.listed where entries.contains(TraceValue(reach)) { return TraceValue(reach) }
    return entries.isEmpty || place == .none || entries.contains(.none) ? .none : notReached
  }

  /// Whether a service reaches a municipality at all.
  ///
  /// Value: how it does.
  static let isReached = Formula("service.isReached") { values in
    guard values.count == 1, let reach = values[0].textValue else { return .none }
    return .truth(reach != notReached.textValue)
  }

  static let notReached = TraceValue.text("none")
}
