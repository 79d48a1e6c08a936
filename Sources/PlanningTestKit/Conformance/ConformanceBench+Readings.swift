import CommunityPlanning

extension ConformanceBench {
  /// What is wrong with a reading, and what was read where there was a text.
  func failures(of one: ConformanceReading, in file: String) -> ([ConformanceFailure], RawJSON?) {
    func failure(
      _ code: ConformanceFailure.Code, at place: DossierPath, expected: String, found: String, asked: String = ""
    ) -> ConformanceFailure {
      ConformanceFailure(
        code: code, file: file, caseName: one.name, asked: asked, place: place, expected: expected, found: found)
    }
    let unknown =
      one.kept.entries.filter { $0.cause == .unknown }.map {
        ConformanceFailure.unknownMember($0.name, in: ConformanceReading.self, file: file, caseName: one.name)
      }
      + one.expected.kept.entries.filter { $0.cause == .unknown }.map {
        ConformanceFailure.unknownMember(
          $0.name, in: ReadingExpectation.self, file: file, caseName: one.name, at: DossierPath("expected"))
      }
    guard unknown.isEmpty else { return (unknown, nil) }
    guard let reader = setting.readings.first(where: { $0.valueName == one.reading }) else {
      let names = setting.readings.map { $0.valueName }.sorted().joined(separator: ", ")
      return (
        [
          failure(.unknownReading, at: DossierPath("reading"), expected: "one of \(names)", found: "\"\(one.reading)\"")
        ], nil
      )
    }
    guard (one.expected.value == nil) != (one.expected.fault == nil),
      one.expected.repairs == nil || one.expected.value != nil
    else {
      return (
        [
          failure(
            .unclearExpectation, at: DossierPath("expected"), expected: "a value, perhaps with repairs, or a fault",
            found: RawJSON(one.expected).text)
        ], nil
      )
    }
    let text: String
    switch self.text(of: one) {
    case .success(let found): text = found
    case .failure(let stop):
      return ([failure(stop.code, at: stop.place, expected: stop.expected, found: stop.found)], nil)
    }
    let found = reader.read(text)
    let asked = "\(one.reading) \"\(text)\""
    var failures: [ConformanceFailure] = []
    for (member, expected, own) in [
      ("value", one.expected.value, found.value), ("fault", one.expected.fault, found.fault),
      ("repairs", one.expected.repairs?.joined(separator: ", "), found.repairs?.joined(separator: ", ")),
    ] where expected != own && (member != "repairs" || expected != nil) {
      failures.append(
        failure(
          .otherAnswer, at: DossierPath(member), expected: expected ?? "none", found: own ?? "none", asked: asked))
    }
    return (failures, RawJSON(found))
  }

  /// The text that is read: of the reading itself, or of the dossier that it names.
  private func text(of one: ConformanceReading) -> Result<String, ConformanceStop> {
    switch (one.text, one.dossier, one.path) {
    case (let text?, nil, nil): return .success(text)
    case (nil, let name?, let path?):
      guard let golden = setting.dossiers.first(where: { $0.name == name }) else {
        let names = setting.dossiers.map(\.name).sorted().joined(separator: ", ")
        return .failure(
          ConformanceStop(.unknownDossier, at: "dossier", expected: "one of \(names)", found: "\"\(name)\""))
      }
      let value = (try? golden.dossier())?.documentValue(at: path)
      guard let value, let text = try? value.value(as: String.self) else {
        return .failure(
          ConformanceStop(
            .unreadableDossier, at: "path", expected: "the path of a text", found: value?.text ?? "nothing at \(path)"))
      }
      return .success(text)
    default:
      return .failure(
        ConformanceStop(
          .unclearExpectation, at: "text", expected: "a text, or a dossier and the path of one",
          found: "both, or neither whole"))
    }
  }
}

extension WrittenForm {
  /// Reads a text as the library does.
  fileprivate static func read(_ text: String) -> ReadingExpectation {
    let written = Written<Self>(text: text)
    var found = ReadingExpectation()
    found.value = written.value?.canonicalText
    found.repairs = written.value.map { _ in written.repairs.map(\.rawValue) }
    found.fault = written.fault?.code.rawValue
    return found
  }
}
