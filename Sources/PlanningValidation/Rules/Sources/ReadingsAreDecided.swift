import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  /// Where readings compete, it is decided which of them stands.
  ///
  /// Until then the entity's own value is used, so an open reading stops nobody; a region's plan should have none.
  static let readingsAreDecided = Rule(
    id: "KP-SRC-004", category: .sources, severities: Severities(.note, [.kraj: .warning]),
    citations: [.meaningOfData, .otrokovice("the registration number and the printed axis that do not agree")],
    examples: [
      RuleExample(
        .passed,
        #"""
        "projects":[{"id":"p","name":"Rozvoj"}],
        "otherReadings":[{"id":"r","path":"projects/p/name","text":"Rozvoj plánování","isRejected":true}]
        """#),
      RuleExample(
        .failed,
        #"""
        "projects":[{"id":"p","name":"Rozvoj"}],
        "otherReadings":[{"id":"r","path":"projects/p/name","text":"Rozvoj plánování"}]
        """#),
      RuleExample(.notApplicable, #""projects":[{"id":"p","name":"Rozvoj"}]"#),
      RuleExample(.skipped, #""otherReadings":[{"id":"r","path":"projects/p/name","text":"Rozvoj"}]"#),
    ]
  ) { index, _, run in
    let missing = Set(index.unresolvedReferences.map(\.path))
    for (reading, path) in index.located(OtherReading.self) {
      guard !missing.contains(path.appending("path")) else {
        let reason = Message("skip.KP-SRC-004", ["path": .path(reading.path)])
        run.skip(path, [Reason(reason, settledBy: [path.appending("path")])])
        continue
      }
      guard reading.isRejected != true else {
        run.pass()
        continue
      }
      run.fail(
        path, at: path.appending("isRejected"),
        Message("finding.KP-SRC-004", ["text": .text(reading.text), "path": .path(reading.path)])
      ) {
        $0.observed = reading.text
        $0.related = [reading.path]
        var fix = Fix(title: Message("fix.KP-SRC-004", ["text": .text(reading.text)]))
        fix.edits = [
          Edit(
            path: path.appending("isRejected"), old: reading.isRejected.map { RawJSON($0) }, new: RawJSON(true))
        ]
        $0.fixes = [fix]
      }
    }
  }
}
