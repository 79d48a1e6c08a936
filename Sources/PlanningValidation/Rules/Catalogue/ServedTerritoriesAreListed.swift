import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A served territory names what its scope is about, so that one can tell whom the service reaches.
  static let servedTerritoriesAreListed = Rule(
    id: "KP-CAT-010", category: .catalogue, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #""services":[{"id":"s","servedTerritories":[{"scope":"municipalities","municipalities":["588296"]}]}]"#),
      RuleExample(.passed, #""services":[{"id":"s","servedTerritories":[{"scope":"country"}]}]"#),
      RuleExample(.failed, #""services":[{"id":"s","servedTerritories":[{"scope":"districts"}]}]"#),
      RuleExample(
        .failed, #""services":[{"id":"s","servedTerritories":[{"scope":"words","words":"Kroměříž a okolí"}]}]"#),
      RuleExample(.notApplicable, #""services":[{"id":"s"}]"#),
      RuleExample(.skipped, #""services":[{"id":"s","servedTerritories":[{"scope":"continent"}]}]"#),
    ]
  ) { index, _, run in
    for (service, path) in index.located(Service.self) { run.judge(service.servedTerritories, of: path) }
    for (entry, path) in index.located(NetworkEntry.self) { run.judge(entry.servedTerritories, of: path) }
  }
}

extension RuleRun {
  fileprivate mutating func judge(_ territories: [ServedTerritory], of path: DossierPath) {
    if territories.isEmpty { passOver() }
    for (place, served) in territories.enumerated() {
      let member = path.appending("servedTerritories").naming(place, of: territories)
      guard served.scope.isListed else {
        skip(path, [.imprecise(member.appending("scope"))])
        continue
      }
      guard !served.namesItsTerritory else {
        pass()
        continue
      }
      let isInWords = served.scope == .words
      fail(
        path, at: member,
        isInWords
          ? Message("finding.KP-CAT-010.words", ["words": .text(served.words ?? "")])
          : Message("finding.KP-CAT-010.list"),
        discriminator: member.description
      ) { $0.observed = served.words ?? served.scope.rawValue }
    }
  }
}

extension ServedTerritory {
  fileprivate var namesItsTerritory: Bool {
    switch scope {
    case .municipalities: !municipalities.isEmpty
    case .districts: !districts.isEmpty
    case .regions: !regions.isEmpty
    case .area: area != nil
    case .words: !municipalities.isEmpty || !districts.isEmpty || !regions.isEmpty || area != nil
    default: true
    }
  }
}
