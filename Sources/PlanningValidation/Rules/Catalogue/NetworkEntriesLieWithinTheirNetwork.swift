import ExactValues
import PlanningModel

extension Rule {
  /// An entry holds within the days of its network.
  static let networkEntriesLieWithinTheirNetwork = Rule(
    id: "KP-CAT-007", category: .catalogue, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "networks":[{"id":"n","name":"N","from":"2023-01-01","to":"2025-12-31"}],
        "networkEntries":[{"id":"e","network":"n","from":"2023-01-01","to":"2024-12-31"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "networks":[{"id":"n","name":"N","from":"2023-01-01","to":"2025-12-31"}],
        "networkEntries":[{"id":"e","network":"n","from":"2023-01-01","to":"2026-12-31"}]
        """#),
      RuleExample(.notApplicable, #""networks":[{"id":"n","name":"N"}],"networkEntries":[{"id":"e","network":"n"}]"#),
      RuleExample(
        .skipped,
        #"""
        "networks":[{"id":"n","name":"N","from":"2023-01-01"}],
        "networkEntries":[{"id":"e","network":"n","from":"leden [..]"}]
        """#),
    ]
  ) { index, _, run in
    for (entry, path) in index.located(NetworkEntry.self) {
      guard let network = index[entry.network] else {
        run.skip(path, [.missing(entry.network, at: path.appending("network"))])
        continue
      }
      run.judge(
        TimeWithin(part: (entry.from, entry.to), whole: (network.from, network.to)), of: path, in: network.path,
        key: "finding.KP-CAT-007")
    }
  }
}
