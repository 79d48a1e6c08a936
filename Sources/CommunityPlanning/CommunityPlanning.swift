@_exported import CzechRegisters
@_exported import DossierCoding
@_exported import ExactValues
@_exported import PlanningEvaluation
@_exported import PlanningModel
@_exported import PlanningValidation

/// The library as a whole.
public enum CommunityPlanning {
  /// The version of the library, as in its change log (Semantic Versioning).
  public static var version: String { LibraryVersion.text }
}

extension MessageCatalogue {
  /// Everything that the library says, in Czech and English; overlay it with texts of your own.
  public static let communityPlanning = MessageCatalogue.exactValues
    .overlaid(by: .dossierCoding)
    .overlaid(by: .czechRegisters)
    .overlaid(by: .planningEvaluation)
    .overlaid(by: .planningValidation)
}
