import ExactValues
import PlanningModel

extension Rule {
  /// An entry of a catalogue names a provider or a service.
  static let entriesNameWhatTheyList = Rule(
    id: "KP-CAT-002", category: .catalogue, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""services":[{"id":"s"}],"catalogueEntries":[{"id":"e","service":"s"}]"#),
      RuleExample(.failed, #""catalogueEntries":[{"id":"e"}]"#),
      RuleExample(.notApplicable, ""),
    ]
  ) { index, _, run in
    for (entry, path) in index.located(CatalogueEntry.self) {
      run.require(
        entry.organisation != nil || entry.service != nil, of: path, at: path.appending("service"),
        Message("finding.KP-CAT-002"))
    }
  }
}
