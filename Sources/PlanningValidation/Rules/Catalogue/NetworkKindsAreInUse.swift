import ExactValues
import PlanningModel

extension Rule {
  /// An entry of a network holds while its kind is in use: the kinds of a network are dated, as the network is.
  static let networkKindsAreInUse = Rule(
    id: "KP-CAT-016", category: .catalogue, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "networks":[{"id":"n","name":"N","kinds":[{"code":"A","from":"2025","to":"2027"}]}],
        "networkEntries":[{"id":"e","network":"n","kind":"A","from":"2026-01-01","to":"2026-12-31"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "networks":[{"id":"n","name":"N","kinds":[{"code":"A","from":"2025","to":"2027"}]}],
        "networkEntries":[{"id":"e","network":"n","kind":"A","from":"2024-12-31"}]
        """#),
      RuleExample(
        .notApplicable,
        #"""
        "networks":[{"id":"n","name":"N","kinds":[{"code":"A"}]}],
        "networkEntries":[{"id":"e","network":"n","kind":"A","from":"2024-12-31"}]
        """#),
      RuleExample(
        .skipped,
        #"""
        "networks":[{"id":"n","name":"N","kinds":[{"code":"A","from":"2025-07-01"}]}],
        "networkEntries":[{"id":"e","network":"n","kind":"A","from":"2025"}]
        """#),
    ]
  ) { index, _, run in
    for (entry, path) in index.located(NetworkEntry.self) {
      let kind = entry.kind.flatMap { code in
        index[entry.network]?.kinds.first { $0.code.utf8.elementsEqual(code.utf8) }
      }
      guard let kind else {
        run.passOver()
        continue
      }
      run.judge(
        TimeWithin(part: (entry.from, entry.to), whole: (kind.from, kind.to)), of: path,
        in: Network.path(of: entry.network), key: "finding.KP-CAT-016")
    }
  }
}
