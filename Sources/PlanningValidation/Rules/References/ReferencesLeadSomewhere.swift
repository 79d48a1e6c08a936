import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  /// Every reference leads to an entity of the dossier.
  static let referencesLeadSomewhere = Rule(
    id: "KP-REF-001", category: .references, severities: Severities(.error), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""projects":[{"id":"p","name":"P"}],"bodies":[{"id":"a","name":"A","project":"p"}]"#),
      RuleExample(.failed, #""bodies":[{"id":"a","name":"A","project":"p"}]"#),
      RuleExample(.failed, #""statements":[{"id":"s","kind":"aim","text":"T","subject":"projects/p"}]"#),
      RuleExample(.notApplicable, ""),
    ]
  ) { index, _, run in
    var reported: Set<UnresolvedReference> = []
    for reference in index.unresolvedReferences where reported.insert(reference).inserted {
      run.fail(reference.path.subject, at: reference.path, reference.message, discriminator: reference.target) {
        $0.observed = reference.target
      }
    }
    let broken = Set(index.unresolvedReferences.map(\.path.subject))
    for type in Dossier.entityTypes { run.passReferring(type, in: index, except: broken) }
  }
}

extension UnresolvedReference {
  fileprivate var message: Message {
    guard let collection else { return Message("finding.KP-REF-001.path", ["target": .text(target)]) }
    return Message("finding.KP-REF-001", ["target": .text(target), "collection": .text(collection)])
  }
}

extension RuleRun {
  /// Counts the entities whose references all hold, and those that refer to nothing.
  fileprivate mutating func passReferring<E: Entity>(
    _ type: E.Type, in index: DossierIndex, except broken: Set<DossierPath>
  ) {
    for (entity, path) in index.located(E.self) where !broken.contains(path) {
      var refers = false
      var visitor = ReferenceVisitor { _ in refers = true }
      entity.visitReferences(&visitor)
      if refers { pass() } else { passOver() }
    }
  }
}
