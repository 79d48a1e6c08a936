import DossierCoding
import ExactValues
import Foundation
import PlanningModel
import PlanningTestKit
import Testing

@Suite("Dossiers")
struct DossierTests {
  @Test("An entity is read, replaced, added and removed by its identifier")
  func byIdentifier() {
    var dossier = Dossier(id: Identifier("d"))
    let id = Identifier<Body>("rs")
    #expect(dossier[id] == nil)
    dossier[id] = Body(id: id, name: "Řídicí skupina")
    dossier[id]?.name = "Řídící skupina"
    #expect(dossier.bodies.map(\.name) == ["Řídící skupina"])
    dossier[id] = nil
    dossier[id] = nil
    #expect(dossier.bodies.isEmpty)
  }

  @Test("A real dossier goes through JSONEncoder and JSONDecoder without a change", arguments: GoldenDossier.all)
  func bridged(golden: GoldenDossier) throws {
    let data = try JSONEncoder().encode(Bridged(try golden.dossier()))
    #expect(try JSONDecoder().decode(Bridged<Dossier>.self, from: data).object.encoded() == golden.bytes)
  }

  @Test("A dossier of another format is read, and its format kept")
  func otherFormat() throws {
    let bytes = Array(#"{"format":"community-planning-dossier/99","id":"d","future":[1]}"#.utf8)
    let dossier = try Dossier.loadStrictly(bytes)
    #expect(dossier.encoded(.compact) == bytes)
  }
}
