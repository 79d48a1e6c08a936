import ExactValues
import PlanningModel

// Splitting a capacity over the territory of its service, by a rule that whoever asks brings.

extension Formula {
  static let capacitySplit: [Formula] = [.placeShare, .apportioned, .apportionedSum]

  /// The share of a place in the capacity of a service.
  ///
  /// Values: whether the service is for the place alone, the municipalities of the place, their codes and weights in turn as
  /// a list; then for each declared territory whether it lasts on the day, its scope, its municipalities, and those of its
  /// districts. Nothing where a municipality that is served has no weight, where it is open which are served, or where the
  /// declared ones have none of the place, which the service reaches in another way.
  static let placeShare = Formula("capacityNeed.placeShare") { values in
    guard values.count >= 3, values.count % 4 == 3 else { return .none }
    if values[0] == .truth(true) { return .ratio(Ratio(1)) }
    var weights: [TraceValue: Int] = [:]
    let stated = values[2].elements
    for place in stride(from: 0, to: stated.count - 1, by: 2) {
      guard let weight = stated[place + 1].countValue, weight >= 0, weights[stated[place]] ?? weight == weight else {
        return .none
      }
      weights[stated[place]] = weight
    }
    var served: Set<TraceValue> = []
    for place in stride(from: 3, to: values.count, by: 4) where values[place] != .truth(false) {
      let isOfDistricts = values[place + 1].textValue == ServedScope.districts.rawValue
      guard values[place] == .truth(true),
        isOfDistricts || values[place + 1].textValue == ServedScope.municipalities.rawValue
      else { return .none }
      let members = values[isOfDistricts ? place + 3 : place + 2].elements
      guard !members.isEmpty else { return .none }
      served.formUnion(members)
    }
    guard values[1].elements.contains(where: { served.contains($0) }) else { return .none }
    var whole = 0
    var part = 0
    for municipality in served {
      guard let weight = weights[municipality], let sum = whole.adding(weight) else { return .none }
      whole = sum
      if values[1].elements.contains(municipality) { part += weight }
    }
    return whole > 0 ? (try? Ratio(Int64(part), of: Int64(whole)).reduced).map { .ratio($0) } ?? .none : .none
  }

  /// The part of a capacity that is the place's.
  ///
  /// Values: the capacity, the share. A capacity that is not split may be the place's from nothing to the whole.
  static let apportioned = Formula("capacityNeed.apportioned") { values in
    guard values.count == 2 else { return .none }
    if values[0] == .list([]) { return values[0] }
    guard let capacity = RatioBounds(decimals: values[0]) else { return .none }
    guard case .ratio(let share) = values[1] else { return RatioBounds(Ratio(0), capacity.upper).value }
    func part(_ end: Ratio?) -> Ratio? { end.flatMap { try? ($0 * share).reduced } }
    return RatioBounds(part(capacity.lower), part(capacity.upper)).value
  }

  /// The sum of the parts of several services.
  ///
  /// Values: of each service a part, two bounds, an empty list for nothing to add, or nothing where it is not stated; then
  /// the sum has no upper bound. Nothing to add at all is no zero.
  static let apportionedSum = Formula("capacityNeed.apportionedSum") { values in
    let parts = values.filter { $0 != .list([]) }.map { RatioBounds($0) }
    guard parts.contains(where: { $0 != nil }) else { return .none }
    func sum(_ ends: [Ratio?]) -> Ratio? {
      var sum = Ratio(0)
      for end in ends {
        guard let end, let next = try? sum + end else { return nil }
        sum = next.reduced
      }
      return sum
    }
    return RatioBounds(sum(parts.map { $0?.lower ?? Ratio(0) }), sum(parts.map { $0?.upper })).value
  }
}
