import DossierCoding
import ExactValues
import PlanningModel
import PlanningTestKit
import Testing

@Suite("Edits")
struct EditingTests {
  private let senior = Identifier<Body>("ps-seniori")
  private let dossier: Dossier

  init() throws { dossier = try GoldenDossier.otrokovice.dossier() }

  private func bytes(_ dossier: Dossier) -> String { String(decoding: dossier.encoded(), as: UTF8.self) }

  /// Applies an edit, undoes it, and gives the dossier in between.
  private func applied(_ edit: Edit, to dossier: Dossier) throws -> Dossier {
    var changed = dossier
    let inverse = try changed.apply(edit)
    var undone = changed
    let again = try undone.apply(inverse)
    #expect(undone == dossier)
    #expect(bytes(undone) == bytes(dossier))
    try undone.apply(again)
    #expect(bytes(undone) == bytes(changed))
    return changed
  }

  // MARK: Setting

  @Test("A required member is set by its property")
  func setsRequired() throws {
    let changed = try applied(.set(\.name, of: senior, to: "Senioři a pečující", in: dossier), to: dossier)
    #expect(changed[senior]?.name == "Senioři a pečující")
  }

  @Test("An optional member is set, and made not stated")
  func setsOptional() throws {
    let stated = try applied(.set(\.note, of: senior, to: "poznámka", in: dossier), to: dossier)
    #expect(stated[senior]?.note == "poznámka")
    let silent = try applied(.set(\.statedParticipants, of: senior, to: nil, in: dossier), to: dossier)
    #expect(silent[senior]?.statedParticipants == nil)
    #expect(silent.rawValue(at: try .printed("bodies/ps-seniori/statedParticipants")) == nil)
  }

  @Test("A list is set, and an empty one says nothing")
  func setsLists() throws {
    let groups = [Identifier<TargetGroup>("seniori"), Identifier("zdravotne-postizeni")]
    let changed = try applied(.set(\.targetGroups, of: senior, to: groups, in: dossier), to: dossier)
    #expect(changed[senior]?.targetGroups == groups)
    let silent = try applied(.set(\.targetGroups, of: senior, to: [], in: dossier), to: dossier)
    #expect(silent.documentValue(at: try .printed("bodies/ps-seniori/targetGroups")) == nil)
  }

  @Test("A value that is withheld is no value and no silence")
  func setsStated() throws {
    let event = try #require(dossier.events.first)
    let edit = try Edit.set(\.participants, of: event.id, to: .withheld(reason: "GDPR"), in: dossier)
    let changed = try applied(edit, to: dossier)
    #expect(changed[event.id]?.participants == .withheld(reason: "GDPR"))
  }

  @Test("A part of an object without an identifier of its own is set by its path")
  func setsNested() throws {
    let path = try DossierPath.printed("projects/monitoring/programme/priorityAxis")
    let edit = Edit(path: path, old: dossier.documentValue(at: path), new: RawJSON(string: "Osa 4.3"))
    let changed = try applied(edit, to: dossier)
    #expect(changed[Identifier<Project>("monitoring")]?.programme?.priorityAxis == "Osa 4.3")
  }

  // MARK: Adding and removing

  @Test("An entity is added at the end of its collection, or before another one")
  func inserts() throws {
    let body = Body(id: Identifier("nova"), name: "Nová")
    #expect(try applied(.insert(body), to: dossier).bodies.last == body)
    let changed = try applied(.insert(body, before: senior), to: dossier)
    let place = try #require(changed.bodies.firstIndex { $0.id == senior })
    #expect(changed.bodies[place - 1] == body)
  }

  @Test("An entity keeps its place through removal and undo, wherever it stands", arguments: 0..<7)
  func keepsPlace(_ position: Int) throws {
    let id = try #require(dossier.bodies.dropFirst(position).first?.id)
    let changed = try applied(try .remove(id, from: dossier), to: dossier)
    #expect(changed[id] == nil)
    #expect(changed.bodies.count == dossier.bodies.count - 1)
  }

  @Test("An element that could not be read keeps its place too")
  func keepsPlaceOfUnreadable() throws {
    let broken = try PlanningModelTests.dossier(#""bodies":[{"id":"a","name":"A"},{"id":"b"},{"id":"c","name":"C"}]"#)
    #expect(broken.bodies.count == 2)
    let path = try DossierPath.printed("bodies/b")
    let changed = try applied(Edit(path: path, old: try RawJSON(#"{"id":"b"}"#), new: nil), to: broken)
    #expect(changed.kept.isEmpty)
    let removal = try Edit.remove(Identifier<Body>("a"), from: broken)
    let rest = try applied(removal, to: broken)
    #expect(rest.bodies.count == 1)
  }

  @Test("The only element of a list that stands twice is put back as it was read")
  func keepsOrderOfKept() throws {
    let broken = try PlanningModelTests.dossier(#""bodies":[{"id":"b"}],"bodies":[]"#)
    let path = try DossierPath.printed("bodies/b")
    let changed = try applied(Edit(path: path, old: try RawJSON(#"{"id":"b"}"#), new: nil), to: broken)
    #expect(changed.kept.entries.map(\.cause) == [.repeated])
  }

  @Test("One of several entities of an identifier is removed, and undoing names them as before")
  func removesNamesake() throws {
    let twins = try PlanningModelTests.dossier(
      #""bodies":[{"id":"b","name":"první"},{"id":"b","name":"druhý"},{"id":"b","name":"třetí"}]"#)
    for (printed, left) in [("bodies/b", ["druhý", "třetí"]), ("bodies/b~2", ["první", "třetí"])] {
      let path = try DossierPath.printed(printed)
      let changed = try applied(Edit(path: path, old: twins.rawValue(at: path), new: nil), to: twins)
      #expect(changed.bodies.map(\.name) == left)
    }
  }

  // MARK: Lists of edits

  @Test("Edits apply together or not at all, and are undone in the opposite order")
  func appliesTogether() throws {
    let body = Body(id: Identifier("nova"), name: "Nová")
    let name = try DossierPath.printed("bodies/nova/name")
    let edits = [Edit.insert(body), Edit(path: name, old: RawJSON(string: "Nová"), new: RawJSON(string: "Jiná"))]
    var changed = dossier
    let inverses = try changed.apply(edits)
    #expect(changed[body.id]?.name == "Jiná")
    try changed.apply(inverses)
    #expect(bytes(changed) == bytes(dossier))
    var refused = dossier
    #expect(throws: EditFault.self) { try refused.apply(edits + [edits[1]]) }
    #expect(refused == dossier)
  }

  @Test("An edit is a document of its own")
  func roundTrip() throws {
    var dossier = dossier
    let edits = [
      try Edit.set(\.note, of: senior, to: "č \"x\"", in: dossier), try .remove(senior, from: dossier),
      .insert(Body(id: Identifier("a/b~2"), name: ""), before: senior),
    ]
    let inverses = try edits.map { edit in
      var copy = dossier
      return try copy.apply(edit)
    }
    for edit in edits + inverses {
      let read = try DocumentReader.loadStrictly(Edit.self, from: edit.encoded())
      #expect(read == edit)
      #expect(read.encoded() == edit.encoded())
    }
    try dossier.apply(try DocumentReader.loadStrictly(Edit.self, from: edits[0].encoded()))
    #expect(dossier[senior]?.note == "č \"x\"")
  }
}
