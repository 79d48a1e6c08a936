import DossierCoding
import ExactValues
import PlanningModel
import PlanningTestKit
import Testing

@Suite("Generated dossiers")
struct GeneratedDossierTests {
  @Test(
    "A generated dossier is read without a problem and written back to the same bytes",
    arguments: 0..<caseCount(150))
  func generated(seed: Int) throws {
    var generator = DossierGenerator(seed: UInt64(seed))
    let bytes = generator.nextDocument()
    let loaded = try Dossier.load(bytes)
    #expect(loaded.problems.isEmpty)
    #expect(loaded.object.encoded(.compact) == bytes)
    let readable = loaded.object.encoded()
    let again = try Dossier.load(readable)
    #expect(again.object == loaded.object)
    #expect(again.object.encoded() == readable)
    #expect(again.object.digest == loaded.object.digest)
  }

  @Test("The generator makes the same dossiers from the same seed, and others from others")
  func generator() {
    var first = DossierGenerator(seed: 7)
    var second = DossierGenerator(seed: 7)
    var other = DossierGenerator(seed: 8)
    for _ in 0..<3 {
      let document = first.nextDocument()
      #expect(document == second.nextDocument())
      #expect(document != other.nextDocument())
    }
  }

  @Test("Among generated dossiers every member of every type is present and absent, and everything odd occurs")
  func generatorCovers() throws {
    var present: Set<String> = []
    var absent: Set<String> = []
    func note<Object: DossierObject>(_ object: Object) {
      for member in Object.members.members {
        let value = member.value(of: object)
        if value == nil {
          absent.insert("\(Object.self).\(member.name)")
        } else {
          present.insert("\(Object.self).\(member.name)")
        }
      }
    }
    func noteAll<E: Entity>(_ type: E.Type, in dossier: Dossier) { dossier[keyPath: E.collection].forEach(note) }
    var unknownCount = 0
    var repeatedCount = 0
    var danglingCount = 0
    for seed in 0..<60 {
      var generator = DossierGenerator(seed: UInt64(seed))
      let dossier = generator.next()
      note(dossier)
      for type in Dossier.entityTypes { noteAll(type, in: dossier) }
      unknownCount += dossier.kept.entries.count
      let index = DossierIndex(dossier)
      repeatedCount += index.repeatedIdentifiers.count
      danglingCount += index.unresolvedReferences.count
    }
    func names<Object: DossierObject>(_ type: Object.Type, required: Bool) -> [String] {
      Object.members.members.filter { $0.isRequired == required }.map { "\(Object.self).\($0.name)" }
    }
    let types: [any DossierObject.Type] = [Dossier.self] + Dossier.entityTypes
    for type in types {
      #expect(Set(names(type, required: true) + names(type, required: false)).subtracting(present).isEmpty)
      #expect(Set(names(type, required: false)).subtracting(absent).isEmpty)
    }
    #expect(unknownCount > 0 && repeatedCount > 10 && danglingCount > 10)
  }
}
