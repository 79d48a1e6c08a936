import ExactValues
import PlanningModel

// Capacity against need: the need is somebody's estimate, and capacity that is shared is an upper bound.

extension Formula {
  static let capacityNeed: [Formula] = [
    .needReach, .needIsHere, .needIsOnlyForGroup, .needIsOnlyForPlace, .needEstimate, .needByRate, .needCoverage,
    .needGap,
  ]

  /// How a service reaches a place of several municipalities: in the nearest way that is sure for any of them.
  ///
  /// Values: how it reaches each municipality. A service that surely reaches from the region, and perhaps from nearer, is
  /// open.
  static let needReach = Formula("capacityNeed.reach") { values in
    for near in [ServiceReach.place, .declared] where values.contains(TraceValue(near)) { return TraceValue(near) }
    if values.isEmpty || values.contains(.none) { return .none }
    for far in [ServiceReach.region, .country] where values.contains(TraceValue(far)) { return TraceValue(far) }
    return notReached
  }

  /// Whether the capacity of a service is one of the place: of the whole region it is only available.
  ///
  /// Value: how the service reaches the place.
  static let needIsHere = Formula("capacityNeed.isHere") { values in
    guard values.count == 1, let reach = values[0].textValue.map({ ServiceReach(rawValue: $0) }) else { return .none }
    return .truth(reach == .place || reach == .declared)
  }

  /// Whether a service is for one target group alone; nothing where it may be for others too.
  ///
  /// Values: the register's codes and the dossier's group that are asked for; those that the service states.
  static let needIsOnlyForGroup = Formula("capacityNeed.isOnlyForGroup") { values in
    guard values.count == 4, values[2] != .none || values[3] != .none else { return .none }
    let codes = values[0].elements
    let isOnly =
      values[2].elements.allSatisfy { codes.contains($0) } && values[3].elements.allSatisfy { $0 == values[1] }
    return isOnly ? .truth(true) : .none
  }

  /// Whether a service is for one place alone; nothing where it may be for others too.
  ///
  /// Values: the municipalities and the district of the place; then for each declared territory whether it lasts on the
  /// day, its scope, its municipalities and its districts. Without a declared territory people may come from anywhere.
  static let needIsOnlyForPlace = Formula("capacityNeed.isOnlyForPlace") { values in
    guard values.count >= 2, values.count % 4 == 2 else { return .none }
    var isStated = false
    for place in stride(from: 2, to: values.count, by: 4) where values[place] != .truth(false) {
      let scope = values[place + 1].textValue.map { ServedScope(rawValue: $0) }
      guard scope == .municipalities || scope == .districts,
        values[place + 2].elements.allSatisfy({ values[0].elements.contains($0) }),
        values[place + 3].elements.allSatisfy({ $0 == values[1] }),
        values[place + 2] != .none || values[place + 3] != .none
      else { return .none }
      isStated = true
    }
    return isStated ? .truth(true) : .none
  }

  /// A need as it is estimated; nothing where the amounts are no range from 0 up.
  ///
  /// Values: the least and the greatest amount, whether people may be counted several times, which leaves no lower bound, and
  /// how much is known to be counted several times, which is taken off.
  static let needEstimate = Formula("capacityNeed.estimate", revision: 2) { values in
    guard values.count == 4, let least = bound(values[0]), let most = bound(values[1]) else { return .none }
    return range(least.ratio, most.ratio, mayRepeat: values[2], repeated: values[3])
  }

  /// A need by a rate: the rate times the people of the reference population.
  ///
  /// Values: the least and the greatest rate, for how many people it is, how many people there are, whether people may be
  /// counted several times, how much is known to be.
  static let needByRate = Formula("capacityNeed.byRate", revision: 2) { values in
    guard values.count == 6, let per = values[2].countValue, per > 0, let people = values[3].countValue, people >= 0,
      let share = try? Ratio(Int64(people), of: Int64(per)), let least = bound(values[0]), let most = bound(values[1])
    else { return .none }
    guard let from = product(least.ratio, share), let through = product(most.ratio, share) else { return .none }
    return range(from.ratio, through.ratio, mayRepeat: values[4], repeated: values[5])
  }

  /// Capacity over need.
  ///
  /// Values: the capacity, the need. Where the need may be nothing, the quotient has no upper bound.
  static let needCoverage = Formula("capacityNeed.coverage") { values in
    guard values.count == 2, let capacity = RatioBounds(amounts: values[0]), let need = RatioBounds(values[1]) else {
      return .none
    }
    func quotient(_ above: Ratio?, _ below: Ratio?) -> Ratio? {
      guard let above, let below else { return nil }
      return try? above / below
    }
    return RatioBounds(quotient(capacity.lower, need.upper), quotient(capacity.upper, need.lower)).value
  }

  /// Need less capacity; nothing for registered capacity, which is a maximum and no capacity of the network.
  ///
  /// Values: the kind of capacity, the capacity, the need.
  static let needGap = Formula("capacityNeed.gap") { values in
    guard values.count == 3, values[0] != TraceValue(CapacityKind.registered),
      let capacity = RatioBounds(amounts: values[1]), let need = RatioBounds(values[2])
    else { return .none }
    func difference(_ left: Ratio?, _ right: Ratio?) -> Ratio? {
      guard let left, let right else { return nil }
      return try? left - right
    }
    return RatioBounds(difference(need.lower, capacity.upper), difference(need.upper, capacity.lower)).value
  }

  /// A bound that may be missing; `nil` where it is less than zero.
  private static func bound(_ value: TraceValue) -> (ratio: Ratio?, Void)? {
    guard case .decimal(let amount) = value else { return (nil, ()) }
    return amount.units < 0 ? nil : (amount.ratio, ())
  }

  private static func product(_ rate: Ratio?, _ share: Ratio) -> (ratio: Ratio?, Void)? {
    guard let rate else { return (nil, ()) }
    return (try? rate * share).map { ($0, ()) }
  }

  private static func range(
    _ least: Ratio?, _ most: Ratio?, mayRepeat: TraceValue, repeated: TraceValue
  ) -> TraceValue {
    if let least, let most, most.isLess(than: least) { return .none }
    var (lower, upper) = (least, most)
    if repeated != .none {
      guard let off = bound(repeated)?.ratio else { return .none }
      for end in [least, most] { if let end, end.isLess(than: off) { return .none } }
      lower = least.flatMap { try? $0 - off }
      upper = most.flatMap { try? $0 - off }
    }
    return RatioBounds(mayRepeat == .truth(false) ? lower : nil, upper).value
  }
}
