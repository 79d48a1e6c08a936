import DossierCoding
import ExactValues
import PlanningModel
import PlanningTestKit
import Testing

@Suite("The schema of the dossier format")
struct DossierSchemaTests {
  @Test("The schema accepts every real dossier", arguments: GoldenDossier.all)
  func acceptsReal(golden: GoldenDossier) throws {
    #expect(try SchemaValidator(Dossier.schema).violations(in: golden.bytes) == [])
  }

  @Test(
    "The schema refuses what reading reports",
    arguments: [
      #"{"id":"d"}"#, #"{"format":5,"id":"d"}"#, #"{"format":"","id":"d","bodies":{}}"#,
      #"{"format":"","id":"d","bodies":[{"id":"b"}]}"#, #"{"format":"","id":"d","bodies":[{"id":"b","name":null}]}"#,
      #"{"format":"","id":"d","meetings":[{"id":"m","attendanceCount":{"withheld":1}}]}"#,
      #"{"format":"","id":"d","meetings":[{"id":"m","attendanceCount":{"withheld":"","notYetDue":""}}]}"#,
      #"{"format":"","id":"d","meetings":[{"id":"m","attendanceCount":"5"}]}"#,
    ])
  func refuses(text: String) throws {
    #expect(throws: (any Error).self) { try Dossier.loadStrictly(Array(text.utf8)) }
    #expect(try SchemaValidator(Dossier.schema).violations(in: Array(text.utf8)) != [])
  }

  @Test("The schema is the same each time, and has every member of every type and every kind of entity")
  func isComplete() throws {
    #expect(Dossier.schema.utf8 == Dossier.schema.utf8)
    let text = try RawJSON(String(decoding: Dossier.schema.utf8, as: UTF8.self)).text
    func check<Object: DossierObject>(_ type: Object.Type) {
      #expect(text.contains("\"\(Object.self)\":{\"type\":\"object\",\"properties\":{"))
      for member in Object.members.members { #expect(text.contains("\"\(member.name)\":{")) }
    }
    for described in DescribedType.all where described.type != Edit.self { check(described.type) }
    for type in Dossier.entityTypes { #expect(text.contains("\"items\":{\"$ref\":\"#/$defs/\(type)\"}")) }
  }
}
