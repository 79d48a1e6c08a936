import DossierCoding
import ExactValues
import PlanningModel
import PlanningTestKit
import Testing

@Suite("What items of plans have from above")
struct EffectiveValuesTests {
  private let index: DossierIndex
  private let values: EffectiveValues

  init() throws {
    index = DossierIndex(
      try dossier(
        #"""
        "plans":[{"id":"p","name":"P","area":"orp"}],
        "planItems":[{"id":"priorita","plan":"p","targetGroups":["seniori"],"municipalities":["585068"],"years":"2020-2022"},
        {"id":"opatreni","plan":"p","parent":"priorita","area":"mesto","responsible":["odbor"]},
        {"id":"aktivita","plan":"p","parent":"opatreni","targetGroups":["rodiny"],"responsibleWords":"poskytovatelé"},
        {"id":"krok","plan":"p","parent":"aktivita","from":"březen 2021"},
        {"id":"jina","plan":"p","scheduleWords":"průběžně"},
        {"id":"kruh","plan":"p","parent":"kruh"},
        {"id":"sirotek","plan":"p","isTopLevel":false},{"id":"pod-sirotkem","plan":"p","parent":"sirotek","years":"2021"}]
        """#))
    values = EffectiveValues(index)
  }

  private func item(_ id: String) throws -> Row<PlanItem> { try #require(index.row(of: Identifier(id))) }

  @Test("Each value comes from the nearest item that states it, by itself")
  func inheritance() throws {
    let step = try item("krok")
    #expect(values.targetGroups(of: step)?.value.map(\.text) == ["rodiny"])
    #expect(values.targetGroups(of: step)?.origin.description == "planItems/aktivita")
    #expect(values.municipalities(of: step)?.origin.description == "planItems/priorita")
    #expect(values.targetGroups(of: try item("aktivita"))?.isOwn == true)
    #expect(values.targetGroups(of: try item("jina")) == nil)
  }

  @Test("An item that names no area concerns that of its plan")
  func area() throws {
    #expect(values.area(of: try item("krok"))?.value.text == "mesto")
    #expect(values.area(of: try item("priorita"))?.value.text == "orp")
    #expect(values.area(of: try item("priorita"))?.origin.description == "plans/p")
    #expect(values.area(of: try item("kruh"))?.origin.description == "plans/p")
  }

  @Test("Under an item that is not known an area is unknown, while what is stated on the known way up holds")
  func unknownParent() throws {
    let item = try item("pod-sirotkem")
    #expect(values.area(of: item) == nil && values.mayInheritMore(item))
    #expect(values.schedule(of: item)?.isOwn == true)
    #expect(!values.mayInheritMore(try self.item("krok")))
  }

  @Test("Words as printed keep what stands above away")
  func words() throws {
    let responsibility = try #require(values.responsibility(for: try item("krok")))
    #expect(responsibility.value.organisations == [])
    #expect(responsibility.value.words == "poskytovatelé")
    #expect(values.responsibility(for: try item("opatreni"))?.value.organisations.map(\.text) == ["odbor"])
    #expect(values.responsibility(for: try item("jina")) == nil)
  }

  @Test("A beginning of its own is a schedule of its own, and excludes the years before it only")
  func schedule() throws {
    let own = try #require(values.schedule(of: try item("krok")))
    #expect(own.isOwn && own.value.excludes(2020) && !own.value.excludes(2021) && !own.value.excludes(2030))
    let inherited = try #require(values.schedule(of: try item("aktivita")))
    #expect(!inherited.isOwn && inherited.value.excludes(2023) && !inherited.value.excludes(2022))
    #expect(values.schedule(of: try item("jina"))?.value.excludes(2021) == false)
    #expect(values.schedule(of: try item("kruh")) == nil)
  }

  @Test("The values agree with those of the trees", arguments: 0..<20)
  func trees(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var dossier = Dossier(id: Identifier("random"))
    dossier.plans = [Plan(id: Identifier("p"), name: "P")]
    dossier.planItems = (0..<40).map { number in
      var item = PlanItem(id: Identifier("i\(number)"), plan: Identifier("p"))
      if Int.random(in: 0..<4, using: &random) > 0 {
        item.parent = Identifier("i\(Int.random(in: 0..<40, using: &random))")
      }
      if Bool.random(using: &random) { item.targetGroups = [Identifier("g\(number)")] }
      return item
    }
    let index = DossierIndex(dossier)
    let values = EffectiveValues(index)
    for row in index.rows(of: PlanItem.self) {
      #expect(values.targetGroups(of: row)?.value ?? [] == index.plans.effectiveTargetGroups(of: row))
    }
  }
}
