@testable import DossierCoding
import PlanningModel
import Testing

@Suite("The description of the model")
struct DescriptionTests {
  @Test("Members are described in the order in which the properties are declared", arguments: DescribedType.all)
  func order(_ described: DescribedType) {
    func check<Object: DossierObject>(_ type: Object.Type) {
      let properties = Mirror(reflecting: Object(blank: Blank())).children.compactMap(\.label)
      #expect(Object.members.members.map(\.name) == properties.filter { $0 != "kept" })
    }
    check(described.type)
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
