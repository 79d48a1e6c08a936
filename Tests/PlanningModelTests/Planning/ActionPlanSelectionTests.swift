import ExactValues
import PlanningModel
import Testing

@Suite("What an action plan does with its plan")
struct ActionPlanSelectionTests {
  private func selection(_ items: String, partOf: String = #","partOf":"p""#) throws -> (
    ActionPlanSelection, DossierIndex
  ) {
    let index = DossierIndex(
      try dossier(
        #"""
        "plans":[{"id":"p","name":"P"},{"id":"ap","name":"AP","kind":"actionPlan"\#(partOf)},{"id":"x","name":"X"}],
        "planItems":[{"id":"m1","plan":"p"},{"id":"a1","plan":"p","parent":"m1"},{"id":"a2","plan":"p","parent":"m1"},
        {"id":"m2","plan":"p"},{"id":"a3","plan":"p","parent":"m2"},{"id":"cizi","plan":"x"}\#(items)]
        """#))
    return (ActionPlanSelection(of: try #require(index.row(of: Identifier("ap"))), in: index), index)
  }

  private func names(_ rows: [Row<PlanItem>]?, _ index: DossierIndex) -> [String]? {
    rows?.compactMap { index[$0]?.id.text }
  }

  @Test("Items are taken, split, added and left out")
  func selection() throws {
    let (found, index) = try selection(
      #"""
      ,{"id":"b1","plan":"ap","carriesOut":["a1"]},{"id":"b2","plan":"ap","carriesOut":["a3"]},
      {"id":"b3","plan":"ap","carriesOut":["a3"]},{"id":"b4","plan":"ap"},{"id":"b5","plan":"ap","parent":"b4"},
      {"id":"b6","plan":"ap","parent":"b1"},{"id":"b7","plan":"ap","carriesOut":["cizi"]}
      """#)
    #expect(names(found.taken, index) == ["a1"])
    #expect(names(found.split, index) == ["a3"])
    #expect(names(found.own.value, index) == ["b4"])
    #expect(names(found.leftOut.value, index) == ["a2"])
    #expect(names(found.elsewhere, index) == ["b7"])
  }

  @Test("Taking a measure takes its activities; a heading over carried out items is no addition")
  func measures() throws {
    let (found, index) = try selection(
      #","# + #"{"id":"h","plan":"ap"},{"id":"b","plan":"ap","parent":"h","carriesOut":["m1"]}"#)
    #expect(names(found.leftOut.value, index) == ["a3"])
    #expect(names(found.own.value, index) == [])
  }

  @Test("An action plan that links nothing says nothing about additions and omissions")
  func silence() throws {
    let (found, _) = try selection(#","# + #"{"id":"b","plan":"ap"}"#)
    #expect(!found.own.isKnown && !found.leftOut.isKnown && found.taken == [])
    let (loose, _) = try selection(#","# + #"{"id":"b","plan":"ap","carriesOut":["a1"]}"#, partOf: "")
    #expect(loose.own.isKnown && !loose.leftOut.isKnown && loose.taken.count == 1)
  }
}
