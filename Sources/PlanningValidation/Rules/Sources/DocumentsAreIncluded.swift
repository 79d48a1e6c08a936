import ExactValues
import PlanningModel

extension Rule {
  /// A document that a source names is at hand: its text belongs to the dossier, or the source links to it.
  static let documentsAreIncluded = Rule(
    id: "KP-SRC-002", category: .sources, severities: Severities(.note),
    citations: [.meaningOfData, .vizovice("three founding papers that are named and not included")],
    examples: [
      RuleExample(.passed, #""documents":[{"id":"d","name":"Jednací řád","availability":"included"}]"#),
      RuleExample(.failed, #""documents":[{"id":"d","name":"Jednací řád","availability":"notIncluded"}]"#),
      RuleExample(.notApplicable, #""documents":[{"id":"d","name":"Zápisy","availability":"promised"}]"#),
      RuleExample(.skipped, #""documents":[{"id":"d","name":"Jednací řád"}]"#),
    ]
  ) { index, _, run in
    for (document, path) in index.located(NamedDocument.self) {
      let member = path.appending("availability")
      switch document.availability {
      case .included?, .linked?: run.pass()
      case .notIncluded?:
        run.fail(path, at: member, Message("finding.KP-SRC-002", ["document": .text(document.name)]))
      case nil: run.skip(path, [.notStated(member)])
      default: run.passOver()
      }
    }
  }
}
