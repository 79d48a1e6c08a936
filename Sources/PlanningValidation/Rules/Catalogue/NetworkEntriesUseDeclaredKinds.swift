import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  /// An entry of a network uses a kind that the network declares: the letters differ from region to region.
  static let networkEntriesUseDeclaredKinds = Rule(
    id: "KP-CAT-006", category: .catalogue, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "networks":[{"id":"n","name":"N","kinds":[{"code":"A","label":"základní"}]}],
        "networkEntries":[{"id":"e","network":"n","kind":"A"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "networks":[{"id":"n","name":"N","kinds":[{"code":"A"}]}],
        "networkEntries":[{"id":"e","network":"n","kind":"a"}]
        """#),
      RuleExample(.notApplicable, #""networks":[{"id":"n","name":"N"}],"networkEntries":[{"id":"e","network":"n"}]"#),
      RuleExample(
        .skipped, #""networks":[{"id":"n","name":"N"}],"networkEntries":[{"id":"e","network":"n","kind":"A"}]"#),
    ]
  ) { index, _, run in
    for (entry, path) in index.located(NetworkEntry.self) {
      guard let kind = entry.kind else {
        run.passOver()
        continue
      }
      guard let network = index[entry.network] else {
        run.skip(path, [.missing(entry.network, at: path.appending("network"))])
        continue
      }
      guard !network.kinds.isEmpty else {
        run.skip(path, [.notStated(network.path.appending("kinds"))])
        continue
      }
      guard !network.kinds.contains(where: { $0.code.utf8.elementsEqual(kind.utf8) }) else {
        run.pass()
        continue
      }
      run.fail(
        path, at: path.appending("kind"),
        Message("finding.KP-CAT-006", ["kind": .text(kind), "network": .text(network.name)])
      ) {
        $0.observed = kind
        $0.expected = network.kinds.map(\.code).joined(separator: ", ")
        $0.related = [network.path]
      }
    }
  }
}
