import DossierCoding
import ExactValues
import PlanningModel
import PlanningTestKit
import Testing

@Suite("Described members")
struct MembersTests {
  @Test("A type lists each member once, and its members are its stored properties", arguments: DescribedType.all)
  func membersAreProperties(_ described: DescribedType) throws {
    try checkProperties(of: described.type)
  }

  private func checkProperties<Object: DossierObject>(of type: Object.Type) throws {
    #expect(Object.members.faults == [])
    let value = try RawJSON(Object.leastJSON).value(as: Object.self)
    let properties = Mirror(reflecting: value).children.compactMap(\.label)
    #expect(Object.members.members.map(\.name).sorted() == properties.filter { $0 != "kept" }.sorted())
  }

  @Test("A value that states only what it must writes nothing else", arguments: DescribedType.all)
  func leastValueWritesRequiredMembers(_ described: DescribedType) throws {
    try checkLeastValue(of: described.type)
  }

  private func checkLeastValue<Object: DossierObject>(of type: Object.Type) throws {
    let value = try RawJSON(Object.leastJSON).value(as: Object.self)
    #expect(String(decoding: value.encoded(.compact), as: UTF8.self) == Object.leastJSON)
    #expect(value.kept.isEmpty)
  }

  @Test("Without one of its required members there is no value", arguments: DescribedType.all)
  func requiredMembers(_ described: DescribedType) throws {
    for name in described.type.requiredNames {
      let json = described.type.leastJSON.replacing("\"\(name)\":", with: "\"x-\(name)\":")
      #expect(throws: ReadingProblem.self) { try described.type.read(json) }
    }
  }

  @Test("A value is named in a path by members that it describes", arguments: DescribedType.all)
  func keyMembers(_ described: DescribedType) {
    let missing = described.type.missingKeys
    // Objects that stand in no list need no key.
    #expect(missing.isEmpty || !described.type.standsInList, "\(missing)")
  }

  @Test("Every entity has an identifier, its sources and a collection of its own in the order of the format")
  func entities() {
    let names = Dossier.entityTypes.map { $0.collectionName }
    #expect(names == Dossier.members.members.filter(\.isList).map(\.name))
    for type in Dossier.entityTypes {
      #expect(type.requiredNames.first == "id", "\(type)")
      #expect(type.memberNames.contains("sources"), "\(type)")
    }
  }

  @Test("Only the order of plan items and of reports on their status means something among the collections")
  func orderedCollections() {
    #expect(Dossier.members.members.filter { $0.isList && $0.isOrdered }.map(\.name) == ["planItems", "statusReports"])
  }
}

extension DossierObject {
  fileprivate static var memberNames: [String] { members.members.map(\.name) }
  fileprivate static var requiredNames: [String] { members.members.filter(\.isRequired).map(\.name) }
  fileprivate static var missingKeys: [String] { keyMembers.filter { members.member(named: $0) == nil } }
  fileprivate static func read(_ json: String) throws { _ = try RawJSON(json).value(as: Self.self) }

  fileprivate static var standsInList: Bool { DescribedType.all.contains { $0.type.lists(Self.self) } }
  fileprivate static func lists(_ other: any DossierObject.Type) -> Bool {
    members.members.contains {
      if $0.isList, case .object(let nested) = $0.schema { nested == other } else { false }
    }
  }
}
