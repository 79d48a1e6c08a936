import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Citation {
  /// The regulation on personal data.
  static func dataProtection(_ place: String) -> Citation {
    Citation(
      work: "Regulation (EU) 2016/679", place: place, address: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
      verification: .unverified)
  }
}

extension Rule {
  /// Data of a person are not kept after their day; the day itself still belongs to the time for which they are kept.
  static let personalDataAreDeletedInTime = Rule(
    id: "KP-PER-001", category: .personalData, severities: Severities(.warning),
    citations: [.dataProtection("Article 5(1)(e)")],
    examples: [
      RuleExample(.passed, #""people":[{"id":"p","name":"N","deleteAfter":"2025-01-01"}]"#),
      RuleExample(.failed, #""people":[{"id":"p","name":"N","deleteAfter":"2024-12-31"}]"#),
      RuleExample(.skipped, #""people":[{"id":"p","name":"N","deleteAfter":"30. 2. 2024"}]"#),
      RuleExample(.notApplicable, #""people":[{"id":"p"}]"#),
    ]
  ) { index, context, run in
    for (person, path) in index.located(Person.self) {
      guard let deleteAfter = person.deleteAfter else {
        run.passOver()
        continue
      }
      let place = path.appending("deleteAfter")
      guard let day = deleteAfter.value else {
        run.skip(path, [Reason(Message("skip.KP-PER-001"), settledBy: [place])])
        continue
      }
      if context.asOf <= day {
        run.pass()
      } else {
        run.fail(path, at: place, Message("finding.KP-PER-001", ["day": .day(day)])) {
          $0.fixes = [removal(of: path, titled: "fix.KP-PER-001", in: index.dossier)]
        }
      }
    }
  }

  /// Whoever keeps data of a person states what for and until when.
  static let peopleAreKeptForAPurpose = Rule(
    id: "KP-PER-002", category: .personalData, severities: Severities(.warning),
    citations: [.dataProtection("Article 5(1)(b) and (e)")],
    examples: [
      RuleExample(.passed, #""people":[{"id":"p","name":"N","purpose":"zvaní","deleteAfter":"2026-01-01"}]"#),
      RuleExample(.failed, #""people":[{"id":"p","name":"N","deleteAfter":"2026-01-01"}]"#),
      RuleExample(.failed, #""people":[{"id":"p","contacts":[{"kind":"email","text":"x@y.cz"}],"purpose":"zvaní"}]"#),
      RuleExample(.notApplicable, #""people":[{"id":"p"}]"#),
    ]
  ) { index, _, run in
    for (person, path) in index.located(Person.self) {
      guard person.name != nil || !person.contacts.isEmpty else {
        run.passOver()
        continue
      }
      let missing = [("purpose", person.purpose == nil), ("deleteAfter", person.deleteAfter == nil)].filter(\.1)
      guard let first = missing.first else {
        run.pass()
        continue
      }
      run.fail(path, at: path.appending(first.0), Message("finding.KP-PER-002")) {
        $0.fixes = [removal(of: path, titled: "fix.KP-PER-001", in: index.dossier)]
      }
    }
  }

  /// A fix that removes what stands at a path; its title tells nothing of what stood there, but its edit holds it.
  static func removal(of path: DossierPath, titled key: String, in dossier: Dossier) -> Fix {
    var fix = Fix(title: Message(MessageKey(rawValue: key)))
    fix.edits = [Edit(path: path, old: dossier.documentValue(at: path), new: nil)]
    return fix
  }
}
