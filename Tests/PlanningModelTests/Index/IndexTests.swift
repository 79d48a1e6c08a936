import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel
import PlanningTestKit
import Testing

@Suite("Index")
struct IndexTests {
  private func index(_ members: String) throws -> DossierIndex { DossierIndex(try dossier(members)) }

  // MARK: Rows

  @Test("Every entity of a real dossier is found in its row and at its path", arguments: GoldenDossier.all)
  func rows(_ golden: GoldenDossier) throws {
    let index = DossierIndex(try golden.dossier())
    #expect(index.repeatedIdentifiers == [])
    #expect(index.unresolvedReferences == [])
    for type in Dossier.entityTypes { checkRows(of: type, in: index) }
  }

  private func checkRows<E: Entity>(of type: E.Type, in index: DossierIndex) {
    let entities = index.dossier[keyPath: E.collection]
    let rows = index.rows(of: type)
    #expect(rows.map(\.position) == Array(entities.indices))
    for (row, entity) in zip(rows, entities) {
      #expect(index[row] == entity)
      #expect(index[entity.id] == entity)
      #expect(index.row(of: entity.id) == row)
      #expect(index.path(of: row) == entity.path)
      #expect(index.rawValue(at: entity.path) == RawJSON(entity))
      #expect(index.rawValue(at: entity.path.appending("id")) == RawJSON(entity.id))
    }
  }

  @Test("A row of another index means nothing, and breaks nothing")
  func foreignRow() throws {
    let row = try #require(try index(#""bodies":[{"id":"a","name":"A"}]"#).rows(of: Body.self).first)
    let empty = try index(#""bodies":[]"#)
    #expect(empty[row] == nil)
    #expect(empty.path(of: row) == DossierPath("bodies"))
    #expect(empty.seats(of: Identifier("a")).isEmpty)
  }

  @Test("A repeated identifier means its first entity; later ones are counted")
  func repeatedIdentifiers() throws {
    let index = try index(
      #""bodies":[{"id":"b","name":"1"},{"id":"b","name":"2"},{"id":"c","name":"3"},{"id":"b","name":"4"}],"#
        + #""plans":[{"id":"b","name":"5"}]"#)
    #expect(index.repeatedIdentifiers.map(\.description) == ["bodies/b~2", "bodies/b~3"])
    #expect(index[Identifier<Body>("b")]?.name == "1")
    #expect(
      index.rows(of: Body.self).map { index.path(of: $0).description } == [
        "bodies/b", "bodies/b~2", "bodies/c", "bodies/b~3",
      ])
    #expect(index.rawValue(at: try .printed("bodies/b~3/name")) == RawJSON(string: "4"))
    #expect(index.rawValue(at: try .printed("bodies/b~4/name")) == nil)
  }

  @Test("Identifiers that differ in their bytes alone are different")
  func bytesDecide() throws {
    let index = try index("\"bodies\":[{\"id\":\"\u{10D}\",\"name\":\"1\"},{\"id\":\"c\u{30C}\",\"name\":\"2\"}]")
    #expect(index.repeatedIdentifiers == [])
    #expect(index[Identifier<Body>("c\u{30C}")]?.name == "2")
  }

  // MARK: References

  @Test("A reference that leads nowhere is told with its member, however deep it stands")
  func unresolvedReferences() throws {
    let index = try index(
      #""projects":[{"id":"p","name":"P","participants":[{"organisation":"o","role":"partner"}]}],"#
        + #""otherReadings":[{"id":"r1","path":"bodies/b/name","text":"x"},{"id":"r2","path":"bodies/b/note","text":"x"},"#
        + #"{"id":"r3","path":"nowhere/x","text":"x"}],"#
        + #""bodies":[{"id":"b","name":"B","targetGroups":["t"],"sources":["s"]},{"id":"b","name":"C","area":"a"}]"#)
    let found = index.unresolvedReferences.map { "\($0.path) → \($0.collection ?? "path") \($0.target)" }
    #expect(
      found == [
        "otherReadings/r2/path → path bodies/b/note",
        "otherReadings/r3/path → path nowhere/x",
        "projects/p/participants/o+partner/organisation → organisations o",
        "bodies/b/targetGroups → targetGroups t",
        "bodies/b/sources → sources s",
        "bodies/b~2/area → areas a",
      ])
  }

  @Test("An entity of another kind does not resolve a reference")
  func referencesAreTyped() throws {
    let index = try index(#""organisations":[{"id":"x"}],"bodies":[{"id":"x","name":"B","area":"x"}]"#)
    #expect(index.unresolvedReferences.map(\.collection) == ["areas"])
  }

  // MARK: Groups

  @Test("Seats, rounds and meetings stand with their body, reports with their item, in document order")
  func groups() throws {
    let index = try index(
      #""bodies":[{"id":"a","name":"A"},{"id":"b","name":"B"}],"#
        + #""seats":[{"id":"s1","body":"b"},{"id":"s2","body":"a"},{"id":"s3","body":"b"},{"id":"s4","body":"none"}],"#
        + #""rounds":[{"id":"r","bodies":["a","b","a"]}],"#
        + #""meetings":[{"id":"m1","bodies":["b","a"],"round":"r"},{"id":"m2"},{"id":"m3","bodies":["b"]}],"#
        + #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"i","plan":"p"}],"#
        + #""statusReports":[{"id":"x","item":"i"},{"id":"y","item":"none"},{"id":"z","item":"i"}]"#)
    let (a, b) = (Identifier<Body>("a"), Identifier<Body>("b"))
    #expect(index.seats(of: b).map(\.id.text) == ["s1", "s3"])
    #expect(index.seats(of: a).map(\.id.text) == ["s2"])
    #expect(index.seats(of: Identifier("none")).isEmpty)
    #expect(index.rounds(of: a).map(\.id.text) == ["r"])
    #expect(index.rounds(of: b).map(\.id.text) == ["r"])
    #expect(index.meetings(of: b).map(\.id.text) == ["m1", "m3"])
    #expect(index.meetings(of: a).map(\.id.text) == ["m1"])
    #expect(index.meetings(of: Identifier<Round>("r")).map(\.id.text) == ["m1"])
    #expect(index.statusReports(of: Identifier("i")).map(\.id.text) == ["x", "z"])
  }
}
