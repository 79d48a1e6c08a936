@_exported import CzechRegisters
@_exported import DossierCoding
@_exported import ExactValues
@_exported import PlanningEvaluation
@_exported import PlanningModel
@_exported import PlanningValidation

/// The library as a whole.
public enum CommunityPlanning {
  /// The version of the library, as in its change log (Semantic Versioning).
  public static let version = "0.1.0"
}
