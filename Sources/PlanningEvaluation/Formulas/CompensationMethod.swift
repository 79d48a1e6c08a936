import DossierCoding
import ExactValues
import PlanningModel

/// How a region sets the compensation payment for a service (*výpočet vyrovnávací platby*); the library ships none.
///
/// Every region has a method of its own, so it is given as a ``Formula``, with the names of what it takes, the parameters
/// that it needs, its scope and its source. The payment is computed through a recorder, so that it has a derivation like
/// any other number; to verify that derivation, pass the formula beside the library's.
public struct CompensationMethod: Sendable {
  /// The formula; its name begins with that of the region, so that it stays apart from the library's.
  public let formula: Formula

  /// What the formula takes, in its order, such as `costs`, `revenues`, `capacity`.
  public let inputs: [String]

  /// The parameters that the formula takes, in its order.
  public let parameters: [ParameterKey]

  /// For whom the method is set.
  public let scope: ParameterScope

  /// Where the method stands.
  public let citation: Citation

  /// Describes a method.
  public init(
    formula: Formula, inputs: [String], parameters: [ParameterKey] = [], scope: ParameterScope, citation: Citation
  ) {
    self.formula = formula
    self.inputs = inputs
    self.parameters = parameters
    self.scope = scope
    self.citation = citation
  }

  /// The payment for a service.
  ///
  /// - Parameters:
  ///   - service: What the payment is for.
  ///   - figures: The inputs by their names.
  ///   - context: The day and the parameters.
  ///   - recorder: Follows the calculation.
  /// - Returns: What the formula gives; `nil` where an input or a parameter is not at hand, with nothing put in its place.
  public func payment(
    for service: DossierPath, from figures: [String: Figure], in context: EvaluationContext,
    recording recorder: inout some Recorder
  ) -> Figure? {
    let taken = inputs.compactMap { figures[$0] }
    let used = parameters.compactMap { recorder.parameter($0, in: context) }
    guard taken.count == inputs.count, used.count == parameters.count else { return nil }
    return recorder.apply(formula, to: taken, about: service, parameters: used, notTaken: [])
  }
}
