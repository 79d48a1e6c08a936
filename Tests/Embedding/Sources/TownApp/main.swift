import CommunityPlanning
import Foundation

// A day in a town's office: load the dossier, check it with a rule of the town's own, record a meeting, see the answer
// move, take it back, check again. Every step is verified, so that the program is a test as well.

struct Unexpected: Error, CustomStringConvertible {
  let description: String
}

func expect(_ condition: Bool, _ what: String) throws {
  guard condition else { throw Unexpected(description: "expected: \(what)") }
}

func run() throws {
  // Load: what could not be read would be listed, and kept.
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  let file = folder.appendingPathComponent("../../../Cases/dossiers/otrokovice.json")
  let bytes = [UInt8](try Data(contentsOf: file))
  let loaded = try Dossier.load(bytes)
  for problem in loaded.problems { print(MessageCatalogue.town.text(problem.message, in: .czech)) }
  var dossier = loaded.object

  // Check, with the town's own rule beside the library's.
  let context = EvaluationContext(asOf: try Day(iso: "2014-04-30"))
  let validator = Validator(rules: try RuleSet.builtIn.adding([.townStatesContact]), profile: .orp)
  let first = validator.report(on: DossierIndex(dossier), in: context)
  for finding in first.rootFindings where finding.severity >= .warning {
    print("• \(MessageCatalogue.town.text(finding.message, in: .czech))")
  }
  try expect(first.outcome(of: RuleID(rawValue: "TOWN-001"))?.status == .failed, "the town's rule finds something")

  // Ask: nothing is known to be held.
  let question = MeetingsQuestion()
  let before = question.answer(for: DossierIndex(dossier), in: context)
  try expect(before.value?.total?.scheduled.value == 72, "72 scheduled meetings")
  try expect(before.value?.total?.held.isKnown == false, "unknown how many were held")

  // Edit: the steering group's first meeting took place; the inverse comes back.
  var meeting = Meeting(id: Identifier("rs-2012-05"))
  meeting.bodies = [Identifier("rs")]
  meeting.round = Identifier("round-2012-05")
  meeting.held = Written(StatedTime(day: try Day(iso: "2012-05-22")))
  meeting.outcome = .held
  let undo = try dossier.apply([Edit.insert(meeting)])
  let after = question.answer(for: DossierIndex(dossier), in: context)
  try expect(after.value?.total?.scheduled.value == 72, "still 72 scheduled meetings")
  guard case .bounded(let lower?, _)? = after.value?.total?.held.content else {
    throw Unexpected(description: "expected: at least one meeting held")
  }
  print("Uskutečněných setkání je nejméně \(lower).")
  try expect(lower == 1, "one meeting held")

  // An edit that comes too late is refused, and says why.
  let stale = Edit(path: meeting.path.appending("outcome"), old: nil, new: RawJSON(Outcome.cancelled))
  do {
    try dossier.apply(stale)
    throw Unexpected(description: "expected: a stale edit is refused")
  } catch let fault as EditFault {
    print("Odmítnutá úprava: \(fault)")
  }

  // Undo and check again: the same bytes, the same report.
  try dossier.apply(undo)
  try expect(dossier.encoded() == bytes, "undoing gives the same bytes")
  let second = validator.report(on: DossierIndex(dossier), in: context)
  try expect(second == first, "undoing gives the same report")
  print("Po vrácení úpravy zní zpráva stejně: \(second.findings.count) nálezů.")
}

do {
  try run()
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
