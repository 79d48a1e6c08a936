import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("The ledger of what the five source texts state")
struct SourceLedgerTests {
  @Test("Every element has a place in its dossier, or a reason why it has none")
  func everyElementIsAccountedFor() throws {
    let ledger = try SourceLedger.load()
    let dossiers = Dictionary(
      uniqueKeysWithValues: try GoldenDossier.five.map { ($0.name, try $0.dossier()) })
    for element in ledger.elements {
      let dossier = try #require(dossiers[element.text], "\(element.id)")
      #expect(element.kept.isEmpty, "\(element.id)")
      #expect(element.paths.isEmpty == (element.notModelled != nil), "\(element.id)")
      for path in element.paths {
        #expect(dossier.rawValue(at: path) != nil, "\(element.id): \(path) leads nowhere")
      }
    }
  }

  @Test("Less than one element in twenty is not modelled")
  func almostNothingIsLeftOut() throws {
    let elements = try SourceLedger.load().elements
    let left = elements.count { $0.notModelled != nil }
    #expect(elements.count >= 109)
    #expect(left * 20 < elements.count)
  }

  @Test("Every entity that a dossier takes from its source text is named by the ledger", arguments: GoldenDossier.five)
  func everyEntityIsNamed(golden: GoldenDossier) throws {
    let dossier = try golden.dossier()
    let source = try #require(dossier.sources.first).id
    let named = Set(
      try SourceLedger.load().elements.filter { $0.text == golden.name }.flatMap(\.paths).map {
        DossierPath(Array($0.steps.prefix(2)))
      })
    for type in Dossier.entityTypes { expectNamed(type, in: dossier, source, named) }
  }

  private func expectNamed<E: Entity>(
    _ type: E.Type, in dossier: Dossier, _ source: Identifier<Source>, _ named: Set<DossierPath>
  ) {
    for entity in dossier[keyPath: E.collection] where entity.sources.contains(source) {
      #expect(named.contains(entity.path), "\(entity.path)")
    }
  }
}
