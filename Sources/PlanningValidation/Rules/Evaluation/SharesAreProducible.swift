import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// Printed shares can be the shares of whole numbers of items.
  ///
  /// Where they cannot, the total may be another one, the rounding another, or a number misprinted; the rule says only
  /// that no whole counts of the stated total print so.
  static let sharesAreProducible = Rule(
    id: "KP-EVL-002", category: .evaluation, severities: Severities(.warning),
    citations: [.meaningOfData, .olomouc("86, 12 and 2 per cent of 97 measures are 83, 12 and 2 of them")],
    examples: [
      RuleExample(
        .passed,
        #"""
        "evaluations":[{"id":"e","total":97,"shares":[{"status":"fulfilled","percentage":"86"},
        {"status":"inProgress","percentage":"12"},{"status":"notFulfilled","percentage":"2"}]}]
        """#),
      RuleExample(
        .failed, #""evaluations":[{"id":"e","total":3,"shares":[{"status":"fulfilled","percentage":"50"}]}]"#),
      RuleExample(.notApplicable, #""evaluations":[{"id":"e","total":97}]"#),
      RuleExample(.skipped, #""evaluations":[{"id":"e","shares":[{"status":"fulfilled","percentage":"86"}]}]"#),
    ]
  ) { index, _, run in
    for (evaluation, path) in index.located(Evaluation.self) {
      guard !evaluation.shares.isEmpty else {
        run.passOver()
        continue
      }
      let member = path.appending("shares")
      guard let shares = PrintedShares(evaluation.shares.map(\.percentage)) else {
        run.skip(path, [.unreadable(member)])
        continue
      }
      guard let total = evaluation.total else {
        run.skip(path, [.notStated(path.appending("total"))])
        continue
      }
      let possible = CountsBehindPercentagesQuestion.possibleTotals(
        for: shares.percentages, in: total...total, areAll: shares.percentages.count > 1 && shares.addUp)
      run.require(
        !possible.isEmpty, of: path, at: member,
        Message(
          "finding.KP-EVL-002",
          ["shares": .list(shares.percentages.map { .decimal($0) }), "total": .count(total)]))
    }
  }
}
