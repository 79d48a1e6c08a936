import DossierCoding
import ExactValues
import Testing

@Suite("References within a value")
struct ReferencesTests {
  @Test("Every reference is met with the way to it, its own identifier is none")
  func visits() throws {
    let orchard = try Orchard.load(
      #""owner":"p","about":"walk/x","trees":[{"sort":"x","neighbours":["q","r"]},{"sort":"x","neighbours":["s"]}],"#
        + #""fence":{"height":1,"gates":[{"sort":"g","row":2,"neighbours":["t"]}]}"#
    ).object
    var found: [String] = []
    withoutActuallyEscaping({ (reference: FoundReference) in
      #expect((reference.type == nil) == (reference.text == "walk/x"))
      found.append("\(DossierPath(reference.trail)) → \(reference.text)")
    }) { note in
      var visitor = ReferenceVisitor(note)
      orchard.visitReferences(&visitor)
    }
    #expect(
      found == [
        "owner → p", "about → walk/x", "trees/x/neighbours → q", "trees/x/neighbours → r", "trees/x~2/neighbours → s",
        "fence/gates/g+2/neighbours → t",
      ])
  }
}
