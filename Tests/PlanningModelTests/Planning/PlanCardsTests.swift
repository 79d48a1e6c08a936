import ExactValues
import PlanningModel
import Testing

@Suite("The items that stand for work to be done")
struct PlanCardsTests {
  private func leaves(_ items: String, without left: Set<String> = []) throws -> [String] {
    let index = DossierIndex(try dossier(#""plans":[{"id":"p","name":"P"}],"planItems":[\#(items)]"#))
    let cards = PlanCards(index) { row in index[row].map { !left.contains($0.id.text) } ?? false }
    let plan = try #require(index.row(of: Identifier<Plan>("p")))
    return cards.leaves(of: plan, in: index).compactMap { index[$0]?.id.text }
  }

  @Test("Activities are leaves, and so is a measure without activities")
  func activities() throws {
    #expect(
      try leaves(
        #"""
        {"id":"a","plan":"p"},{"id":"a1","plan":"p","parent":"a","years":"2020"},
        {"id":"a2","plan":"p","parent":"a","years":"2021"},{"id":"b","plan":"p","responsibleWords":"město"}
        """#) == ["a1", "a2", "b"])
  }

  @Test("Steps that are only named belong to the card above them")
  func steps() throws {
    #expect(
      try leaves(
        #"""
        {"id":"a","plan":"p","years":"2020"},{"id":"s","plan":"p","parent":"a","name":"krok"},
        {"id":"t","plan":"p","parent":"s","name":"krok"}
        """#) == ["a"])
  }

  @Test("A step without a card beside one with a card stands for work too")
  func mixed() throws {
    #expect(
      try leaves(
        #"""
        {"id":"a","plan":"p","years":"2020"},{"id":"s","plan":"p","parent":"a","years":"2020"},
        {"id":"t","plan":"p","parent":"a","name":"krok"}
        """#) == ["s", "t"])
  }

  @Test("Where nothing has a card, the items without children are the leaves")
  func names() throws {
    #expect(
      try leaves(#"{"id":"a","plan":"p"},{"id":"b","plan":"p","parent":"a"},{"id":"c","plan":"p","parent":"b"}"#)
        == ["c"])
    #expect(try leaves(#"{"id":"a","plan":"p","parent":"b"},{"id":"b","plan":"p","parent":"a"}"#) == ["a", "b"])
  }

  @Test("Items that do not count are passed through")
  func removed() throws {
    let items = #"""
      {"id":"a","plan":"p","years":"2020"},{"id":"b","plan":"p","parent":"a","years":"2020"},
      {"id":"c","plan":"p","parent":"b","years":"2020"}
      """#
    #expect(try leaves(items) == ["c"])
    #expect(try leaves(items, without: ["c"]) == ["b"])
    #expect(try leaves(items, without: ["b"]) == ["c"])
    #expect(try leaves(items, without: ["b", "c"]) == ["a"])
  }
}
