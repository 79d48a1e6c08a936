import ExactValues
import Testing

@testable import DossierCoding

@Suite("Places of another document")
struct ForeignNodesTests {
  @Test(
    "A place that this document does not have means some other place, never a crash", arguments: [3, 4, 1_000, .max])
  func foreign(index: Int) throws {
    let tape = try JSONTape(Array(#"{"a":5}"#.utf8))
    tape.withReader { reader in
      let node = JSONNode(index)
      #expect(throws: ReadingFault.self) { try reader.string(at: node) }
      #expect(reader.kind(of: node) == .object)
      #expect(reader.raw(at: node).text == #"{"a":5}"#)
      #expect(throws: ReadingFault.self) { try reader.elements(of: node) }
      reader.note(ReadingFault(.wrongType, at: node, expected: "something"))
      #expect(ReadingProblem.all(in: reader, of: Orchard.self).count == 1)
    }
  }
}
