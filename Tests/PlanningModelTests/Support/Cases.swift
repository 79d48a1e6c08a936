import DossierCoding
import ExactValues
import Foundation
import PlanningModel
import PlanningTestKit
import Testing

/// How many random cases a law is tried on; a script can ask for more.
func caseCount(or standard: Int) -> Int {
  ProcessInfo.processInfo.environment["COMMUNITY_PLANNING_CASES"].flatMap { Int($0) } ?? standard
}

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
