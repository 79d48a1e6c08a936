import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  /// Where readings compete, it is decided which of them stands.
  ///
  /// Names and words vary from page to page, so an open reading of a free text is a note under every profile; a code, a
  /// reference, a day or an amount is one or the other. A reading that spells the same value otherwise competes with
  /// nothing.
  static let readingsAreDecided = Rule(
    id: "KP-SRC-004", category: .sources, severities: Severities(.warning, [.obec: .note]),
    citations: [.meaningOfData, .kromeriz("Zdounky, once among the towns and once a village")],
    examples: [
      RuleExample(
        .passed,
        #"""
        "organisations":[{"id":"o","name":"Zdounky","kind":"village"}],
        "otherReadings":[{"id":"r","path":"organisations/o/kind","text":"town","isRejected":true}]
        """#),
      RuleExample(
        .passed,
        #"""
        "projects":[{"id":"p","name":"P","registrationNumber":"CZ.03.2.63/0.0/0.0/16_0 63/0006588"}],
        "otherReadings":[
        {"id":"r","path":"projects/p/registrationNumber","text":"CZ.03.2.63/0.0/0.0/16_063/0006588"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "organisations":[{"id":"o","name":"Zdounky","kind":"village"}],
        "otherReadings":[{"id":"r","path":"organisations/o/kind","text":"town"}]
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
    var canonicalTexts: [DossierPath: String] = [:]
    for remark in index.survey.remarks {
      if case .repaired(_, _, let canonicalText) = remark.content { canonicalTexts[remark.path] = canonicalText }
    }
    for (reading, path) in index.located(OtherReading.self) {
      if missing.contains(path.appending("path")) {
        let message = Message("skip.KP-SRC-004", ["path": .path(reading.path)])
        run.skip(path, [Reason(message, settledBy: [path.appending("path")])])
      } else if reading.isRejected == true || canonicalTexts[reading.path] == reading.text
        || index.rawValue(at: reading.path)?.unquoted == reading.text
      {
        run.pass()
      } else {
        // A report does not repeat what may tell of somebody.
        let text = reading.path.isFor(.region) ? reading.text : "…"
        run.fail(
          path, at: path.appending("isRejected"),
          Message("finding.KP-SRC-004", ["text": .text(text), "path": .path(reading.path)])
        ) {
          $0.observed = text
          $0.related = [reading.path]
          $0.fixes = [reading.rejection(of: text, at: path)]
          if Dossier.isFreeText(at: reading.path) { $0.severity = .note }
        }
      }
    }
  }
}

extension OtherReading {
  /// The decision that the entity's own value stands.
  fileprivate func rejection(of text: String, at path: DossierPath) -> Fix {
    var fix = Fix(title: Message("fix.KP-SRC-004", ["text": .text(text)]))
    fix.edits = [
      Edit(path: path.appending("isRejected"), old: isRejected.map { RawJSON($0) }, new: RawJSON(true))
    ]
    return fix
  }
}

extension DossierObject {
  /// Whether a path leads to a member that holds any text.
  fileprivate static func isFreeText(at path: DossierPath) -> Bool { isFreeText(at: path.steps[...]) }

  private static func isFreeText(at steps: ArraySlice<DossierPath.Step>) -> Bool {
    guard let first = steps.first, let member = members.member(named: first.name) else { return false }
    switch member.schema {
    case .string: return true
    case .object(let type): return type.isFreeText(at: steps.dropFirst(member.isList ? 2 : 1))
    default: return false
    }
  }
}
