import DossierCoding
import ExactValues
import PlanningModel
import Testing

@Suite("Edits of what is not as it should be")
struct UnusualEditsTests {
  /// A dossier with two bodies, an unreadable one between them, and a meeting.
  private func dossier(_ further: String = "") throws -> Dossier {
    let text =
      #"{"format":"f","id":"d","bodies":[{"id":"rs","name":"RS","kind":"steeringGroup","targetGroups":["a","b"]},"#
      + #"{"id":"broken"},{"id":"ps","name":"PS","kind":5,"basis":null,"own":1}],"#
      + #""meetings":[{"id":"m","attendanceCount":{"withheld":"x"},"bodies":[]}]\#(further)}"#
    return try Dossier.load(Array(text.utf8)).object
  }

  private func path(_ text: String) throws -> DossierPath { try #require(DossierPath(text: text)) }

  @Test("An entity with unreadable parts is removed and put back as it was")
  func unreadableParts() throws {
    let before = try dossier()
    var changed = before
    let inverse = try changed.apply(try .remove(Identifier<Body>("ps"), from: before))
    #expect(inverse.keepsUnreadable == true)
    try changed.apply(inverse)
    #expect(changed == before)
    #expect(changed.encoded() == before.encoded())
  }

  @Test("What could not be read is put right by an edit and put back by its inverse")
  func putsRight() throws {
    let before = try dossier(#","topics":5"#)
    let repairs = [
      ("bodies/ps/kind", "5", #""workingGroup""#), ("bodies/ps/basis", "null", #""territory""#),
      ("bodies/broken", #"{"id":"broken"}"#, #"{"id":"broken","name":"B"}"#),
      ("topics", "5", #"[{"id":"t","name":"T"}]"#),
    ]
    for (place, old, new) in repairs {
      var changed = before
      let inverse = try changed.apply(Edit(path: try path(place), old: try RawJSON(old), new: try RawJSON(new)))
      #expect(changed.rawValue(at: try path(place))?.text == new)
      #expect(inverse.keepsUnreadable == true)
      try changed.apply(inverse)
      #expect(changed == before)
      #expect(changed.encoded() == before.encoded())
    }
  }

  @Test("A member that stands twice is settled by an edit, and its inverse gives both back")
  func repeatedMembers() throws {
    let text = #"{"format":"f","id":"d","bodies":[{"id":"b","name":"B","note":"x","note":5,"note":"z"}]}"#
    let before = try Dossier.load(Array(text.utf8)).object
    for new in [RawJSON(string: "y"), nil] {
      var changed = before
      let inverse = try changed.apply(
        Edit(path: try path("bodies/b/note"), old: RawJSON(string: "x"), new: new))
      #expect(changed.bodies[0].kept.isEmpty)
      try changed.apply(inverse)
      #expect(changed == before)
      #expect(changed.encoded() == before.encoded())
    }
  }

  @Test("Of entities with one identifier each is edited and removed on its own, and put back")
  func namesakes() throws {
    let text =
      #"{"format":"f","id":"d","bodies":[{"id":"a","name":"1"},{"id":"b","name":"2"},{"id":"a","name":"3"},{"id":"a"}]}"#
    let before = try Dossier.load(Array(text.utf8)).object
    for place in ["bodies/a", "bodies/a~2", "bodies/a~3", "bodies/b"] {
      var changed = before
      let old = try #require(before.documentValue(at: try path(place)))
      let inverse = try changed.apply(Edit(path: try path(place), old: old, new: nil))
      #expect(changed != before)
      try changed.apply(inverse)
      #expect(changed == before)
    }
    var changed = before
    let old = RawJSON(string: "3")
    let inverse = try changed.apply(Edit(path: try path("bodies/a~2/name"), old: old, new: RawJSON(string: "three")))
    #expect(changed.bodies.map(\.name) == ["1", "2", "three"])
    try changed.apply(inverse)
    #expect(changed == before)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let path: String
    var old: String?
    var new: String?
    var before: String?
    let code: EditFault.Code
    var place: String?
    var testDescription: String { "\(path): \(code)" }
  }

  @Test(
    "An edit that cannot be made is refused with its place and what was expected, and the dossier is unchanged",
    arguments: [
      Refusal(path: "bodies/rs", new: #"{"id":"rs","name":"N"}"#, code: .staleValue),
      Refusal(path: "bodies/broken", new: #"{"id":"broken","name":"N"}"#, code: .staleValue),
      Refusal(path: "bodies/ps/kind", new: #""workingGroup""#, code: .staleValue),
      Refusal(path: "bodies/rs/nam", code: .unknownMember),
      Refusal(path: "bodies/rs~9223372036854775807", code: .noSuchElement),
      Refusal(path: "bodies/rs~9223372036854775807", new: #"{"id":"rs","name":"N"}"#, code: .elementExists),
      Refusal(path: "bodies~9223372036854775807/rs/name", new: #""N""#, code: .noSuchElement),
      Refusal(path: "bodies/ps/own", old: "1", new: "2", code: .unknownMember),
      Refusal(path: "bodies/broken/name", new: #""N""#, code: .unreadableValue),
      Refusal(
        path: "bodies/n", new: #"{"id":"n","name":"N","targetGroups":["a",5]}"#, code: .wrongValue,
        place: "bodies/n/targetGroups/5"),
      Refusal(path: "bodies/n", new: #"{"id":"n","name":"N","name":"M"}"#, code: .wrongValue, place: "bodies/n/name~2"),
      Refusal(path: "bodies/rs~2", new: #"{"id":"rs","name":"N"}"#, before: "bodies/rs", code: .elementExists),
      Refusal(path: "bodies/n", new: #"{"id":"n","name":"N"}"#, before: "meetings/m", code: .noSuchElement),
      Refusal(path: "bodies/rs/name~2", new: #""N""#, code: .noSuchElement),
    ])
  func refuses(refusal: Refusal) throws {
    let before = try dossier()
    var changed = before
    let edit = Edit(
      path: try path(refusal.path), old: try refusal.old.map { try RawJSON($0) },
      new: try refusal.new.map { try RawJSON($0) }, before: try refusal.before.map { try path($0) })
    let fault = try #require(throws: EditFault.self) { try changed.apply(edit) }
    #expect(fault.code == refusal.code)
    #expect(fault.path == edit.path)
    #expect(fault.place == (try refusal.place.map { try path($0) } ?? edit.path))
    #expect(!fault.expected.isEmpty)
    #expect(fault.description.hasPrefix("edit of \(fault.place): \(fault.code)"))
    #expect(changed == before)
  }

  @Test("The root is no place for an edit, whatever it says")
  func root() throws {
    let before = try dossier()
    var changed = before
    let fault = try #require(throws: EditFault.self) {
      try changed.apply(Edit(path: .root, old: RawJSON(before), new: RawJSON(before)))
    }
    #expect(fault.code == .unknownMember)
  }

  @Test("A value that another tool has spelt with other escapes is the same value")
  func escapes() throws {
    var dossier = Dossier(id: Identifier("d"))
    dossier.bodies = [Body(id: Identifier("b"), name: "Řídicí")]
    let inverse = try dossier.apply(
      Edit(
        path: try path("bodies/b/name"), old: try RawJSON(#""\u0158\u00eddic\u00ed""#), new: try RawJSON(#""\u010d""#)))
    #expect(dossier.bodies.map(\.name) == ["č"])
    #expect(inverse.old == RawJSON(string: "č"))
    try dossier.apply(inverse)
    #expect(dossier.bodies.map(\.name) == ["Řídicí"])
  }

  @Test("An accent written in another way is another value, and an edit between the two is one")
  func normalisation() throws {
    var dossier = Dossier(id: Identifier("d"))
    dossier.bodies = [Body(id: Identifier("b"), name: "\u{E9}")]
    let before = dossier.encoded()
    let edit = try Edit.set(\.name, of: Identifier<Body>("b"), to: "e\u{301}", in: dossier)
    let inverse = try dossier.apply(edit)
    #expect(dossier.encoded() != before)
    try dossier.apply(inverse)
    #expect(dossier.encoded() == before)
  }

}
