import DossierCoding
import ExactValues
import PlanningModel

// Capacities: only equal units of one kind and of different services add, and never over facilities.

extension Formula {
  static let capacity: [Formula] = [.capacityOfService, .capacitySum, .capacityUnsaid, .capacityBasis]

  /// What a service states of a capacity on a day.
  ///
  /// Values: whether the service counts, being provided on the day and of the type asked for; kind, unit, basis and form
  /// that are asked for; whether it provides the form; then kind, unit, basis, form, whether it lasts on the day, and amount
  /// of each capacity. The result is an amount, two bounds, an empty list where nothing is to be added, or nothing where the
  /// service does not state it. Several statements of one capacity are no sum: they bound it, also those whose time does
  /// not decide. A capacity without a form is nobody's who states the capacities of forms. A capacity on another basis does
  /// not say how much it is on the one asked for; one whose basis is not stated may be it. Where the bases of all that is
  /// stated are unlike, nothing is said.
  static let capacityOfService = Formula("capacity.ofService", revision: 3) { values in
    guard values.count >= 6, values.count % 6 == 0 else { return .none }
    if values[0] == .truth(false) { return .list([]) }
    var sure: [Capacity] = []
    var possible: [Capacity] = []
    var isMissing = false
    var hasOtherUnit = false
    var hasOtherBasis = false
    var hasOtherForm = false
    for place in stride(from: 6, to: values.count, by: 6) {
      guard values[place] == values[1], values[place + 4] != .truth(false) else { continue }
      guard values[place + 3] == values[4] else {
        hasOtherForm = true
        continue
      }
      guard values[place + 1] == values[2] else {
        hasOtherUnit = hasOtherUnit || values[place + 1] != .none
        continue
      }
      let isOfBasis = values[place + 2] == values[3]
      guard isOfBasis || values[place + 2] == .none, values[3] != .truth(false) else {
        hasOtherBasis = true
        continue
      }
      guard let amount = Capacity(written: values[place + 5]) else {
        isMissing = true
        continue
      }
      if isOfBasis, values[place + 4] == .truth(true) { sure.append(amount) } else { possible.append(amount) }
    }
    if isMissing || hasOtherBasis && sure.isEmpty { return .none }
    guard let highest = (sure + possible).max() else {
      let isElsewhere = values[4] == .none && hasOtherForm
      return hasOtherUnit || isElsewhere || values[5] == .truth(false) ? .list([]) : .none
    }
    let isSure = values[0] == .truth(true) && !sure.isEmpty
    return TraceValue(from: isSure ? (sure + possible).min() ?? highest : .zero, through: highest)
  }

  /// Whether a service may have more capacity than the sums of the stated forms show.
  ///
  /// Values: whether the service counts, the kind that is asked for, the forms that it provides; then kind, unit, basis,
  /// form, whether it lasts on the day, and amount of each capacity. The result is an empty list where nothing is to be added,
  /// or nothing where the service states no capacity of the kind, or none of a form that it provides.
  static let capacityUnsaid = Formula("capacity.unsaid", revision: 2) { values in
    guard values.count >= 3, values.count % 6 == 3 else { return .none }
    if values[0] == .truth(false) { return .list([]) }
    var forms: [TraceValue] = []
    for place in stride(from: 3, to: values.count, by: 6)
    where values[place] == values[1] && values[place + 4] != .truth(false) {
      forms.append(values[place + 3])
    }
    if forms.isEmpty { return .none }
    // What is stated without a form is stated of all forms.
    return forms.contains(.none) || values[2].elements.allSatisfy { forms.contains($0) } ? .list([]) : .none
  }

  /// For what time the capacities count that are to be added: the basis asked for, else that of all of them.
  ///
  /// Values: kind, unit and basis that are asked for; then whether the service counts, kind, unit, basis and whether it lasts
  /// on the day of each capacity. False where they are unlike, or only some say it; nothing where none does.
  static let capacityBasis = Formula("capacity.basis") { values in
    guard values.count >= 3, values.count % 5 == 3 else { return .none }
    if values[2] != .none { return values[2] }
    var bases: Set<TraceValue> = []
    for place in stride(from: 3, to: values.count, by: 5)
    where values[place] != .truth(false) && values[place + 1] == values[0] && values[place + 2] == values[1]
      && values[place + 4] != .truth(false)
    {
      bases.insert(values[place + 3])
    }
    return bases.count > 1 ? .truth(false) : bases.first ?? .none
  }

  /// The sum of capacities of different services.
  ///
  /// Values: of each service an amount, two bounds, an empty list for nothing to add, or nothing where it is not stated;
  /// then the sum has no upper bound. Nothing to add at all is no zero.
  static let capacitySum = Formula("capacity.sum") { values in
    var lower = Capacity.zero
    var upper: Capacity? = .zero
    var isAnythingStated = false
    for value in values where value != .list([]) {
      guard let bounds = Capacity.bounds(of: value) else {
        upper = nil
        continue
      }
      isAnythingStated = true
      guard let sum = lower.adding(bounds.lower) else { return .none }
      lower = sum
      if let end = upper {
        guard let bound = bounds.upper else {
          upper = nil
          continue
        }
        guard let sum = end.adding(bound) else { return .none }
        upper = sum
      }
    }
    return isAnythingStated ? TraceValue(from: lower, through: upper) : .none
  }
}

/// An amount of capacity as it is compared and added: exact, whatever the number of decimals.
struct Capacity: Comparable {
  private let units: Int64
  private let decimals: Int

  static let zero = Capacity(units: 0, decimals: 0)

  /// An amount as written, that is not less than zero.
  init?(written value: TraceValue) {
    guard let text = value.textValue, let decimal = Written<FixedDecimal>(text: text).value, decimal.units >= 0 else {
      return nil
    }
    self.init(decimal)
  }

  private init(_ decimal: FixedDecimal) { self.init(units: decimal.units, decimals: decimal.decimals) }

  private init(units: Int64, decimals: Int) {
    self.units = units
    self.decimals = decimals
  }

  /// An amount, or bounds of which the upper one may be missing.
  static func bounds(of value: TraceValue) -> (lower: Capacity, upper: Capacity?)? {
    switch value {
    case .decimal(let decimal): return (Capacity(decimal), Capacity(decimal))
    case .list(let ends):
      guard ends.count == 2, case .decimal(let lower) = ends[0] else { return nil }
      guard case .decimal(let upper) = ends[1] else { return (Capacity(lower), nil) }
      return (Capacity(lower), Capacity(upper))
    default: return nil
    }
  }

  /// The exact sum with the decimals of the sharper amount; nothing where it does not fit.
  func adding(_ other: Capacity) -> Capacity? {
    let decimals = max(decimals, other.decimals)
    let sum = scaled(to: decimals) + other.scaled(to: decimals)
    return Int64(exactly: sum).map { Capacity(units: $0, decimals: decimals) }
  }

  static func < (left: Capacity, right: Capacity) -> Bool { left.scaled(to: 9) < right.scaled(to: 9) }

  static func == (left: Capacity, right: Capacity) -> Bool { left.scaled(to: 9) == right.scaled(to: 9) }

  /// The value that stands for the amount in a derivation.
  var value: TraceValue { (try? FixedDecimal(units: units, decimals: decimals)).map { .decimal($0) } ?? .none }

  private func scaled(to decimals: Int) -> Int128 {
    // At most 19 digits and nine more: far from the limits of 128 bits.
    (self.decimals..<max(decimals, self.decimals)).reduce(Int128(units)) { units, _ in units * 10 }
  }
}

extension TraceValue {
  /// An amount of capacity, or its bounds.
  fileprivate init(from lower: Capacity, through upper: Capacity?) {
    guard let upper else {
      self = .list([lower.value, .none])
      return
    }
    self = lower == upper ? upper.value : .list([lower.value, upper.value])
  }
}
