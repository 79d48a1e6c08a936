import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// Somebody assured each entry of a catalogue, or its service, and said when.
  static let entriesAreAssured = Rule(
    id: "KP-CAT-015", category: .catalogue, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""catalogueEntries":[{"id":"e","service":"s","assurances":[{"time":"2024-05"}]}]"#),
      RuleExample(
        .passed,
        #"""
        "services":[{"id":"s","assurances":[{"time":"2010"}]}],"catalogueEntries":[{"id":"e","service":"s"}]
        """#),
      RuleExample(.failed, #""catalogueEntries":[{"id":"e","service":"s"}]"#),
      RuleExample(.failed, #""catalogueEntries":[{"id":"e","service":"s","assurances":[{"time":"2026"}]}]"#),
      RuleExample(.notApplicable, #""services":[{"id":"s"}]"#),
      RuleExample(.skipped, #""catalogueEntries":[{"id":"e","assurances":[{"words":"telefonicky"}]}]"#),
    ]
  ) { index, context, run in
    // Within all the days that there are: whatever was assured by the day is fresh.
    let freshness = FreshnessQuestion(days: .max).answer(for: index, in: context).value
    for entry in freshness?.entries ?? [] where entry.entry.steps.first?.name == CatalogueEntry.collectionName {
      switch entry.state {
      case .never: run.fail(entry.entry, at: entry.entry.appending("assurances"), Message("finding.KP-CAT-015"))
      case .undecided: run.skip(entry.entry, entry.settledBy.map { .notStated($0) })
      default: run.pass()
      }
    }
  }
}
