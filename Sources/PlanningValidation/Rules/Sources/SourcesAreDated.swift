import ExactValues
import PlanningModel

extension Rule {
  /// The day on which a source was published is stated.
  static let sourcesAreDated = Rule(
    id: "KP-SRC-003", category: .sources, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""sources":[{"id":"web","published":"2015-10-07"}]"#),
      RuleExample(.failed, #""sources":[{"id":"web"}]"#),
      RuleExample(.notApplicable, ""),
      RuleExample(.skipped, #""sources":[{"id":"web","published":"loni"}]"#),
    ]
  ) { index, _, run in
    for (source, path) in index.located(Source.self) {
      let member = path.appending("published")
      if let published = source.published, published.value == nil {
        run.skip(path, [.unreadable(member)])
      } else {
        run.require(source.published != nil, of: path, at: member, Message("finding.KP-SRC-003"))
      }
    }
  }
}
