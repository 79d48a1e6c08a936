import DossierCoding
import ExactValues
import PlanningModel
import PlanningTestKit
import Testing

/// A dossier made of the members after its format and identifier, with whatever could not be read.
func loaded(_ members: String) throws -> Loaded<Dossier> {
  let text = #"{"format":"\#(Dossier.currentFormat)","id":"test",\#(members)}"#
  return try Dossier.load(Array(text.utf8))
}

/// A dossier made of the members after its format and identifier.
func dossier(_ members: String) throws -> Dossier { try loaded(members).object }

extension DossierPath {
  /// A path as it is printed.
  static func printed(_ text: String) throws -> DossierPath { try #require(DossierPath(text: text)) }
}

extension GoldenDossier: CustomTestStringConvertible {
  /// The dossier's name.
  public var testDescription: String { name }
}
