import ExactValues
import PlanningModel

extension Rule {
  /// Identifiers are unique within a kind.
  static let identifiersAreUnique = Rule(
    id: "KP-REF-002", category: .references, severities: Severities(.error), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""bodies":[{"id":"a","name":"A"}],"projects":[{"id":"a","name":"A"}]"#),
      RuleExample(.failed, #""bodies":[{"id":"a","name":"A"},{"id":"a","name":"B"}]"#),
      RuleExample(.notApplicable, ""),
    ]
  ) { index, _, run in
    for path in index.repeatedIdentifiers {
      let id = path.steps.last?.name ?? ""
      let collection = path.steps.first?.name ?? ""
      run.fail(
        path, at: path.appending("id"),
        Message("finding.KP-REF-002", ["id": .text(id), "collection": .text(collection)])
      ) {
        $0.observed = id
        $0.related = [DossierPath(collection, id)]
      }
    }
    let count = Dossier.entityTypes.reduce(0) { $0 + index.dossier.count(of: $1) }
    run.pass(count - index.repeatedIdentifiers.count)
  }
}

extension Dossier {
  fileprivate func count<E: Entity>(of type: E.Type) -> Int { self[keyPath: E.collection].count }
}
