import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// As many topics are set as workshops are promised.
  static let topicsMatchWorkshops = Rule(
    id: "KP-PAR-010", category: .participation, severities: Severities(.note),
    citations: [.meaningOfData, .otrokovice("six topics for six workshops")],
    examples: [
      RuleExample(
        .passed,
        #"""
        "promises":[{"id":"p","name":"P","kind":"workshops","amount":"1"}],
        "topics":[{"id":"t","name":"T","promise":"p"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "promises":[{"id":"p","name":"P","kind":"workshops","amount":"2"}],
        "topics":[{"id":"t","name":"T","promise":"p"}]
        """#),
      RuleExample(.notApplicable, #""promises":[{"id":"p","name":"P","kind":"workshops","amount":"2"}]"#),
      RuleExample(
        .skipped,
        #"""
        "promises":[{"id":"p","name":"P","kind":"workshops"}],
        "topics":[{"id":"t","name":"T","promise":"p"}]
        """#),
    ]
  ) { index, _, run in
    var topics: [Identifier<Promise>: [Topic]] = [:]
    for topic in index.dossier.topics {
      if let promise = topic.promise { topics[promise, default: []].append(topic) }
    }
    for (promise, path) in index.located(Promise.self) {
      guard promise.kind == .workshops, let set = topics[promise.id] else {
        run.passOver()
        continue
      }
      let member = path.appending("amount")
      guard let promised = promise.amount?.value else {
        run.skip(path, [promise.amount == nil ? .notStated(member) : .unreadable(member)])
        continue
      }
      guard !set.contains(where: { $0.isExample == true }) else {
        run.skip(path, [Reason(Message("skip.KP-PAR-010"), settledBy: [DossierPath("topics")])])
        continue
      }
      run.require(
        promised.contains(set.count), of: path, at: member,
        Message(
          "finding.KP-PAR-010",
          ["promise": .text(promise.name), "promised": promised.messageArgument, "topics": .count(set.count)]))
    }
  }
}
