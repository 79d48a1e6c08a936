import ExactValues
import PlanningEvaluation
import PlanningModel

extension Citation {
  /// The printed evaluation of the sixth community plan of Olomouc for 2023.
  static func olomouc(_ place: String) -> Citation {
    Citation(
      work: "Olomouc, Vyhodnocení komunitního plánu za rok 2023", place: place,
      address: "http://www.kpss.olomouc.eu/page/aktuality/news-546/", verification: .seen)
  }
}

extension Rule {
  /// Printed shares by status add up to a hundred per cent, as far as rounding allows.
  static let sharesAddUp = Rule(
    id: "KP-EVL-001", category: .evaluation, severities: Severities(.warning),
    citations: [.meaningOfData, .olomouc("86, 12 and 2 per cent")],
    examples: [
      RuleExample(
        .passed,
        #"""
        "evaluations":[{"id":"e","shares":[{"status":"fulfilled","percentage":"33"},
        {"status":"inProgress","percentage":"33"},{"status":"notFulfilled","percentage":"33"}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "evaluations":[{"id":"e","shares":[{"status":"fulfilled","percentage":"86"},
        {"status":"inProgress","percentage":"12"},{"status":"notFulfilled","percentage":"4"}]}]
        """#),
      RuleExample(.notApplicable, #""evaluations":[{"id":"e","shares":[{"status":"fulfilled","percentage":"86"}]}]"#),
      RuleExample(
        .skipped,
        #"""
        "evaluations":[{"id":"e","shares":[{"status":"fulfilled","percentage":"most"},
        {"status":"inProgress","percentage":"12"}]}]
        """#),
    ]
  ) { index, _, run in
    for (evaluation, path) in index.located(Evaluation.self) {
      // A single share is printed without the rest.
      guard evaluation.shares.count > 1 else {
        run.passOver()
        continue
      }
      let member = path.appending("shares")
      guard let shares = PrintedShares(evaluation.shares.map(\.percentage)), let sum = shares.sum else {
        run.skip(path, [.unreadable(member)])
        continue
      }
      run.require(
        shares.addUp, of: path, at: member,
        Message("finding.KP-EVL-001", ["sum": .decimal(sum), "shares": .list(shares.percentages.map { .decimal($0) })]))
    }
  }
}
