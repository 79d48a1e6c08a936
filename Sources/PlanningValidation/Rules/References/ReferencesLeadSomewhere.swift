import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  static let references: [Rule] = [.referencesLeadSomewhere]

  /// Every reference leads to an entity of the dossier.
  static let referencesLeadSomewhere = Rule(
    id: "KP-REF-001", category: .references, severities: Severities(.error), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""projects":[{"id":"p","name":"P"}],"bodies":[{"id":"a","name":"A","project":"p"}]"#),
      RuleExample(.failed, #""bodies":[{"id":"a","name":"A","project":"p"}]"#),
      RuleExample(.notApplicable, ""),
    ]
  ) { index, _, run in
    for reference in index.unresolvedReferences {
      let subject = DossierPath(Array(reference.path.steps.prefix(2)))
      run.fail(
        subject, at: reference.path,
        Message(
          "finding.KP-REF-001",
          ["target": .text(reference.target), "collection": .text(reference.collection ?? "")])
      ) { $0.observed = reference.target }
    }
    let broken = Set(index.unresolvedReferences.map { DossierPath(Array($0.path.steps.prefix(2))) })
    for type in Dossier.entityTypes { run.passReferring(type, in: index.dossier, except: broken) }
  }
}

extension RuleRun {
  /// Counts the entities whose references all hold, and those that refer to nothing.
  fileprivate mutating func passReferring<E: Entity>(
    _ type: E.Type, in dossier: Dossier, except broken: Set<DossierPath>
  ) {
    for entity in dossier[keyPath: E.collection] where !broken.contains(entity.path) {
      var refers = false
      var visitor = ReferenceVisitor { _ in refers = true }
      entity.visitReferences(&visitor)
      if refers { pass() } else { passOver() }
    }
  }
}
