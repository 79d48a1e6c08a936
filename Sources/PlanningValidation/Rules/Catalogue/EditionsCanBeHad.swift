import ExactValues
import PlanningModel

extension Rule {
  /// An edition of a catalogue names its medium and at least one place where it can be had.
  static let editionsCanBeHad = Rule(
    id: "KP-CAT-001", category: .catalogue, severities: Severities(.note),
    citations: [.meaningOfData, .luhacovice("the places where the catalogue is to be had")],
    examples: [
      RuleExample(
        .passed,
        #""catalogueEditions":[{"id":"c","title":"K","medium":"printed","distribution":[{"name":"úřad"}]}]"#),
      RuleExample(.passed, #""catalogueEditions":[{"id":"c","title":"K","medium":"online","address":"www.k.cz"}]"#),
      RuleExample(.failed, #""catalogueEditions":[{"id":"c","title":"K","medium":"printed","issued":"2014"}]"#),
      RuleExample(.failed, #""catalogueEditions":[{"id":"c","title":"K","address":"www.k.cz"}]"#),
      RuleExample(.notApplicable, #""catalogueEditions":[{"id":"c","title":"K","state":"promised"}]"#),
    ]
  ) { index, _, run in
    for (edition, path) in index.located(CatalogueEdition.self) {
      guard edition.state != .promised, edition.state != .inPreparation else {
        run.passOver()
        continue
      }
      let hasPlace = !edition.distribution.isEmpty || edition.address != nil
      if edition.medium == nil {
        run.fail(path, at: path.appending("medium"), Message("finding.KP-CAT-001.medium"))
      }
      if !hasPlace { run.fail(path, at: path.appending("distribution"), Message("finding.KP-CAT-001.place")) }
      if edition.medium != nil, hasPlace { run.pass() }
    }
  }
}
