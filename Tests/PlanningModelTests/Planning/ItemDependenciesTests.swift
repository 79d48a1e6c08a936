import ExactValues
import PlanningModel
import Testing

@Suite("Dependencies of items")
struct ItemDependenciesTests {
  private func circles(_ edges: [(String, [String])]) -> [[String]] {
    var dossier = Dossier(id: Identifier("d"))
    dossier.planItems = edges.map { id, targets in
      var item = PlanItem(id: Identifier(id), plan: Identifier("p"))
      item.dependsOn = targets.map { Identifier($0) }
      return item
    }
    let index = DossierIndex(dossier)
    return ItemDependencies(index).circles.map { $0.compactMap { index[$0]?.id.text } }
  }

  @Test("An order is no circle, whatever leads nowhere")
  func order() {
    #expect(circles([("a", []), ("b", ["a"]), ("c", ["a", "b", "nic"])]) == [])
  }

  @Test("Circles are told apart, and what only leads to one is none")
  func apart() {
    let edges = [("a", ["b"]), ("b", ["a"]), ("c", ["c"]), ("d", ["a"]), ("e", ["f"]), ("f", ["g"]), ("g", ["e"])]
    #expect(circles(edges) == [["a", "b"], ["c"], ["e", "f", "g"]])
  }

  @Test("A chain of a hundred thousand items is searched without harm")
  func chain() {
    let edges = (0..<100_000).map { ("i\($0)", $0 == 99_999 ? ["i0"] : ["i\($0 + 1)"]) }
    #expect(circles(edges).map(\.count) == [100_000])
  }
}
