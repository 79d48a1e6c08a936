import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel
import Testing

@Suite("Plan trees")
struct PlanTreesTests {
  private let index: DossierIndex
  private let unknown: DossierIndex

  init() throws {
    index = DossierIndex(
      try dossier(
        #""plans":[{"id":"p","name":"P"},{"id":"q","name":"Q"}],"planItems":["#
          + #"{"id":"vize","plan":"p","targetGroups":["seniori"],"municipalities":["585068"]},"#
          + #"{"id":"cil","plan":"p","parent":"vize"},"#
          + #"{"id":"opatreni","plan":"p","parent":"cil","targetGroups":["rodiny"]},"#
          + #"{"id":"krok","plan":"p","parent":"opatreni"},"#
          + #"{"id":"sirotek","plan":"q","parent":"nikdo"},"#
          + #"{"id":"kruh1","plan":"q","parent":"kruh2"},{"id":"kruh2","plan":"q","parent":"kruh1"},"#
          + #"{"id":"pod-kruhem","plan":"q","parent":"kruh1"},{"id":"sam","plan":"q","parent":"sam"},"#
          + #"{"id":"bez-planu","plan":"nic"}]"#))
    unknown = DossierIndex(
      try dossier(
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"cil","plan":"p","targetGroups":["seniori"]},{"id":"krok","plan":"p","isTopLevel":false},
        {"id":"pod-krokem","plan":"p","parent":"krok"},{"id":"ve-slovech","plan":"p","parentWords":"cíl 3"},
        {"id":"vlastni","plan":"p","parent":"krok","targetGroups":["rodiny"]},
        {"id":"nahore","plan":"p","isTopLevel":true},{"id":"pod-cilem","plan":"p","parent":"cil","parentWords":"cíl"},
        {"id":"sirotek","plan":"p","parent":"nikdo"},{"id":"sam","plan":"p","parent":"sam"}]
        """#))
  }

  private func item(_ id: String) throws -> Row<PlanItem> { try #require(index.row(of: Identifier(id))) }
  private func plan(_ id: String) throws -> Row<Plan> { try #require(index.row(of: Identifier(id))) }
  private func names(_ rows: [Row<PlanItem>]) -> [String] { rows.compactMap { index[$0]?.id.text } }

  @Test("Items stand under their plan and their parent in document order")
  func tree() throws {
    #expect(names(index.plans.items(of: try plan("p"))) == ["vize", "cil", "opatreni", "krok"])
    #expect(names(index.plans.children(of: try item("vize"))) == ["cil"])
    #expect(index.plans.parent(of: try item("krok")) == (try item("opatreni")))
    #expect(index.plans.parent(of: try item("vize")) == nil)
    #expect(names(index.plans.leaves(of: try plan("p"))) == ["krok"])
  }

  @Test("An orphan stands at the top, and an item of no plan in none")
  func orphans() throws {
    #expect(index.plans.parent(of: try item("sirotek")) == nil)
    #expect(!index.plans.isInCircle(try item("sirotek")))
    #expect(!names(index.plans.items(of: try plan("q"))).contains("bez-planu"))
  }

  @Test(
    "An item that stands under an unknown one is a root, but no top item, and what it would inherit is unknown",
    arguments: [
      // The item, whether it stands at the top, whether it is an orphan, whether it has an unknown ancestor.
      ("cil", true, false, false), ("nahore", true, false, false), ("krok", false, true, true),
      ("ve-slovech", false, true, true), ("sirotek", false, true, true), ("pod-krokem", false, false, true),
      ("vlastni", false, false, true), ("pod-cilem", false, false, false), ("sam", false, false, false),
    ])
  func unknownParents(_ id: String, isTop: Bool, isOrphan: Bool, isBelowUnknown: Bool) throws {
    let item = try #require(unknown.row(of: Identifier<PlanItem>(id)))
    #expect(unknown.plans.isTopLevel(item) == isTop)
    #expect(unknown.plans.isOrphan(item) == isOrphan)
    #expect(unknown.plans.hasUnknownAncestor(item) == isBelowUnknown)
    if isOrphan || isTop { #expect(unknown.plans.parent(of: item) == nil) }
    #expect(EffectiveValues(unknown).mayInheritMore(item) == isBelowUnknown)
  }

  @Test("A circle of parents is told and cut; what hangs on it is no part of it")
  func circles() throws {
    for id in ["kruh1", "kruh2", "sam"] {
      #expect(index.plans.isInCircle(try item(id)), "\(id)")
      #expect(index.plans.parent(of: try item(id)) == nil, "\(id)")
    }
    #expect(!index.plans.isInCircle(try item("pod-kruhem")))
    #expect(index.plans.parent(of: try item("pod-kruhem")) == (try item("kruh1")))
    #expect(names(index.plans.leaves(of: try plan("q"))) == ["sirotek", "kruh2", "pod-kruhem", "sam"])
  }

  @Test(
    "An item that names no target group has those of the nearest item above that does",
    arguments: [
      ("vize", ["seniori"]), ("cil", ["seniori"]), ("opatreni", ["rodiny"]), ("krok", ["rodiny"]), ("sam", []),
    ])
  func inheritedTargetGroups(_ id: String, _ expected: [String]) throws {
    #expect(index.plans.effectiveTargetGroups(of: try item(id)).map(\.text) == expected)
  }

  @Test("Municipalities are inherited apart from target groups")
  func inheritedMunicipalities() throws {
    #expect(index.plans.effectiveMunicipalities(of: try item("krok")) == [MunicipalityCode(rawValue: "585068")])
    #expect(index.plans.effectiveMunicipalities(of: try item("sirotek")) == [])
  }

  @Test("A chain of a hundred thousand items costs no more than its length")
  func longChain() {
    var dossier = Dossier(id: Identifier("long"))
    dossier.plans = [Plan(id: Identifier("p"), name: "P")]
    dossier.planItems = (0..<100_000).map { number in
      var item = PlanItem(id: Identifier("i\(number)"), plan: Identifier("p"))
      item.parent = number == 0 ? nil : Identifier("i\(number - 1)")
      if number == 0 { item.targetGroups = [Identifier("seniori")] }
      return item
    }
    let index = DossierIndex(dossier)
    let last = index.rows(of: PlanItem.self).last
    #expect(last.map { index.plans.effectiveTargetGroups(of: $0).map(\.text) } == ["seniori"])
    #expect(index.plans.leaves(of: Row<Plan>.first(in: index)).count == 1)
  }
}

extension Row where E == Plan {
  fileprivate static func first(in index: DossierIndex) -> Row<Plan> { index.rows(of: Plan.self)[0] }
}
