import DossierCoding
import ExactValues
import PlanningModel
import PlanningTestKit
import Testing

/// An edit that must be refused, as text.
struct RefusedEdit: Sendable, CustomTestStringConvertible {
  let path: String
  var old: String?
  var new: String?
  var before: String?
  let code: EditFault.Code
  var place: String?

  var testDescription: String { "\(path) \(old ?? "-") → \(new ?? "-"): \(code.rawValue)" }

  static let name = #""Senioři""#

  static let all = [
    RefusedEdit(path: "bodies/ps-seniori/name", old: #""Jiní""#, new: #""X""#, code: .staleValue),
    RefusedEdit(path: "bodies/ps-seniori/name", old: nil, new: #""X""#, code: .staleValue),
    RefusedEdit(path: "bodies/ps-seniori/note", old: #""x""#, new: nil, code: .staleValue),
    RefusedEdit(path: "bodies/nobody", old: #"{"id":"nobody","name":"x"}"#, new: nil, code: .staleValue),
    RefusedEdit(path: "bodies/nobody", old: nil, new: nil, code: .noSuchElement),
    RefusedEdit(path: "bodies/nobody/name", old: nil, new: #""X""#, code: .noSuchElement),
    RefusedEdit(path: "bodies/ps-seniori/unknown", old: nil, new: "1", code: .unknownMember),
    RefusedEdit(path: "unknown", old: nil, new: "1", code: .unknownMember),
    RefusedEdit(path: "", old: nil, new: "{}", code: .unknownMember),
    RefusedEdit(path: "bodies/ps-seniori/name", old: name, new: nil, code: .requiredMember),
    RefusedEdit(path: "bodies/ps-seniori/name", old: name, new: "1", code: .wrongValue),
    RefusedEdit(path: "bodies/ps-seniori/name", old: name, new: "null", code: .wrongValue),
    RefusedEdit(path: "bodies/ps-seniori/note", old: nil, new: #"["x"]"#, code: .wrongValue),
    RefusedEdit(path: "bodies/new", old: nil, new: #"{"id":"new"}"#, code: .wrongValue),
    RefusedEdit(
      path: "bodies/new", old: nil, new: #"{"id":"new","name":"x","note":1}"#, code: .wrongValue,
      place: "bodies/new/note"),
    RefusedEdit(path: "bodies/new", old: nil, new: #"{"name":"x","id":"new"}"#, code: .notCanonical),
    RefusedEdit(path: "bodies/new", old: nil, new: #"{"id":"other","name":"x"}"#, code: .otherName),
    RefusedEdit(path: "bodies/ps-seniori/id", old: #""ps-seniori""#, new: #""other""#, code: .otherName),
    RefusedEdit(path: "bodies/ps-seniori~2", old: nil, new: nil, code: .noSuchElement),
    RefusedEdit(path: "bodies/new~2", old: nil, new: #"{"id":"new","name":"x"}"#, code: .elementExists),
    RefusedEdit(
      path: "bodies/new", old: nil, new: #"{"id":"new","name":"x"}"#, before: "plans/kpss-2013-2015",
      code: .noSuchElement),
    RefusedEdit(path: "bodies/ps-seniori/name/first", old: nil, new: #""X""#, code: .noMembers),
  ]
}

@Suite("Refused edits")
struct RefusedEditsTests {
  @Test("A refused edit says what and where, and changes nothing", arguments: RefusedEdit.all)
  func refuses(_ refused: RefusedEdit) throws {
    let path = refused.path.isEmpty ? .root : try DossierPath.printed(refused.path)
    let edit = Edit(
      path: path, old: try refused.old.map { try RawJSON($0) }, new: try refused.new.map { try RawJSON($0) },
      before: try refused.before.map { try .printed($0) })
    let original = try GoldenDossier.otrokovice.dossier()
    var dossier = original
    let fault = try #require(throws: EditFault.self) { try dossier.apply(edit) }
    #expect(fault.code == refused.code, "\(fault)")
    #expect(fault.path == path)
    #expect(fault.place.description == refused.place ?? refused.path)
    #expect(dossier == original)
    #expect(dossier.encoded() == original.encoded())
  }

  @Test("A stale edit shows what stands there")
  func staleShowsValue() throws {
    var dossier = try GoldenDossier.otrokovice.dossier()
    let path = try DossierPath.printed("bodies/ps-seniori/name")
    let edit = Edit(path: path, old: RawJSON(string: "Jiní"), new: nil)
    let fault = try #require(throws: EditFault.self) { try dossier.apply(edit) }
    #expect(fault.found == RawJSON(string: "Senioři"))
    #expect(fault.description.contains("bodies/ps-seniori/name"))
  }

  @Test("Only described properties can be set, and only of entities that are there")
  func refusesToMake() throws {
    let dossier = try GoldenDossier.otrokovice.dossier()
    let unknown = #expect(throws: EditFault.self) {
      try Edit.set(\.name.description, of: Identifier<Body>("ps-seniori"), to: "x", in: dossier)
    }
    #expect(unknown?.code == .unknownMember)
    let nobody = #expect(throws: EditFault.self) {
      try Edit.set(\.name, of: Identifier<Body>("nobody"), to: "x", in: dossier)
    }
    #expect(nobody?.code == .noSuchElement)
    let gone = #expect(throws: EditFault.self) { try Edit.remove(Identifier<Body>("nobody"), from: dossier) }
    #expect(gone?.code == .noSuchElement)
  }
}
