import DossierCoding
import PlanningModel
import Testing

@testable import PlanningModel

@Suite("For whom each member is")
struct MemberAudiencesTests {
  private static let audiences = MemberAudiences.builtIn

  @Test("The table is read without a fault")
  func table() {
    #expect(Self.audiences.faults == [])
  }

  @Test(
    "Somebody decided for whom each type and each free text is; a new one is decided in MemberAudiencesTable.swift",
    arguments: DescribedType.all.filter { $0.type != Edit.self })
  func decided(_ described: DescribedType) {
    let undecided = described.type.memberKinds.filter {
      !Self.audiences.isDecided($0.name, isText: $0.isText, of: described.type)
    }
    #expect(undecided.map(\.name) == [])
  }

  @Test("The table names only types and members that there are")
  func nothingElse() {
    let types = Dictionary(DescribedType.all.map { ("\($0.type)", $0.type) }, uniquingKeysWith: { first, _ in first })
    #expect(Self.audiences.typeNames.filter { types[$0] == nil } == [])
    for type in types.values {
      let names = Set(type.memberKinds.map(\.name))
      #expect(Self.audiences.namedMembers(of: type).filter { !names.contains($0) } == [], "\(type)")
    }
  }

  @Test("Remarks, people and what is not decided are for the coordinator alone")
  func closed() {
    for described in DescribedType.all {
      #expect(Self.audiences.audience(of: "note", isText: true, in: described.type) == .coordinator)
      #expect(Self.audiences.audience(of: "undescribed", isText: true, in: described.type) == .coordinator)
    }
    for member in Person.members.members {
      let audience = Self.audiences.audience(of: member.name, isText: member.schema.isFreeText, in: Person.self)
      #expect(audience == .coordinator, "\(member.name)")
    }
  }
}

extension DossierObject {
  fileprivate static var memberKinds: [(name: String, isText: Bool)] {
    members.members.map { ($0.name, $0.schema.isFreeText) }
  }
}
