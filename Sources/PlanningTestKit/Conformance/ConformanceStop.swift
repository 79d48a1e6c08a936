import CommunityPlanning

/// A failure on its way up, before it knows its file and case.
struct ConformanceStop: Error {
  let code: ConformanceFailure.Code
  let place: DossierPath
  let expected: String
  let found: String

  init(_ code: ConformanceFailure.Code, at place: DossierPath, expected: String, found: String) {
    self.code = code
    self.place = place
    self.expected = expected
    self.found = found
  }

  init(_ code: ConformanceFailure.Code, at member: String, expected: String, found: String) {
    self.init(code, at: DossierPath(member), expected: expected, found: found)
  }

  func failure(of one: ConformanceCase, in file: String) -> ConformanceFailure {
    let names = ([one.dossier].compactMap(\.self) + one.dossiers).map {
      (try? $0.value(as: String.self)) ?? "the dossier in the case"
    }
    let dossier = names.joined(separator: " and ")
    let edits = one.edits.isEmpty ? "" : " with \(one.edits.count) \(one.edits.count == 1 ? "edit" : "edits")"
    let asked = "\(one.question) \(one.inputs?.text ?? "{}") of \(dossier)\(edits) on \(one.asOf)"
    return ConformanceFailure(
      code: code, file: file, caseName: one.name, asked: asked, place: place, expected: expected, found: found)
  }
}

/// What came of a case: what is wrong, and the answer where the question could be asked.
struct ConformanceResult {
  var stops: [ConformanceStop]
  var answer: RawJSON?
}
