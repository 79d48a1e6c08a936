import ExactValues
import PlanningModel
import PlanningTestKit
import Testing

@testable import DossierCoding

@Suite("Described members")
struct MembersTests {
  @Test(
    "A type lists each member once, and its members are its stored properties in their order",
    arguments: DescribedType.all)
  func membersAreProperties(_ described: DescribedType) {
    checkProperties(of: described.type)
  }

  private func checkProperties<Object: DossierObject>(of type: Object.Type) {
    #expect(Object.members.faults == [])
    let properties = Mirror(reflecting: Object(blank: Blank())).children.compactMap(\.label)
    #expect(Object.members.members.map(\.name) == properties.filter { $0 != "kept" })
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

  @Test("Only the order of plan items, of status reports and of agenda items means something among the collections")
  func orderedCollections() {
    let ordered = Dossier.members.members.filter { $0.isList && $0.isOrdered }.map(\.name)
    #expect(ordered == ["planItems", "statusReports", "agendaItems"])
  }

  @Test("No type holds itself, so that reading goes as deep as the types and no deeper")
  func noCircles() {
    func nested<Object: DossierObject>(in type: Object.Type) -> [any DossierObject.Type] {
      Object.members.members.compactMap(\.nested)
    }
    func depth(_ type: any DossierObject.Type, within: [any DossierObject.Type]) -> Int {
      guard !within.contains(where: { $0 == type }) else { return .max / 2 }
      return 1 + (nested(in: type).map { depth($0, within: within + [type]) }.max() ?? 0)
    }
    #expect(depth(Dossier.self, within: []) < 8)
  }

  @Test("No two types have the same name, so that the schema tells them apart")
  func typeNames() {
    let names = DescribedType.all.map { "\($0.type)" }
    #expect(Set(names).count == names.count)
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
