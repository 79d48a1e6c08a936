import ExactValues
import PlanningModel
import PlanningTestKit
import Testing

@Suite("Projections of real dossiers")
struct RealProjectionsTests {
  @Test(
    "The region gets every entity of a real dossier, and nothing in it is taken for a contact or a secret",
    arguments: GoldenDossier.all)
  func region(_ golden: GoldenDossier) throws {
    let dossier = try golden.dossier()
    let projection = dossier.projected(for: .region)
    #expect(!projection.leftOut.contains { [.betrayingText, .secretPlace].contains($0.reason) })
    for type in Dossier.entityTypes {
      #expect(count(type, projection.dossier) == count(type, dossier), "\(type)")
    }
  }

  private func count<E: Entity>(_ type: E.Type, _ dossier: Dossier) -> Int { dossier[keyPath: E.collection].count }
}
