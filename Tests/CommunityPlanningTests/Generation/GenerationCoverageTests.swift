import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("What generated dossiers hold")
struct GenerationCoverageTests {
  @Test("Every member of every type is absent, usual, odd and maximal in one of a hundred objects each, and more")
  func everyShape() {
    var generator = DossierGenerator(seed: 2026)
    for _ in 0..<300 { _ = generator.nextDocument() }
    #expect(generator.coverage.places(below: 10).map(\.description) == [])
    let rare = GeneratedOddity.allCases.filter { generator.coverage.documentCount(of: $0) * 100 < 300 }
    #expect(rare == [])
  }

  @Test("Members are counted as absent exactly where a dossier does not have them")
  func countsAreTrue() throws {
    var generator = DossierGenerator(seed: 5)
    var absent: [String: Int] = [:]
    func note<Object: DossierObject>(_ object: Object) {
      for member in Object.members.members where !member.isRequired && member.documentValue(of: object) == nil {
        absent["\(Object.self).\(member.name)", default: 0] += 1
      }
    }
    func noteAll<E: Entity>(_ type: E.Type, in dossier: Dossier) { dossier[keyPath: E.collection].forEach(note) }
    for _ in 0..<60 {
      let dossier = try Dossier.load(generator.nextDocument()).object
      note(dossier)
      for type in Dossier.entityTypes { noteAll(type, in: dossier) }
    }
    let entities = Set(([Dossier.self] + Dossier.entityTypes).map { "\($0)" })
    let counted = generator.coverage.places.filter { place in
      place.shape == .absent && entities.contains(String(place.member.prefix { $0 != "." }))
    }
    #expect(counted.count > 300)
    for place in counted where place.count != absent[place.member] ?? 0 {
      Issue.record("\(place), but absent \(absent[place.member] ?? 0) times")
    }
  }

  @Test("The table has a line for each member and each oddity")
  func table() {
    var generator = DossierGenerator(seed: 1)
    _ = generator.nextDocument()
    let lines = generator.coverage.table.split(separator: "\n")
    let members = Set(generator.coverage.places.map(\.member))
    #expect(lines.count == members.count + GeneratedOddity.allCases.count + 2)
    #expect(lines.contains { $0.hasPrefix("Body.name ") && $0.contains(" - ") })
  }

  @Test("Coverages of two runs add up")
  func sums() {
    var first = DossierGenerator(seed: 1)
    var second = DossierGenerator(seed: 2)
    for _ in 0..<5 { _ = (first.nextDocument(), second.nextDocument()) }
    var sum = first.coverage
    sum.add(second.coverage)
    #expect(sum.documentCount == 10)
    for (one, (first, second)) in zip(sum.places, zip(first.coverage.places, second.coverage.places)) {
      #expect(one.count == first.count + second.count && one.objectCount == first.objectCount + second.objectCount)
    }
  }
}
