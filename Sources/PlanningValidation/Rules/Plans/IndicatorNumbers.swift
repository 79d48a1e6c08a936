import ExactValues
import PlanningModel

/// A value of an indicator with its place.
struct PlacedIndicatorValue {
  let value: IndicatorValue
  let path: DossierPath

  /// The number; `nil` where none is stated or readable.
  var number: FixedDecimal? { value.value?.value }
}

extension Indicator {
  /// Where it starts, where it is to get, where it was.
  func values(at path: DossierPath) -> [PlacedIndicatorValue] {
    var values: [PlacedIndicatorValue] = []
    if let baseline { values.append(PlacedIndicatorValue(value: baseline, path: path.appending("baseline"))) }
    if let target { values.append(PlacedIndicatorValue(value: target, path: path.appending("target"))) }
    return values + placedActuals(at: path)
  }

  /// Where it was, in document order.
  func placedActuals(at path: DossierPath) -> [PlacedIndicatorValue] {
    actuals.placed(at: path.appending("actuals")).map { PlacedIndicatorValue(value: $0.element, path: $0.path) }
  }

  /// The unit of a value: its own, else that of the indicator.
  func unit(of value: IndicatorValue) -> String? { value.unit ?? unit }
}

extension FixedDecimal {
  /// Whether both are the same number, as 1.5 and 1.50 are.
  func isEqual(to other: FixedDecimal) -> Bool { ratio.isEquivalent(to: other.ratio) }
}
