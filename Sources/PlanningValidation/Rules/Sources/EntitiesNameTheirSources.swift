import ExactValues
import PlanningModel

extension Rule {
  /// In a dossier that has sources, everything names the source that states it.
  ///
  /// A source needs none itself, and a dossier without any source is one that somebody keeps from knowledge of the place.
  static let entitiesNameTheirSources = Rule(
    id: "KP-SRC-001", category: .sources, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""sources":[{"id":"web"}],"bodies":[{"id":"a","name":"A","sources":["web"]}]"#),
      RuleExample(.failed, #""sources":[{"id":"web"}],"bodies":[{"id":"a","name":"A"}]"#),
      RuleExample(.notApplicable, #""bodies":[{"id":"a","name":"A"}]"#),
      RuleExample(.notApplicable, #""sources":[{"id":"web"}]"#),
    ]
  ) { index, _, run in
    let hasSources = !index.dossier.sources.isEmpty
    for type in Dossier.entityTypes where type != Source.self {
      run.requireSources(of: type, in: index, hasSources: hasSources)
    }
  }
}

extension RuleRun {
  fileprivate mutating func requireSources<E: Entity>(of type: E.Type, in index: DossierIndex, hasSources: Bool) {
    guard hasSources else {
      passOver(index.dossier[keyPath: E.collection].count)
      return
    }
    for (entity, path) in index.located(E.self) {
      require(!entity.sources.isEmpty, of: path, at: path.appending("sources"), Message("finding.KP-SRC-001"))
    }
  }
}
