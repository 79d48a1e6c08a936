import DossierCoding
import ExactValues
import Foundation
import PlanningModel
import PlanningTestKit
import Testing

@Suite("Files of dossiers")
struct DossierFilesTests {
  private static let broken =
    #""title":1,"bodies":[{"id":"a","name":"A","from":null,"own":1.0},{"id":"b"},7,{"id":"c","name":"C","name":"D"}],"#
    + #""plans":{"id":"p"},"sources":[],"extra":{"a":[1e2]}"#

  @Test("A real dossier reads without problems and writes the bytes of its file", arguments: GoldenDossier.all)
  func golden(_ golden: GoldenDossier) throws {
    let loaded = try Dossier.load(golden.bytes)
    #expect(loaded.problems == [])
    #expect(loaded.problemCount == 0)
    #expect(loaded.object.encoded() == golden.bytes)
    let compact = try Dossier.load(loaded.object.encoded(.compact)).object
    #expect(compact == loaded.object)
  }

  @Test("Reading tells all problems in document order and loses nothing")
  func problems() throws {
    let loaded = try loaded(Self.broken)
    #expect(
      loaded.problems.map { "\($0.path) \($0.code.rawValue)" } == [
        "title wrongType", "bodies/a/from nullValue", "bodies/b missingMember", "bodies/7 wrongType",
        "bodies/c/name~2 duplicateMember", "plans wrongType",
      ])
    #expect(loaded.object.bodies.map(\.id.text) == ["a", "c"])
    let text = String(decoding: loaded.object.encoded(.compact), as: UTF8.self)
    for part in [
      #""title":1"#, #""from":null"#, #""own":1.0"#, #"{"id":"b"},7,{"id":"c""#, #""name":"C","name":"D""#,
      #""plans":{"id":"p"}"#, #""sources":[]"#, #""extra":{"a":[1e2]}"#,
    ] {
      #expect(text.contains(part), "\(part)")
    }
    let again = try Dossier.load(loaded.object.encoded(.compact))
    #expect(again.object == loaded.object)
    #expect(again.problemCount == loaded.problemCount)
  }

  @Test("The path of a problem leads to what could not be read")
  func problemPaths() throws {
    let loaded = try loaded(Self.broken)
    #expect(loaded.object.documentValue(at: try .printed("bodies/7")) == RawJSON(7))
    #expect(loaded.object.documentValue(at: try .printed("bodies/c/name~2")) == RawJSON(string: "D"))
    for problem in loaded.problems {
      #expect(loaded.object.documentValue(at: problem.path) != nil, "\(problem)")
      #expect(problem.line == 1)
      #expect(problem.column > 0)
    }
  }

  @Test("The strict form throws the first problem")
  func strict() throws {
    let text = #"{"format":"\#(Dossier.currentFormat)","id":"test",\#(Self.broken)}"#
    let problem = try #require(throws: ReadingProblem.self) { try Dossier.loadStrictly(Array(text.utf8)) }
    #expect(problem == (try loaded(Self.broken)).problems.first)
    #expect(problem.path == DossierPath("title"))
  }

  @Test("What is no JSON and what is no dossier are told apart")
  func refused() {
    #expect(throws: JSONFault.self) { try Dossier.load(Array("{".utf8)) }
    #expect(throws: JSONFault.self) { try Dossier.load([]) }
    for text in ["[]", "{}", #"{"format":"x"}"#, #"{"format":1,"id":"x"}"#, "null"] {
      #expect(throws: ReadingProblem.self, "\(text)") { try Dossier.load(Array(text.utf8)) }
    }
  }

  @Test("Problems beyond the limit are counted, not listed")
  func limit() throws {
    let bytes = Array(
      #"{"format":"x","id":"x","bodies":[\#(Array(repeating: "1", count: 50).joined(separator: ","))]}"#.utf8)
    let loaded = try Dossier.load(bytes, limits: ReadingLimits(maximumProblems: 10))
    #expect(loaded.problems.count == 10)
    #expect(loaded.problemCount == 50)
    #expect(loaded.object.encoded(.compact) == bytes)
  }

  @Test("A real dossier goes through JSONEncoder and JSONDecoder without a change", arguments: GoldenDossier.all)
  func bridged(golden: GoldenDossier) throws {
    let data = try JSONEncoder().encode(Bridged(try golden.dossier()))
    #expect(try JSONDecoder().decode(Bridged<Dossier>.self, from: data).object.encoded() == golden.bytes)
  }
}
