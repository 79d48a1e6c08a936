import ExactValues
import PlanningModel

extension Rule {
  /// A life situation of a guide leads to an organisation or a service.
  static let lifeSituationsLeadSomewhere = Rule(
    id: "KP-CAT-014", category: .catalogue, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed, #""services":[{"id":"s"}],"lifeSituations":[{"id":"l","name":"Dluhy","services":["s"]}]"#),
      RuleExample(.failed, #""lifeSituations":[{"id":"l","name":"Dluhy"}]"#),
      RuleExample(.notApplicable, ""),
    ]
  ) { index, _, run in
    for (situation, path) in index.located(LifeSituation.self) {
      run.require(
        !situation.organisations.isEmpty || !situation.services.isEmpty, of: path, at: path.appending("services"),
        Message("finding.KP-CAT-014", ["name": .text(situation.name)]))
    }
  }
}
