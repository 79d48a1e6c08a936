import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// An evaluation of a plan names the year that it speaks of and the level whose items it counts.
  ///
  /// A final evaluation speaks of the whole period and names no year. Measures and activities of the same plan are
  /// fulfilled in different shares, so a share without its unit cannot be compared.
  static let evaluationNamesItsScope = Rule(
    id: "KP-EVL-004", category: .evaluation, severities: Severities(.note, [.kraj: .warning]),
    citations: [.meaningOfData, .olomouc("measures, for 2023"), .vizovice("activities are counted")],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"k","name":"K"}],"evaluations":[{"id":"e","plan":"k","year":2023,"level":"opatreni"},
        {"id":"f","plan":"k","kind":"final","level":"opatreni"}]
        """#),
      RuleExample(
        .failed, #""plans":[{"id":"k","name":"K"}],"evaluations":[{"id":"e","plan":"k","level":"opatreni"}]"#),
      RuleExample(.failed, #""plans":[{"id":"k","name":"K"}],"evaluations":[{"id":"e","plan":"k","year":2023}]"#),
      RuleExample(.notApplicable, #""evaluations":[{"id":"e","name":"Evaluation of a project"}]"#),
    ]
  ) { index, _, run in
    for (evaluation, path) in index.located(Evaluation.self) {
      guard evaluation.plan != nil else {
        run.passOver()
        continue
      }
      let name: KeyValuePairs<String, MessageArgument> = ["evaluation": .text(evaluation.name ?? evaluation.id.text)]
      let lacksYear = evaluation.year == nil && evaluation.kind != .final
      if lacksYear { run.fail(path, at: path.appending("year"), Message("finding.KP-EVL-004.year", name)) }
      if evaluation.level == nil {
        run.fail(path, at: path.appending("level"), Message("finding.KP-EVL-004.unit", name))
      } else if !lacksYear {
        run.pass()
      }
    }
  }
}
