import ExactValues
import PlanningModel
import PlanningTestKit
import Testing

@Suite("Versions of plans")
struct PlanVersionsTests {
  private static let plan = #""plans":[{"id":"p","name":"P"},{"id":"q","name":"Q"}],"#

  private func inForce(_ version: String, versions: String, items: String) throws -> [String: Bool?] {
    let index = DossierIndex(
      try dossier(Self.plan + #""planVersions":[\#(versions)],"planItems":[\#(items)]"#))
    let row = try #require(index.row(of: Identifier<PlanVersion>(version)))
    let items = PlanVersions(index).items(in: row)
    return Dictionary(
      items.map { (index[$0.item]?.id.text ?? "", $0.isInForce.value) }, uniquingKeysWith: { first, _ in first })
  }

  private static let chain = #"""
    {"id":"v1","plan":"p"},{"id":"v2","plan":"p","previous":"v1"},{"id":"v3","plan":"p","previous":"v2"},
    {"id":"w2","plan":"p","previous":"v1"}
    """#
  private static let items = #"""
    {"id":"always","plan":"p"},{"id":"new","plan":"p","addedBy":"v2"},{"id":"gone","plan":"p","removedBy":"v2"},
    {"id":"brief","plan":"p","addedBy":"v2","removedBy":"v3"},{"id":"side","plan":"p","addedBy":"w2"},
    {"id":"other","plan":"q"}
    """#

  @Test(
    "An item is in force from the version that adds it until the one that removes it",
    arguments: [
      ("v1", ["always", "gone"]), ("v2", ["always", "brief", "new"]), ("v3", ["always", "new"]),
      ("w2", ["always", "gone", "side"]),
    ])
  func chain(_ version: String, _ expected: [String]) throws {
    let found = try inForce(version, versions: Self.chain, items: Self.items)
    #expect(found.filter { $0.value == true }.keys.sorted() == expected)
    #expect(found["other"] == nil)
    #expect(!found.values.contains(nil))
  }

  @Test("A circle of versions ends, and leaves open what versions decide")
  func circle() throws {
    let versions = #"""
      {"id":"a","plan":"p","previous":"b"},{"id":"b","plan":"p","previous":"a"},{"id":"c","plan":"p","previous":"b"}
      """#
    let items =
      #"{"id":"always","plan":"p"},{"id":"new","plan":"p","addedBy":"a"},{"id":"late","plan":"p","addedBy":"c"}"#
    for version in ["a", "b"] {
      let found = try inForce(version, versions: versions, items: items)
      #expect(found["always"] == .some(true))
    }
    #expect(try inForce("b", versions: versions, items: items)["new"] == .some(nil))
    #expect(try inForce("c", versions: versions, items: items)["late"] == .some(true))
  }

  @Test("Where a version before is missing, only what came later is known not to be there")
  func missing() throws {
    let versions = #"""
      {"id":"a","plan":"p","previous":"lost"},{"id":"b","plan":"p","previous":"a"},{"id":"z","plan":"p"}
      """#
    let items = #"{"id":"later","plan":"p","addedBy":"b"},{"id":"old","plan":"p","addedBy":"z"}"#
    let found = try inForce("a", versions: versions, items: items)
    #expect(found["later"] == .some(false))
    #expect(found["old"] == .some(nil))
  }

  @Test("What is removed before it is added is not decided")
  func reversed() throws {
    let item = #"{"id":"x","plan":"p","addedBy":"v2","removedBy":"v1"}"#
    #expect(try inForce("v3", versions: Self.chain, items: item)["x"] == .some(nil))
    #expect(try inForce("v1", versions: Self.chain, items: item)["x"] == .some(false))
  }

  @Test("In a line of versions an item added once and never removed stays", arguments: 0..<10)
  func monotonous(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let versions = (0..<8).map { #"{"id":"v\#($0)","plan":"p"\#($0 > 0 ? #","previous":"v\#($0 - 1)""# : "")}"# }
    let added = (0..<20).map { _ in Int.random(in: 0..<8, using: &random) }
    let items = added.enumerated().map { #"{"id":"i\#($0.offset)","plan":"p","addedBy":"v\#($0.element)"}"# }
    for version in 0..<8 {
      let found = try inForce(
        "v\(version)", versions: versions.shuffled(using: &random).joined(separator: ","),
        items: items.joined(separator: ","))
      for (number, age) in added.enumerated() { #expect(found["i\(number)"] == .some(age <= version)) }
    }
  }
}
