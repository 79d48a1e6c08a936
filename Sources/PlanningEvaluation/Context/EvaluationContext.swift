import CzechRegisters
import ExactValues
import PlanningModel

/// What an evaluation depends on beside the dossier (*vztažné údaje hodnocení*): the day, the parameters, the territory.
///
/// The library reads no clock: the day is always passed in.
public struct EvaluationContext: Sendable {
  /// The day for which questions are answered.
  public let asOf: Day
  /// Dated, cited parameters.
  public let parameters: ParameterTable
  /// The territory of the state.
  public let territory: Territory
  /// The calendar in which working days are counted.
  public let workingDays: WorkingDays

  /// Makes a context.
  public init(
    asOf: Day, parameters: ParameterTable = .planningEvaluation, territory: Territory = .builtIn,
    workingDays: WorkingDays = .czech
  ) {
    self.asOf = asOf
    self.parameters = parameters
    self.territory = territory
    self.workingDays = workingDays
  }
}
