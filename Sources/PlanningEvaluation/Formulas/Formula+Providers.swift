import ExactValues

// Who provides: organisations are counted once, and one that is not stated may be one of those counted already.

extension Formula {
  static let providers: [Formula] = [.providerCount, .isSingleProvider]

  /// How many different organisations provide something.
  ///
  /// Values: whether a service serves and its organisation, and so on. A service of which no organisation is stated may be of
  /// one that is counted already.
  static let providerCount = Formula("providers.count") { values in
    var sure: Set<TraceValue> = []
    var possible: Set<TraceValue> = []
    var (unnamed, maybeUnnamed) = (0, 0)
    for place in stride(from: 0, to: values.count - 1, by: 2) where values[place].truthValue != false {
      let serves = values[place].truthValue == true
      if values[place + 1] == .none {
        if serves { unnamed += 1 } else { maybeUnnamed += 1 }
      } else if serves {
        sure.insert(values[place + 1])
      } else {
        possible.insert(values[place + 1])
      }
    }
    let lower = max(sure.count, unnamed > 0 ? 1 : 0)
    return TraceValue(lower: lower, upper: sure.union(possible).count + unnamed + maybeUnnamed)
  }

  /// Whether there is one provider only.
  ///
  /// Values: the number of providers.
  static let isSingleProvider = Formula("providers.isSingle") { values in
    guard let bounds = values.first?.bounds else { return .none }
    if let lower = bounds.lower, let upper = bounds.upper, lower == 1, upper == 1 { return .truth(true) }
    if let lower = bounds.lower, lower > 1 { return .truth(false) }
    if let upper = bounds.upper, upper < 1 { return .truth(false) }
    return .none
  }
}
