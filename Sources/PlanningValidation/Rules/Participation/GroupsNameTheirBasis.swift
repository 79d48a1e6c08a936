import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A group by target group names its target groups, and a territorial one its municipalities or its area.
  static let groupsNameTheirBasis = Rule(
    id: "KP-PAR-012", category: .participation, severities: Severities(.warning, [.obec: .note]),
    citations: [.meaningOfData, .kromeriz("groups by target group and groups by territory")],
    examples: [
      RuleExample(
        .passed,
        #"""
        "targetGroups":[{"id":"g","name":"G"}],
        "bodies":[{"id":"a","name":"A","basis":"targetGroup","targetGroups":["g"]},
        {"id":"b","name":"B","basis":"territory","municipalities":["588491"]}]
        """#),
      RuleExample(.failed, #""bodies":[{"id":"a","name":"A","basis":"territory"}]"#),
      RuleExample(.failed, #""bodies":[{"id":"a","name":"A","basis":"both","municipalities":["588491"]}]"#),
      RuleExample(.notApplicable, #""bodies":[{"id":"a","name":"A"}]"#),
    ]
  ) { index, _, run in
    for (body, path) in index.located(Body.self) {
      let needsGroups = body.basis == .targetGroup || body.basis == .both
      let needsTerritory = body.basis == .territory || body.basis == .both
      guard needsGroups || needsTerritory else {
        run.passOver()
        continue
      }
      let lacksGroups = needsGroups && body.targetGroups.isEmpty
      let lacksTerritory = needsTerritory && body.municipalities.isEmpty && body.area == nil
      let name: KeyValuePairs<String, MessageArgument> = ["body": .text(body.name)]
      if lacksGroups {
        run.fail(path, at: path.appending("targetGroups"), Message("finding.KP-PAR-012.targetGroups", name))
      }
      if lacksTerritory {
        run.fail(path, at: path.appending("municipalities"), Message("finding.KP-PAR-012.municipalities", name))
      }
      if !lacksGroups && !lacksTerritory { run.pass() }
    }
  }
}
