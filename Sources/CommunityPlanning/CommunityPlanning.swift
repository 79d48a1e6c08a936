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
    .overlaid(by: .planningModel)
    .overlaid(by: .planningEvaluation)
    .overlaid(by: .planningValidation)
}

extension ListedCode {
  /// What people call the code (*popisek kódu*) by the library's own messages; the code's text where it is not listed.
  public func label(in language: Language) -> String { label(in: language, from: .communityPlanning) }
}

extension Answer where Value: MessageValue {
  /// The answer as people read it, by the library's own messages.
  public func text(in language: Language) -> String { text(in: language, from: .communityPlanning) }
}

extension LeftOut {
  /// What was left out where and why, by the library's own messages.
  public func text(in language: Language) -> String { text(in: language, from: .communityPlanning) }
}

extension EditFault {
  /// Why the edit is refused, by the library's own messages.
  public func text(in language: Language) -> String { text(in: language, from: .communityPlanning) }
}
