import DossierCoding
import ExactValues
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

  @Test("The digest ignores the order of collections without one, and nothing else", arguments: GoldenDossier.five)
  func digest(_ golden: GoldenDossier) throws {
    let dossier = try golden.dossier()
    var reversed = dossier
    reversed.sources.reverse()
    reversed.bodies.reverse()
    reversed.statements.reverse()
    for index in reversed.bodies.indices { reversed.bodies[index].sources.reverse() }
    #expect(reversed != dossier)
    #expect(reversed.digest == dossier.digest)
    #expect(reversed.isSameContent(as: dossier))
    var renamed = dossier
    renamed.title = "jiný"
    #expect(renamed.digest != dossier.digest)
    var own = dossier
    own.kept[name: "own"] = RawJSON(true)
    #expect(own.digest != dossier.digest)
  }

  @Test("The order of plan items means something")
  func orderedItems() throws {
    let items = ["a", "b"].map { PlanItem(id: Identifier($0), plan: Identifier("p")) }
    var dossier = Dossier(id: Identifier("d"))
    dossier.planItems = items
    var reversed = dossier
    reversed.planItems.reverse()
    #expect(reversed.digest != dossier.digest)
    #expect(!reversed.isSameContent(as: dossier))
  }
}
