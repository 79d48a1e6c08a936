import CzechRegisters
import DossierCoding
import ExactValues

extension Service {
  /// The capacities of a kind, unit and form that hold on a day, for showing; they are not for adding.
  ///
  /// A capacity that states no time holds on every day. One whose time does not decide, or cannot be read, is left out
  /// and stands in ``capacities``.
  ///
  /// - Parameters:
  ///   - kind: Which capacity.
  ///   - unit: The unit, or nil for every one.
  ///   - form: The form, or nil for every one.
  ///   - day: The day.
  /// - Returns: The capacities, in document order.
  public func capacities(
    kind: CapacityKind, unit: CapacityUnitCode? = nil, form: ServiceFormCode? = nil, on day: Day
  ) -> [StatedCapacity] {
    let asked = StatedTime(day: day)
    return capacities.filter { capacity in
      guard capacity.kind == kind, unit == nil || capacity.unit == unit, form == nil || capacity.form == form else {
        return false
      }
      let hasBegun = capacity.from.map { $0.value?.isAfter(asked).value == false } ?? true
      let goesOn = capacity.to.map { $0.value?.isBefore(asked).value == false } ?? true
      return hasBegun && goesOn
    }
  }
}
